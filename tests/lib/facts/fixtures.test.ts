import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { overlaps } from '#lib/article/span'
import type { Mark } from '#lib/facts/calibration/gold'
import { readAnnotated } from '#tests/fixtures/annotated'
import { datesOf, eventsOf, statementsOf } from '#tests/lib/facts/read'

const FOLDER = 'tests/fixtures/articles'

/** Both spans share at least seven tenths of their characters (F1), as annotators' agreement is counted. */
const alike = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return (2 * shared) / (a.end - a.start + b.end - b.start) >= 0.7
}
const day = (value: string) => value.replace(/T(?:MO|MI|AF|EV|NI)$/, '')
const wanted = (marks: readonly Mark[]) => marks.filter(({ optional }) => !optional)

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const fixture = readAnnotated(`${FOLDER}/${file}`)
  const { text, published } = fixture

  test('every date, and no other, with its value', () => {
    const found = datesOf(text, published)
    const missing = wanted(fixture.dates).filter(
      (mark) => !found.some(({ span, value }) => overlaps(span, mark) && day(value) === day(mark.value)),
    )
    const extra = found.filter(({ span }) => !fixture.dates.some((mark) => overlaps(span, mark)))
    expect(missing.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)).toEqual([])
    expect(extra.map(({ span, value }) => `${span.text} = ${value}`)).toEqual([])
  })

  test('every statement, and no other, with its speaker', () => {
    // A quotation that its attribution breaks is one statement in two pieces; the pages mark each piece.
    const found = statementsOf(text, published).flatMap(({ statement, pieces, speaker }) =>
      (pieces ?? [statement]).map((piece) => ({ statement: piece, speaker })),
    )
    const missing = wanted(fixture.statements).filter(
      (mark) => !found.some(({ statement, speaker }) => alike(statement, mark) && speaker === mark.value),
    )
    const extra = found.filter(({ statement }) => !fixture.statements.some((mark) => alike(statement, mark)))
    expect(missing.map(({ start, end, value }) => `${value}: ${text.slice(start, end)}`)).toEqual([])
    expect(extra.map(({ speaker, statement }) => `${speaker}: ${statement.text}`)).toEqual([])
  })

  test('every planned meeting with its parties and its day', () => {
    const found = eventsOf(text, published).filter(({ status }) => status === 'planned')
    const told = found.map(({ date, participants }) => `${date};${participants.join(',')}`)
    expect(told).toEqual(expect.arrayContaining(fixture.planned.map(({ value }) => value)))
  })
})
