import { expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { mayBeAmong, mayBeSame } from '#lib/items/distract/same-one'
import { page } from '#tests/lib/items/told'

/** Of two bodies one may be the other, or speak for it: neither is a wrong answer beside it. */

test('a body is itself by most of its words', () => {
  expect(mayBeSame('Norland’s rescue service', 'Norland’s state rescue service', [])).toBe(true)
  expect(mayBeSame('the Harbor Board', 'Harbor Board', [])).toBe(true)
  expect(mayBeSame('Norland’s rescue service', 'Norland’s state railway', [])).toBe(false)
})

test('every body of a state speaks for it, and for no other', () => {
  expect(mayBeAmong('Norland authorities', 'Norland’s rescue service')).toBe(true)
  expect(mayBeAmong('法国政府', '法国卫生部')).toBe(true)
  expect(mayBeAmong('法国政府', '德国卫生部')).toBe(false)
  expect(mayBeAmong('法国卫生部', '法国铁路公司')).toBe(false)
})

test('whoever denies it says what stands behind, and nobody who spoke before', () => {
  const { article } = page('湖区的渡轮\n\n县长李山说湖区将停航。船长王海随即否认了该消息，称渡轮将继续开航。')
  const said = extractFacts(article).facts.flatMap((fact) =>
    fact.kind === 'statement' && fact.statement.text.includes('继续开航') ? [fact.speaker] : [],
  )
  expect(said).toEqual(['王海'])
})
