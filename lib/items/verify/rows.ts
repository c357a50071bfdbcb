import { overlaps } from '#lib/article/span'
import type { Extraction, Fact, FactId } from '#lib/facts/fact'
import type { Verdict } from '#lib/items/ask/kind'
import { areDisjoint, type Interval, intervalOf } from '#lib/items/interval'
import type { MatchingItem, OrderingItem } from '#lib/items/item'
import type { Question } from '#lib/items/question'
import { alsoSpeaking } from '#lib/items/verify/also-speaking'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { nearlySame, shareFound } from '#lib/items/verify/likeness'
import { factOf, ofKind } from '#lib/items/verify/of-kind'

const FEWEST_ROWS = 3
/** From here on a left side is made of the statement's own words. */
const ITS_WORDS = 0.7

const datesOf = (fact: Fact | undefined, extraction: Extraction): Interval | null => {
  const time = fact?.telling?.parts.find(({ role }) => role === 'time')
  const found = time
    ? ofKind(extraction, 'date').filter((date) => overlaps(date.span, time) && date.resolved)
    : fact?.kind === 'date'
      ? [fact]
      : []
  return found.length === 1 ? intervalOf((found[0]?.value ?? '').replace(/T.*$/u, '')) : null
}

const allPairs = <T>(list: readonly T[], test: (a: T, b: T) => boolean): boolean =>
  list.every((one, index) => list.slice(index + 1).every((other) => test(one, other)))

const inConflict = ({ conflicts }: Extraction, ids: readonly FactId[]): boolean =>
  conflicts.some(({ facts }) => ids.filter((id) => facts.includes(id)).length > 1)

const provesSpeakers = (
  item: MatchingItem,
  facts: readonly (Fact | undefined)[],
  extraction: Extraction,
): boolean =>
  item.pairs.every(({ left, right }, row) =>
    facts.every((fact, index) => {
      if (fact?.kind !== 'statement') return false
      if (index !== row) return !nearlySame(left, fact.statement.text)
      const said = shareFound(left, fact.statement.text) >= ITS_WORDS
      return said && isSame(fact.speaker, right, extraction) && alsoSpeaking(extraction, fact).length === 0
    }),
  ) && allPairs(item.pairs, (a, b) => !couldBeSame(a.right, b.right, extraction))

/** Rows are proved together, not one answer at a time. */
export const proveRows = (): Verdict => 'open'

/**
 * Whether each row of a matching has one right side only, and an ordering one order only.
 *
 * @returns why not, or null when it is proved
 */
export const whyNotRows = (
  item: MatchingItem | OrderingItem,
  question: Question,
  extraction: Extraction,
): string | null => {
  if (question.asks !== 'rows') return 'rows are asked as rows'
  const count = item.kind === 'matching' ? item.pairs.length : item.sequence.length
  if (count < FEWEST_ROWS || count !== item.factIds.length) return 'fewer than three rows'
  if (inConflict(extraction, item.factIds)) return 'two rows are in conflict'
  const facts = item.factIds.map((id) => factOf(extraction, id))
  if (item.kind === 'ordering') {
    const dates = facts.map((fact) => datesOf(fact, extraction))
    const rises = dates.every((date, index) => {
      const before = dates[index - 1]
      return (
        date !== null &&
        (index === 0 || (before != null && areDisjoint(before, date) && before.to < date.from))
      )
    })
    return rises ? null : 'the order is not certain'
  }
  return provesSpeakers(item, facts, extraction) ? null : 'a right side fits more than one left'
}
