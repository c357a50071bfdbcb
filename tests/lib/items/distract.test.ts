import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import type { DateFact, DecisionFact, Entity, Extraction, Fact, StatementFact } from '#lib/facts/fact'
import { rivalDates } from '#lib/items/distract/dates'
import { isPersonName, rivalNames } from '#lib/items/distract/names'
import { canBeWished, isToldAsDone } from '#lib/items/distract/phrases'
import { isPersonal, mayBeSame } from '#lib/items/distract/same-one'
import { areDisjoint, intervalOf } from '#lib/items/interval'
import type { OtherValues } from '#lib/items/question'
import type { Source } from '#lib/items/source'
import { readDate } from '#lib/items/verify/read-date'

const TEXT = '海边的会议\n\n海边的会议于2021年12月7日举行。会议讨论了渔业问题。'
const here = { start: 0, end: 2, text: '海边' }

const sourceOf = (
  facts: readonly Fact[],
  entities: readonly Entity[] = [],
  others: readonly OtherValues[] = [],
): Source => {
  const { article } = parseArticle(TEXT, { slug: 'sea', file: 'sea.txt' })
  if (!article) throw new Error('the article cannot be read')
  const extraction: Extraction = { published: null, entities, facts, conflicts: [] }
  return { article, extraction, others }
}

const date = (value: string, mod?: DateFact['mod']): DateFact => ({
  kind: 'date',
  id: `date/${value}`,
  confidence: 0.95,
  evidence: [here],
  span: here,
  type: 'DATE',
  value,
  resolved: true,
  ...(mod ? { mod } : {}),
})

const said = (speaker: string): StatementFact => ({
  kind: 'statement',
  id: `statement/${speaker}`,
  confidence: 0.95,
  evidence: [here],
  speaker,
  via: [],
  cue: null,
  statement: here,
  mode: 'indirect',
  modality: 'asserted',
})

const entity = (name: string, type: Entity['type'], aliases: readonly string[] = []): Entity => ({
  id: name,
  name,
  type,
  aliases,
  titles: [],
})

test('no wrong date overlaps the key, not even a month that holds its day', () => {
  const key = date('2021-12-07')
  const rivals = rivalDates(sourceOf([key, date('2021-12'), date('2021-12-30')]), key, [])
  const right = intervalOf('2021-12-07')
  expect(rivals).toHaveLength(3)
  expect(rivals).not.toContain('2021年12月')
  for (const text of rivals) {
    const interval = readDate(text)
    expect([text, interval && right && areDisjoint(interval, right)]).toEqual([text, true])
  }
})

test('wrong dates have the precision and the form of the key', () => {
  const month = date('2021-06')
  const months = rivalDates(sourceOf([month, date('2021-12-30')]), month, [])
  expect(months).toHaveLength(3)
  for (const text of months) expect(text).toMatch(/^\d{4}年\d{1,2}月$/)
  const start = date('2021-12', 'START')
  for (const text of rivalDates(sourceOf([start]), start, [])) expect(text).toMatch(/^\d{4}年\d{1,2}月初$/)
})

test('no wrong date is one on which something in conflict with the key happened', () => {
  const key = date('2021-12-07')
  const rivals = rivalDates(sourceOf([key, date('2021-12-30')]), key, ['2021-12-30'])
  expect(rivals).not.toContain('2021年12月30日')
})

test.each([
  ['2021-12-05', 'after'],
  ['2021-12-14', 'before'],
] as const)('beside %s no date stands %s the day of the paper, the 9th', (value, side) => {
  const key = date(value)
  const source = sourceOf([key, date('2021-12-30'), date('2021-11-30'), date('2021-12-08')])
  const published = { start: '2021-12-09', end: '2021-12-09', inferred: false, evidence: [] }
  const rivals = rivalDates({ ...source, extraction: { ...source.extraction, published } }, key, [])
  const paper = intervalOf('2021-12-09')?.from ?? 0
  const ruledOut = rivals.filter((text) => {
    const from = readDate(text)?.from ?? 0
    return side === 'after' ? from > paper : from < paper
  })
  expect(rivals.length).toBeGreaterThan(2)
  expect(ruledOut).toEqual([])
})

test('a day so near to the paper that it could not have every rank has no wrong dates', () => {
  const key = date('2021-12-08')
  const published = { start: '2021-12-09', end: '2021-12-09', inferred: false, evidence: [] }
  const source = sourceOf([key])
  expect(rivalDates({ ...source, extraction: { ...source.extraction, published } }, key, [])).toEqual([])
})

test('among sorted dates the key has each rank as often', () => {
  const ranks = [0, 0, 0, 0]
  for (let index = 0; index < 400; index += 1) {
    const key = { ...date('2021-06-15'), id: `d${index}` }
    const rivals = rivalDates(sourceOf([key]), key, []).map((text) => readDate(text)?.from ?? 0)
    const rank = rivals.filter((from) => from < (intervalOf('2021-06-15')?.from ?? 0)).length
    ranks[rank] = (ranks[rank] ?? 0) + 1
  }
  for (const count of ranks) expect(Math.abs(count - 100)).toBeLessThan(30)
})

test('a misread date is a day of the calendar', () => {
  const key = date('2021-03-31')
  for (const text of rivalDates(sourceOf([key]), key, []))
    expect(text).not.toMatch(/(?:2|4|6|9|11)月31日|2月30日/)
})

test.each([
  ['北约', '以美国为首的北约'],
  ['白宫官员', '一名美国高级政府官员'],
  ['皮弗', '斯蒂芬·皮弗'],
  ['俄方', '俄罗斯国防部'],
  ['美国国务院', '美国'],
])('%s and %s may be one and never stand side by side', (a, b) => {
  expect(mayBeSame(a, b, [])).toBe(true)
  expect(mayBeSame(b, a, [])).toBe(true)
})

test('an alias of the key is no wrong answer', () => {
  const entities = [
    entity('欧洲安全与合作组织', 'organisation', ['欧安组织', 'OSCE']),
    entity('东风公司', 'organisation'),
  ]
  const source = sourceOf([said('欧安组织'), said('东风公司')], entities)
  expect(rivalNames(source, '欧洲安全与合作组织', [])).toEqual(['东风公司'])
})

test('nobody who passed the words on is a wrong answer to who said them', () => {
  const people = ['王海', '李山', '张林'].map((name) => entity(name, 'person'))
  const source = sourceOf(
    people.map(({ name }) => said(name)),
    people,
  )
  expect(rivalNames(source, '王海', ['李山'])).toEqual(['张林'])
})

test('people stand beside people and organisations beside organisations', () => {
  const entities = [
    entity('王海', 'person'),
    entity('李山', 'person'),
    entity('东风公司', 'organisation'),
    entity('南海', 'place'),
  ]
  expect(rivalNames(sourceOf([said('东风公司'), said('李山')], entities), '王海', [])).toEqual(['李山'])
})

test('values of other articles come last, when this one has too few', () => {
  const entities = [entity('王海', 'person'), entity('李山', 'person')]
  const others: OtherValues[] = [
    { type: 'person', text: '赵原' },
    { type: 'date', text: '2020年1月1日' },
  ]
  expect(rivalNames(sourceOf([said('李山')], entities, others), '王海', [])).toEqual(['李山', '赵原'])
})

test('a word for anybody is no answer to who', () => {
  expect(rivalNames(sourceOf([said('专家'), said('机构')], [entity('王海', 'person')]), '王海', [])).toEqual(
    [],
  )
})

test.each([['俄外交部副部长'], ['一名白宫官员'], ['当地居民'], ['知情人士'], ['美国国务卿']])(
  '%s is a person, though nobody is named',
  (name) => expect(isPersonal(name)).toBe(true),
)

test.each([['外媒'], ['俄罗斯方面'], ['社论'], ['商务部'], ['警方']])('%s is no person', (name) =>
  expect(isPersonal(name)).toBe(false),
)

test('what was only cut out of a sentence is no option', () => {
  const cut = ['官员提供的消息以及获得的文件', '湖区电视画面', '介绍', '李山']
  expect(rivalNames(sourceOf(cut.map(said), [entity('李山', 'person')]), '王海', [])).not.toContain('介绍')
  const names = rivalNames(sourceOf(cut.map(said)), '东风公司', [])
  expect(names).toEqual(['李山'])
})

const STORIES = `两件事

王海表示，码头将会重开。李山说，渔民在等。

南部的会议
张林说，会议很长。赵原表示，周洋没有来。孙立说，雨很大。
`

const inStories = (): Source => {
  const { article } = parseArticle(STORIES, { slug: 'two', file: 'two.txt' })
  if (!article) throw new Error('the article cannot be read')
  const people = ['王海', '李山', '张林', '赵原', '周洋', '孙立'].map((name) => entity(name, 'person'))
  return { article, extraction: { published: null, entities: people, facts: [], conflicts: [] }, others: [] }
}

test('those who are named nearest come first, and nobody from another section where the own has enough', () => {
  const at = (words: string) => STORIES.indexOf(words)
  expect(rivalNames(inStories(), '张林', [], { at: at('会议很长') })).toEqual(['赵原', '周洋', '孙立'])
  expect(rivalNames(inStories(), '王海', [], { at: at('码头') })).toEqual([
    '李山',
    '张林',
    '赵原',
    '周洋',
    '孙立',
  ])
})

test('a paper stands beside papers, and beside nothing else', () => {
  const entities = [
    entity('《湖报》', 'media'),
    entity('商务部', 'organisation'),
    entity('《海报》', 'media'),
    entity('渔业局', 'organisation'),
  ]
  expect(rivalNames(sourceOf([], entities), '渔业局', [])).toEqual(['商务部'])
  expect(rivalNames(sourceOf([], entities), '《海报》', [])).toEqual(['《湖报》'])
})

test('two states together are not one party', () => {
  const states = ['东风公司', '北约'].map((name) => entity(name, 'organisation'))
  const source = sourceOf(['乌克兰及北约', '伊朗和沙特', '商务部'].map(said), states)
  expect(rivalNames(source, '东风公司', [])).toEqual(['商务部', '北约'])
})

test('those who hold an office stand beside people', () => {
  const people = [entity('王海', 'person')]
  expect(rivalNames(sourceOf([said('俄外交部副部长'), said('商务部')], people), '王海', [])).toEqual([
    '俄外交部副部长',
  ])
})

test.each([
  ['Helen Farmer', true],
  ['Peter Church', true],
  ['Trade Helen Marsh', false],
  ['Finance Officer', false],
])('a surname may be a word for an office, a cut office is no name: %s', (name, isName) => {
  const { article } = parseArticle('Two boats and a lake\n\nThe boats sank.', {
    slug: 'lake',
    file: 'lake.txt',
  })
  if (!article) throw new Error('the article cannot be read')
  const source: Source = {
    article,
    extraction: { published: null, entities: [], facts: [], conflicts: [] },
    others: [],
  }
  expect(isPersonName(source, name)).toBe(isName)
})

test.each(['宣布重开渡口', '在会后表示要修桥', '随后决定重开渡口', '修好了渡口'])(
  '%s is told as done, and is no wish of anybody',
  (text) => {
    expect(isToldAsDone(text)).toBe(true)
  },
)

test.each(['就渡口举行公投', '为了渔民重开渡口', '尊重湖区居民的决定', '了解渔民的损失'])(
  '%s may be what somebody wishes',
  (text) => {
    expect(isToldAsDone(text)).toBe(false)
  },
)

test('nobody decides or wants what befalls him, and only what is announced may be done already', () => {
  const span = (text: string) => ({ text, start: 0, end: text.length })
  const decided = (verb: string): DecisionFact => ({
    kind: 'decision',
    id: 'd',
    by: '湖区法院',
    text: '关闭渡口',
    verb: span(verb),
    status: 'past',
    confidence: 1,
    evidence: [],
  })
  expect(canBeWished(decided('决定'), '重开渡口')).toBe(true)
  expect(canBeWished(decided('决定'), '被检察院批准逮捕')).toBe(false)
  expect(canBeWished(decided('决定'), '出现出行高峰')).toBe(false)
  expect(canBeWished(decided('决定'), '修好了渡口')).toBe(false)
  expect(canBeWished(decided('宣布'), '修好了渡口')).toBe(true)
})
