import { describe, expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import { gradeResponse } from '#lib/items/grade'
import { page } from '#tests/lib/items/told'

/** Behind a blank for a date it is said how precise an answer is wanted, as a teacher does. */

const blanksOf = (text: string) => {
  const { article } = page(text, '2024-06-20')
  const { proved } = provedCandidates(sourceOf(article, extractFacts(article), []))
  return proved.flatMap(({ item }) => (item.kind === 'cloze' && item.topic === 'date' ? [item] : []))
}
const stemsOf = (text: string) => blanksOf(text).map(({ stem }) => stem)

const BRIDGE = `Harrow Bridge of Norland reopens

Harrow Bridge, which Norland Railway had closed in 1931 and sold to the city of Marle, carries four lanes.

The painter Ada Holm, who left Marle in March 2016 and now lives in Sorven, drew Harrow Bridge for the city.`

describe('a blank for a date', () => {
  test('says in English whether the month belongs to the answer', () => {
    const stems = stemsOf(BRIDGE)
    expect(stems.some((stem) => stem.includes('in ____ (month and year)'))).toBe(true)
    expect(stems.every((stem) => /____ \((?:month and )?year\)/u.test(stem))).toBe(true)
  })

  test.each([
    ['年、月、日', '湖区大桥通车\n\n湖区大桥的开工典礼举行于2016年3月5日，湖区政府为大桥投入了大量资金。'],
    ['年、月、日', '湖區大橋通車\n\n湖區大橋的開工典禮舉行於2016年3月5日，湖區政府為大橋投入了大量資金。'],
    ['年、月', '湖区大桥通车\n\n自2016年3月开始，湖区大桥的收费连续下降，从3元一直降至1元。'],
  ])('says in Chinese that %s are wanted', (units, text) => {
    expect(stemsOf(text).some((stem) => stem.includes(`____（${units}）`))).toBe(true)
  })

  test('says nothing where the unit stands behind it already', () => {
    const stems = stemsOf('湖区大桥通车\n\n湖区大桥的设计者王海曾在2016年被湖区政府授予金桥奖。')
    expect(stems.some((stem) => stem.includes('____年'))).toBe(true)
    expect(stems.some((stem) => stem.includes('（'))).toBe(false)
  })

  test('is asked for neither of two days of which one leaves out the month', () => {
    const text = (days: string) =>
      `湖区大桥通车\n\n湖区大桥的开工典礼于${days}举行，湖区政府为大桥投入了大量资金。`
    expect(stemsOf(text('2016年3月5日')).some((stem) => stem.includes('____'))).toBe(true)
    expect(stemsOf(text('2016年3月5日和6日'))).toEqual([])
  })

  test('is filled by the answer alone, and its explanation has nothing behind it', () => {
    const item = blanksOf(BRIDGE).find(({ stem }) => stem.includes('(month and year)'))
    expect(item && gradeResponse(item, { kind: 'typed', text: 'March 2016' }).correct).toBe(true)
    expect(item && gradeResponse(item, { kind: 'typed', text: '2016' }).correct).toBe(false)
    expect(item?.rationale).toContain('in March 2016 and')
  })
})

test('a day is asked for whatever the title tells of, as long as something happened on it', () => {
  const history =
    '湖区的战争\n\n王海率领的北岸军队撤退到了山区。\n\n李山的南岸军队在1807年3月16日占领了石港，王海被迫求和。'
  expect(stemsOf(history).some((stem) => stem.includes('占领了石港') && stem.includes('____'))).toBe(true)
})

test('of a time of a day the day is asked, and the hour stays', () => {
  const stems = stemsOf(
    '湖区的渔业\n\n县长李山走访了渔民。\n\n李山和海蓝公司的会谈将于明日下午在湖区酒店举行。',
  )
  expect(stems.some((stem) => stem.includes('将于____（月、日）下午在湖区酒店举行'))).toBe(true)
})

test('tomorrow lies ahead in whatever tense it is told', () => {
  const stems = stemsOf(
    'Ferries in Hollin\n\nThe mayor of Hollin spoke to fishermen.\n\nThe trial of Peter Lang before Judge Anna Berg continues tomorrow.',
  )
  expect(stems.some((stem) => stem.includes('continues on ____ (month and day)'))).toBe(true)
})

describe('a blank for a date is not asked', () => {
  test('of a length of years and months', () => {
    const stems = stemsOf('湖区大桥案宣判\n\n湖区大桥的设计者王海被湖区法院判刑二年六月，湖区法院建议缓刑。')
    expect(stems).toEqual([])
  })

  test('of when a paper had it', () => {
    const stems = (where: string) =>
      stemsOf(
        `Harrow Bridge of Norland reopens\n\nHarrow Bridge of Norland was called a danger ${where} in 2012, and Norland closed Harrow Bridge.`,
      )
    expect(stems('by Norland').some((stem) => stem.includes('in ____ (year)'))).toBe(true)
    expect(stems('in the Norland Times').some((stem) => stem.includes('in ____ (year)'))).toBe(false)
  })
})
