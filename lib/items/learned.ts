import type { Article } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import { factAnswer } from '#lib/facts/describe'
import type { Fact, FactId } from '#lib/facts/fact'
import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { inTextOrder } from '#lib/items/worth/choose'

/**
 * What somebody has learned is asked as long as the article says it, whatever is thought best to ask today. A fact that
 * no published question asks keeps the best question that can be proved; where none can, the wording that asked it so
 * far stays, since it was proved when it was made and what proved it has not changed. Such questions are for those who
 * know the fact: they are no part of the article's set, which stays free of repeats and of what gives another away.
 */

/** A fact as it was when its article was last read. */
export interface EarlierFact {
  readonly key: FactId
  readonly answer: string
  /** The questions that asked it until now; null where nobody has learned it. */
  readonly asked: readonly Item[] | null
}

/** Fewer facts at a time, then more worth. */
const better = (a: Item, b: Item): number =>
  a.factIds.length - b.factIds.length || b.score - a.score || (a.key < b.key ? -1 : 1)

/** The best of some questions for each fact that nothing asks, each of them once. */
const bestFor = <Asking>(
  learned: readonly FactId[],
  asked: readonly Item[],
  from: readonly Asking[],
  itemOf: (one: Asking) => Item,
): Asking[] => {
  const done = new Set(asked.flatMap(({ factIds }) => factIds))
  const sorted = from.toSorted((a, b) => better(itemOf(a), itemOf(b)))
  return learned.flatMap((key) => {
    const best = done.has(key) ? undefined : sorted.find((one) => itemOf(one).factIds.includes(key))
    if (!best) return []
    for (const also of itemOf(best).factIds) done.add(also)
    return [best]
  })
}

/** Of what was proved, the questions for the learned facts that the chosen set does not ask. */
export const forLearned = (
  learned: readonly FactId[],
  set: readonly Candidate[],
  proved: readonly Candidate[],
): Candidate[] =>
  bestFor(
    learned,
    set.map(({ item }) => item),
    proved,
    ({ item }) => item,
  ).sort(inTextOrder)

/** Where words that stood somewhere stand now: there, or nearest to it; null where they are gone. */
const standsAt = (text: string, { start, text: words }: Span): Span | null => {
  const before = text.lastIndexOf(words, start)
  const behind = text.indexOf(words, start)
  const places = [before, behind].filter((at) => at >= 0)
  if (places.length === 0 || words === '') return null
  const at = places.reduce((best, place) => (Math.abs(place - start) < Math.abs(best - start) ? place : best))
  return { start: at, end: at + words.length, text: words }
}

/** The question as it was, its evidence where it stands now; null where a sentence of it is gone. */
const stillStanding = (item: Item, { text }: Pick<Article, 'text'>): Item | null => {
  const evidence = item.evidence.flatMap((span) => standsAt(text, span) ?? [])
  return evidence.length > 0 && evidence.length === item.evidence.length ? { ...item, evidence } : null
}

/**
 * The wordings of before that stay, for learned facts that no question of today asks: every sentence that proves them
 * stands in the text word for word, and every fact that they ask has the answer that it had. What a person has worded
 * is for that person to keep.
 *
 * @param facts those that the article has now
 * @param asking the questions that it has now
 * @param earlier all facts that it had
 */
export const earlierWordings = (
  article: Pick<Article, 'text'>,
  facts: readonly Fact[],
  asking: readonly Item[],
  earlier: readonly EarlierFact[],
): Item[] => {
  const answers = new Map(facts.map((fact) => [fact.id, factAnswer(fact)]))
  const same = new Set(earlier.filter(({ key, answer }) => answers.get(key) === answer).map(({ key }) => key))
  const learned = earlier.filter(({ key, asked }) => asked !== null && same.has(key))
  const standing = learned
    .flatMap(({ asked }) => asked ?? [])
    .filter(({ author, factIds }) => author !== 'person' && factIds.every((id) => same.has(id)))
    .flatMap((item) => stillStanding(item, article) ?? [])
  return bestFor(
    learned.map(({ key }) => key),
    asking,
    standing,
    (item) => item,
  )
}
