import type { Extraction, Fact, FactKey } from '#lib/facts/fact'
import { areDisjoint, type Interval, intervalOf } from '#lib/items/interval'
import type { MatchingItem, OrderingItem } from '#lib/items/item'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { alsoSpeaking } from '#lib/items/verify/fact-base'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { nearlySame } from '#lib/items/verify/likeness'
import { readDate } from '#lib/items/verify/read-date'

const FEWEST_ROWS = 3

const dateOf = (fact: Fact | undefined): Interval | null => {
  if (fact?.kind === 'date') return intervalOf(fact.value)
  return fact?.kind === 'event' && fact.date !== undefined ? intervalOf(fact.date) : null
}

const allPairs = <T>(list: readonly T[], test: (a: T, b: T) => boolean): boolean =>
  list.every((one, index) => list.slice(index + 1).every((other) => test(one, other)))

const inConflict = ({ conflicts }: Extraction, ids: readonly FactKey[]): boolean =>
  conflicts.some(({ facts }) => ids.filter((id) => facts.includes(id)).length > 1)

const provesSpeakers = (
  item: MatchingItem,
  facts: readonly (Fact | undefined)[],
  extraction: Extraction,
): boolean =>
  item.pairs.every(({ left, right }, row) =>
    facts.every((fact, index) => {
      if (fact?.kind !== 'statement') return false
      const said = normalForm(fact.statement.text).includes(normalForm(left))
      if (index === row)
        return said && isSame(fact.speaker, right, extraction) && alsoSpeaking(extraction, fact).length === 0
      return !said && !nearlySame(left, fact.statement.text)
    }),
  ) && allPairs(item.pairs, (a, b) => !couldBeSame(a.right, b.right, extraction))

const provesDates = (item: MatchingItem, facts: readonly (Fact | undefined)[]): boolean => {
  const dates = facts.map(dateOf)
  const match = item.pairs.every(({ right }, row) => {
    const [said, known] = [readDate(right), dates[row]]
    return said && known && said.from === known.from && said.to === known.to
  })
  return match && allPairs(dates, (a, b) => a != null && b != null && areDisjoint(a, b))
}

/**
 * Whether each row of a matching has one right side only, and an ordering one order only.
 *
 * @returns why not, or null when it is proved
 */
export const provesRows = (
  item: MatchingItem | OrderingItem,
  question: Question,
  extraction: Extraction,
): string | null => {
  if (question.asks !== 'rows') return 'rows are asked as rows'
  const count = item.kind === 'matching' ? item.pairs.length : item.sequence.length
  if (count < FEWEST_ROWS || count !== item.factIds.length) return 'fewer than three rows'
  if (inConflict(extraction, item.factIds)) return 'two rows are in conflict'
  const facts = item.factIds.map((id) => extraction.facts.find((fact) => fact.id === id))
  if (item.kind === 'ordering') {
    const dates = facts.map(dateOf)
    const rises = dates.every((date, index) => {
      const before = dates[index - 1]
      return date !== null && (index === 0 || (before != null && before.to < date.from))
    })
    return rises ? null : 'the order is not certain'
  }
  const proved = item.topic === 'speaker' ? provesSpeakers(item, facts, extraction) : provesDates(item, facts)
  return proved ? null : 'a right side fits more than one left'
}
