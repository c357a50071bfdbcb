import type { Article } from '#lib/article/article'
import { Budget } from '#lib/article/budget'
import type { Extraction, FactId } from '#lib/facts/fact'
import { arrangeSet } from '#lib/items/arrange'
import { KINDS, kindNamed } from '#lib/items/ask/kinds'
import { withoutDoubt } from '#lib/items/doubt'
import { withFullWidth } from '#lib/items/full-width'
import { withFitOptions } from '#lib/items/gate/gate'
import type { Item, Option, RejectedItem } from '#lib/items/item'
import { forLearned } from '#lib/items/learned'
import { type SpareQuestion, spareBeside, withPreferred } from '#lib/items/preferred'
import type { Candidate, OtherValues } from '#lib/items/question'
import type { Source } from '#lib/items/source'
import { withArticles } from '#lib/items/tell/name-options'
import { evidenceNaming } from '#lib/items/tell/naming'
import { withTelling } from '#lib/items/tell/with-telling'
import { readSimplified, shownIn } from '#lib/items/traditional'
import { fairSet } from '#lib/items/verify/fair-set'
import { isHinted } from '#lib/items/verify/leaks'
import { whyNot } from '#lib/items/verify/verify'
import { choose, inTextOrder, roomFor } from '#lib/items/worth/choose'
import { weighed } from '#lib/items/worth/worth'

/** Keeps the wrong options that the facts find wrong. */
const withProvedRivals = (candidate: Candidate, { article, extraction }: Source): Candidate => {
  const { item, question } = candidate
  const kind = kindNamed(candidate.kind)
  if (item.kind !== 'multiple-choice' || !kind) return candidate
  const isWrong = ({ text }: Option): boolean =>
    kind.prove(question, text, { article, extraction }) === 'wrong'
  return {
    ...candidate,
    item: { ...item, options: item.options.filter((one) => one.correct || isWrong(one)) },
  }
}

/** Where the stem names somebody whom the key names as well, so does every wrong option, and the name tells nothing. */
const withEvenHints = ({ item, ...rest }: Candidate, names: readonly string[]): Candidate => {
  if (item.kind !== 'multiple-choice') return { item, ...rest }
  const points = ({ text }: Option): boolean => isHinted(item.stem, text, names)
  if (!item.options.some((option) => option.correct && points(option))) return { item, ...rest }
  const even = item.options.filter(points)
  return { ...rest, item: { ...item, options: even.length > 2 ? even : item.options } }
}

/** Whoever a stem calls as its source is named by the evidence: behind 他认为 stands the sentence that says who he is. */
const withNamedSource = (source: Source, { item, ...rest }: Candidate): Candidate => {
  const called = /^据(?<zh>[^，]{2,24})称，|^According to (?<en>[^,]{2,60}),/u.exec(item.stem)?.groups
  const name = called?.zh ?? called?.en
  if (name === undefined) return { item, ...rest }
  const evidence = evidenceNaming(source, [name], ...item.evidence)
  return { ...rest, item: { ...item, evidence } }
}

const rounded = (item: Item): Item => ({ ...item, score: Math.round(item.score * 1000) / 1000 })

/** A candidate that was thrown away, with the fact that it was to ask. */
export interface RefusedCandidate extends RejectedItem {
  readonly fact: FactId
}

/** Candidates that were proved, and those that were not. */
export interface Proved {
  readonly proved: readonly Candidate[]
  readonly rejected: readonly RefusedCandidate[]
}

const startOf = ({ item }: Candidate): number => item.evidence[0]?.start ?? 0

/** What every kind of question proposes, with what it is worth. */
const proposed = (source: Source, budget: Budget): Candidate[] => {
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  return KINDS.flatMap(({ ask }) => budget.each(ask(source), startOf))
    .map((one) => withNamedSource(source, withFitOptions(one, source)))
    .map((one) => withEvenHints(withProvedRivals(one, source), names))
    .map((one) => weighed(source, one))
}

const candidatesOf = (source: Source, budget: Budget): Candidate[] => {
  if (source.article.language !== 'zh-Hant') return proposed(source, budget)
  const reading = readSimplified(source)
  return proposed(reading, budget).map(shownIn(source.article, reading.article))
}

/** What the kinds work from: the facts without doubt, each with the clause that tells it. */
export const sourceOf = (
  article: Article,
  extraction: Extraction,
  others: readonly OtherValues[],
): Source => {
  const source = { article, extraction: withoutDoubt(article, extraction), others }
  return { ...source, extraction: withTelling(source) }
}

/** Lets every kind propose questions, and throws away what the verifier cannot prove. */
export const provedCandidates = (source: Source, budget: Budget = new Budget(source.article)): Proved => {
  const { article, extraction } = source
  const proved: Candidate[] = []
  const rejected: RefusedCandidate[] = []
  for (const candidate of candidatesOf(source, budget)) {
    const why = whyNot(candidate, { article, extraction })
    if (why === null) proved.push(withArticles(source, candidate))
    else rejected.push({ fact: candidate.item.factIds[0] ?? '', stem: candidate.item.stem, why })
  }
  // Each is compared with all that are chosen.
  budget.each(proved, startOf, roomFor(article))
  return { proved, rejected }
}

/** The questions of an article as they are published, before they take their final form. */
export const chooseSet = ({ article }: Source, proved: readonly Candidate[]): Candidate[] => {
  const room = roomFor(article)
  const isLast = ({ kind }: Candidate): boolean => kindNamed(kind)?.last === true
  const own = choose(
    proved.filter((one) => !isLast(one)),
    room,
  )
  const others = choose(proved.filter(isLast), room, own)
  return fairSet(arrangeSet([...own, ...others].sort(inTextOrder)))
}

/** The final form of chosen questions. */
export const publishedItems = (set: readonly Candidate[]): Item[] =>
  set.map(({ item }) => withFullWidth(rounded(item)))

/** What people have done that the questions of an article go by. */
export interface Wishes {
  /** Keys of facts that somebody has learned. */
  readonly learned: readonly FactId[]
  /** Keys of questions that a person prefers to others of their facts. */
  readonly preferred: readonly string[]
}

export const NO_WISHES: Wishes = { learned: [], preferred: [] }

/**
 * Makes the questions of an article from its facts: every kind proposes candidates, the verifier throws away what it
 * cannot prove, and the best of those that are worth asking are chosen. The same input gives the same output.
 *
 * @param others values of the same types from other articles, for wrong options when this one has too few
 * @returns items in the order of the text; for what was learned and none of them asks, the best that was proved (`kept`); for each fact, what else could ask it (`spare`); and what was thought of and thrown away
 * @throws OutOfSteps when the facts take more work than a text of this length may
 */
export const generateItems = (
  article: Article,
  extraction: Extraction,
  others: readonly OtherValues[] = [],
  budget: Budget = new Budget(article),
  { learned, preferred }: Wishes = NO_WISHES,
): { items: Item[]; kept: Item[]; spare: SpareQuestion[]; rejected: readonly RefusedCandidate[] } => {
  const source = sourceOf(article, extraction, others)
  const { proved, rejected } = provedCandidates(source, budget)
  const set = withPreferred(chooseSet(source, proved), proved, preferred)
  const kept = publishedItems(arrangeSet(forLearned(learned, set, proved)))
  return { items: publishedItems(set), kept, spare: spareBeside(set, proved), rejected }
}
