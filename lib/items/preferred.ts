import type { FactId } from '#lib/facts/fact'
import { arrangeSet } from '#lib/items/arrange'
import { shownKey } from '#lib/items/grade'
import type { Candidate } from '#lib/items/question'
import { inTextOrder } from '#lib/items/worth/choose'

/** A proved question that was not chosen for its fact, for whoever would rather ask that one. */
export interface SpareQuestion {
  readonly key: string
  readonly fact: string
  readonly stem: string
  readonly answer: string
}

/** So many others of one fact are worth a look. */
const MOST_SPARE = 4

const factOf = ({ item }: Candidate): FactId => item.factIds[0] ?? ''

/**
 * The set with the questions that a person prefers in place of those that were chosen for the same facts. They are proved
 * like all others; whether the set is as fair with them is for that person to answer for.
 */
export const withPreferred = (
  set: readonly Candidate[],
  proved: readonly Candidate[],
  preferred: readonly string[],
): Candidate[] => {
  const wanted = proved.filter(
    ({ item }) => preferred.includes(item.key) && !set.some((one) => one.item.key === item.key),
  )
  const facts = new Set(wanted.map(factOf))
  return [...set.filter((one) => !facts.has(factOf(one))), ...arrangeSet(wanted)].sort(inTextOrder)
}

/** Of each fact, whether the set asks it or not, the best of the other questions that were proved about it. */
export const spareBeside = (set: readonly Candidate[], proved: readonly Candidate[]): SpareQuestion[] => {
  const chosen = new Set(set.map(({ item }) => item.key))
  const spare = new Map<FactId, Candidate[]>(proved.map((one) => [factOf(one), []]))
  for (const one of proved) if (!chosen.has(one.item.key)) spare.get(factOf(one))?.push(one)
  return [...spare].flatMap(([fact, some]) =>
    some
      .sort((a, b) => b.item.score - a.item.score || (a.item.key < b.item.key ? -1 : 1))
      .slice(0, MOST_SPARE)
      .map(({ item }) => ({ key: item.key, fact, stem: item.stem, answer: shownKey(item) })),
  )
}
