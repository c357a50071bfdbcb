import { describe, expect, test } from 'vitest'
import { HOW_MANY } from '#lib/items/ask/how-many'
import { WHEN } from '#lib/items/ask/when'
import { WHERE } from '#lib/items/ask/where'
import { WHO, WITH_WHOM } from '#lib/items/ask/who'
import { shownKey } from '#lib/items/grade'
import type { Candidate } from '#lib/items/question'
import { entity, page } from '#tests/lib/items/told'

/** Chinese asks in place, English with the wh-phrase in front: what is asked for stands, or stood, in one part of a clause. */

const stems = (candidates: readonly Candidate[]): string[] => candidates.map(({ item }) => item.stem)
const choice = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(({ item }) => item.kind === 'multiple-choice')

const LAKE = `南湖的码头
南湖县和北湖县将于2021年7月8日在东岸镇举行会谈。2021年6月9日，县长李山和市长赵原在西山镇会面。
周敏说，去年的洪水已造成至少413名渔民离开南湖。今天，李山前往北岸镇。`

const lake = page(LAKE)
const people = ['李山', '赵原', '周敏', '陈立'].map((name) => entity(name, 'person'))
const towns = ['东岸镇', '西山镇', '北岸镇', '中山镇'].map((name) => entity(name, 'place'))
const counties = ['南湖县', '北湖县', '东湖县', '西湖县'].map((name) => entity(name, 'organisation'))
const talks = lake.event(
  'e-talks',
  '[subject 南湖县和北湖县][verb 将][time 于2021年7月8日][place 在东岸镇][verb 举行会谈]',
  { status: 'planned', date: '2021-07-08' },
)
const met = lake.event(
  'e-met',
  '[time 2021年6月9日]，[subject 县长李山][with 和市长赵原][place 在西山镇][verb 会面]',
)
const flood = lake.quantity(
  '413名',
  413,
  '名',
  '[subject 去年的洪水][verb 已造成][quantity 至少413名][object 渔民离开南湖]',
)
const source = lake.source(
  [
    talks,
    met,
    flood,
    lake.date('2021年7月8日', '2021-07-08'),
    lake.date('2021年6月9日', '2021-06-09'),
    lake.date('去年', '2020'),
    lake.date('今天', '2021-06-20'),
    lake.said('周敏', '周敏说，', '去年的洪水已造成至少413名渔民离开南湖'),
  ],
  [...people, ...towns, ...counties],
)

describe('in Chinese', () => {
  test('the day of a plan is asked for where it stands, with its preposition', () => {
    expect(stems(WHEN.ask(source))).toContain('南湖县和北湖县将于哪一天在东岸镇举行会谈？')
  })
  test('还 before 将 adds to what was told before, and is left out', () => {
    const more = page('南湖的码头\n南湖县还将于2021年7月8日举行会谈。')
    const also = more.event('e-also', '[subject 南湖县][verb 还将][time 于2021年7月8日][verb 举行会谈]', {
      status: 'planned',
      date: '2021-07-08',
    })
    const asked = more.source([also, more.date('2021年7月8日', '2021-07-08')], counties)
    expect(stems(WHEN.ask(asked))).toContain('南湖县将于哪一天举行会谈？')
  })
  test('a day in front of its clause is asked for where it stands', () => {
    expect(stems(WHEN.ask(source))).toContain('县长李山和市长赵原于哪一天在西山镇会面？')
  })
  test('with whom somebody met keeps the day, and who met keeps the other', () => {
    expect(choice(WITH_WHOM.ask(source))?.item.stem).toBe('2021年6月9日，县长李山和谁在西山镇会面？')
    expect(stems(WHO.ask(source))).toContain('2021年6月9日，谁和市长赵原在西山镇会面？')
  })
  test('two together are no answer to who', () => {
    expect(stems(WHO.ask(source)).join()).not.toContain('将于2021年7月8日')
  })
  test('a place is asked for as 在哪里, and its wrong answers are places', () => {
    const asked = WHERE.ask(source).find(({ item }) => item.stem.includes('会谈'))
    expect(asked?.item.stem).toBe('南湖县和北湖县将于2021年7月8日在哪里举行会谈？')
    expect(asked && shownKey(asked.item)).toBe('东岸镇')
    if (asked?.item.kind === 'multiple-choice')
      expect(asked.item.options.map(({ text }) => text)).toEqual(expect.arrayContaining(['西山镇', '北岸镇']))
  })
  test('a number keeps 至少 in its stem, spells out 去年, and says whose words it is', () => {
    expect(choice(HOW_MANY.ask(source))?.item.stem).toBe(
      '据周敏称，2020年的洪水已造成至少多少名渔民离开南湖？',
    )
    const blank = HOW_MANY.ask(source).find(({ item }) => item.kind === 'cloze')
    expect(blank?.item.stem).toBe('填空：据周敏称，2020年的洪水已造成至少____名渔民离开南湖。')
    expect(blank && 'accepted' in blank.item && blank.item.accepted).toEqual(['413', '413名'])
  })
  test('the day of the paper itself is not asked for', () => {
    const today = lake.event('e-today', '[time 今天]，[subject 李山][verb 前往北岸镇]')
    const { extraction } = source
    expect(
      WHEN.ask({ ...source, extraction: { ...extraction, facts: [...extraction.facts, today] } }),
    ).toHaveLength(WHEN.ask(source).length)
  })
})

const BAY = `Talks on the bay
Marland and Sorven will hold talks in Port Amber on July 8, 2021. Foreign Minister Ana Ruiz met Paul Adler in Sorven on June 9, 2021.
The flood destroyed 413 boats on the northern shore.`
const bay = page(BAY)
const ruiz = entity('Ana Ruiz', 'person', ['Foreign Minister'])
const others = ['Paul Adler', 'Luc Morel', 'Tom Reed'].map((name) => entity(name, 'person'))
const english = bay.source(
  [
    bay.event(
      'e1',
      '[subject Marland and Sorven] [verb will hold] [object talks] [place in Port Amber] [time on July 8, 2021]',
      {
        status: 'planned',
      },
    ),
    bay.event(
      'e2',
      '[subject Foreign Minister Ana Ruiz] [verb met] [with Paul Adler] [place in Sorven] [time on June 9, 2021]',
    ),
    bay.quantity(
      '413 boats',
      413,
      'boats',
      '[subject The flood] [verb destroyed] [quantity 413 boats] [place on the northern shore]',
    ),
    bay.date('July 8, 2021', '2021-07-08'),
    bay.date('June 9, 2021', '2021-06-09'),
  ],
  [ruiz, ...others, ...['Port Amber', 'Port Sorven', 'Lake Town'].map((name) => entity(name, 'place'))],
)

describe('in English', () => {
  test('an auxiliary comes before the subject, and a past verb turns into did', () => {
    expect(stems(WHEN.ask(english))).toEqual(
      expect.arrayContaining([
        'On what date will Marland and Sorven hold talks in Port Amber?',
        'On what date did Foreign Minister Ana Ruiz meet Paul Adler in Sorven?',
      ]),
    )
  })
  test('a subject is asked for without do, and whom with it', () => {
    expect(stems(WHO.ask(english))).toContain('Who met Paul Adler in Sorven on June 9, 2021?')
    expect(stems(WITH_WHOM.ask(english))).toContain(
      'Whom did Foreign Minister Ana Ruiz meet in Sorven on June 9, 2021?',
    )
  })
  test('a place and a number stand in front', () => {
    expect(stems(WHERE.ask(english))).toContain('Where will Marland and Sorven hold talks on July 8, 2021?')
    expect(stems(HOW_MANY.ask(english))).toContain(
      'How many boats did the flood destroy on the northern shore?',
    )
  })
})
