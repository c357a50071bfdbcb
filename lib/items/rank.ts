import type { Article } from '#lib/article/article'
import { shownKey } from '#lib/items/grade'
import type { Item, ItemKind } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { quotingOf } from '#lib/items/quoting/by-language'
import { givesAway } from '#lib/items/verify/leaks'
import { shareFound } from '#lib/items/verify/likeness'

/** So many questions for any article, and more for a longer one, up to the most. */
const AT_LEAST = 8
const MOST = 40
/** No fact is asked about more often than this, nor twice in the same kind. */
const PER_FACT = 3
/** From this share of common character pairs on, two stems speak of the same thing. */
const ALIKE = 0.75

/** The share of the set that each kind should have; what is above it is less welcome. */
const SHARE: Record<ItemKind, number> = {
  'multiple-choice': 0.4,
  'true-false': 0.18,
  matching: 0.05,
  ordering: 0.05,
  cloze: 0.2,
  'short-answer': 0.12,
}

/**
 * How many questions an article of this length is worth.
 *
 * @param more questions for which there is room beside those that such an article is usually worth
 */
export const wantedCount = (article: Pick<Article, 'text' | 'language'>, more = 0): number =>
  Math.min(
    MOST,
    Math.round(AT_LEAST + article.text.length / quotingOf({ article }).charactersAQuestion) + more,
  )

const subjects = new WeakMap<Item, string>()

/** Where the item's evidence stands, as a name for what it is about. */
const subjectOf = (item: Item): string => {
  const known = subjects.get(item)
  if (known !== undefined) return known
  const subject = item.evidence.map(({ start, end }) => `${start}-${end}`).join()
  subjects.set(item, subject)
  return subject
}

const isJudgedTrue = (item: Item): boolean | null =>
  item.kind === 'true-false' ? item.options[0].correct : null

const truths = (chosen: readonly Candidate[]): number =>
  chosen.reduce((sum, { item }) => sum + (isJudgedTrue(item) === null ? 0 : isJudgedTrue(item) ? 1 : -1), 0)

/** Matching and ordering ask several facts at once; one of each is enough, whatever else asks those facts. */
const hasRows = ({ kind }: Item): boolean => kind === 'matching' || kind === 'ordering'

/** How many of the chosen ask of each fact, of each subject and in each kind, and by how many true claims lead. */
interface Census {
  readonly facts: ReadonlyMap<string | undefined, number>
  readonly subjects: ReadonlyMap<string, number>
  readonly kinds: ReadonlyMap<ItemKind, number>
  readonly truths: number
  readonly size: number
}

const counted = <T>(names: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const censusOf = (chosen: readonly Candidate[]): Census => ({
  facts: counted(chosen.flatMap(({ item }) => (hasRows(item) ? [] : [item.factIds[0]]))),
  subjects: counted(chosen.map(({ item }) => subjectOf(item))),
  kinds: counted(chosen.map(({ item }) => item.kind)),
  truths: truths(chosen),
  size: chosen.length,
})

const worth = ({ item }: Candidate, chosen: Census): number => {
  const onFact = hasRows(item) ? 0 : (chosen.facts.get(item.factIds[0]) ?? 0)
  const onSentence = chosen.subjects.get(subjectOf(item)) ?? 0
  const lack = SHARE[item.kind] - (chosen.kinds.get(item.kind) ?? 0) / (chosen.size + 1)
  const truth = isJudgedTrue(item)
  const tilt = truth === null ? 0 : (truth ? -1 : 1) * chosen.truths * 0.2
  return item.score + lack * 0.7 + tilt - onFact * 2 - (onSentence - onFact) * 0.35
}

const frameless = (stem: string): string => stem.replace(/^[^“：]{0,16}[：，]/u, '')

const speakAlike = (a: Candidate, b: Candidate): boolean =>
  Math.max(
    shareFound(frameless(a.item.stem), frameless(b.item.stem)),
    shareFound(frameless(b.item.stem), frameless(a.item.stem)),
  ) >= ALIKE

/** Whether one sentence gives both the same answer: a date is asked once of an event, whatever it is called. */
const hasSameAnswer = (a: Item, b: Item): boolean =>
  a.kind !== 'true-false' && subjectOf(a) === subjectOf(b) && shownKey(a) === shownKey(b)

/** Whether two questions of a kind ask the same thing in nearly the same words. */
const isRepeat = (a: Candidate, b: Candidate): boolean =>
  a.item.kind === b.item.kind &&
  a.item.topic === b.item.topic &&
  (speakAlike(a, b) || (a.item.topic === 'date' && hasSameAnswer(a.item, b.item)))

/**
 * Whether reading the first question tells the answer of the second. A claim tells nothing, since it may be false; it is
 * told by whoever names its right answer.
 */
export const tells = (teller: Candidate, asked: Candidate): boolean => {
  if (teller.item.kind === 'true-false') return false
  if (asked.right === undefined) return givesAway(teller.item, asked.item)
  return teller.item.stem.includes(asked.right) && speakAlike(teller, asked)
}

/** So many questions of who said it may always have one answer; of more, no more than three in five. */
const SAME_SPEAKER = 2
const SHARE_OF_ONE = 0.6

const asksWho = ({ item }: Candidate): boolean =>
  item.topic === 'speaker' && !hasRows(item) && item.kind !== 'true-false'

/** Whether the one who speaks most would be the answer too often: then a reader need not know who said what. */
const isOneTooMany = (candidate: Candidate, chosen: readonly Candidate[]): boolean => {
  if (!asksWho(candidate)) return false
  const keys = [...chosen.filter(asksWho), candidate].map(({ item }) => shownKey(item))
  const same = keys.filter((key) => key === keys.at(-1)).length
  return same > SAME_SPEAKER && same > keys.length * SHARE_OF_ONE
}

const mayJoin = (candidate: Candidate, chosen: readonly Candidate[]): boolean => {
  if (isOneTooMany(candidate, chosen)) return false
  if (hasRows(candidate.item)) return !chosen.some(({ item }) => item.kind === candidate.item.kind)
  const onFact = chosen.filter(({ item }) => !hasRows(item) && item.factIds[0] === candidate.item.factIds[0])
  if (onFact.length >= PER_FACT || onFact.some((one) => one.item.kind === candidate.item.kind)) return false
  return !chosen.some((one) => isRepeat(one, candidate) || tells(one, candidate) || tells(candidate, one))
}

/**
 * Chooses the questions to publish, one at a time, each time the one that is worth most beside those already chosen:
 * sure facts first, facts and sentences not asked about before those that are, kinds in balance, true and false claims
 * in turn, and none that gives another away.
 *
 * @param beside questions that are published already; they count towards `count` and stay as they are
 * @returns the questions chosen, without those beside them, in the order of the text
 */
export const rank = (
  candidates: readonly Candidate[],
  count: number,
  beside: readonly Candidate[] = [],
): Candidate[] => {
  const chosen: Candidate[] = [...beside]
  let left = [...candidates]
  while (chosen.length < count && left.length > 0) {
    const census = censusOf(chosen)
    const byWorth = left
      .map((candidate) => ({ candidate, worth: worth(candidate, census) }))
      .sort((a, b) => b.worth - a.worth)
    const joining = byWorth.findIndex(({ candidate }) => mayJoin(candidate, chosen))
    if (joining < 0) break
    chosen.push(byWorth[joining]?.candidate as Candidate)
    // Whom the chosen keep out now they will keep out later too.
    const tried = new Set(byWorth.slice(0, joining + 1).map(({ candidate }) => candidate))
    left = left.filter((one) => !tried.has(one))
  }
  return balanced(chosen)
    .filter((one) => !beside.includes(one))
    .sort(inTextOrder)
}

/** The order in which an article's questions are listed. */
export const inTextOrder = (a: Candidate, b: Candidate): number =>
  (a.item.evidence[0]?.start ?? 0) - (b.item.evidence[0]?.start ?? 0) || (a.item.key < b.item.key ? -1 : 1)

/** Without the last chosen claims of the side that is more than one ahead. */
const balanced = (chosen: readonly Candidate[]): Candidate[] => {
  const kept = [...chosen]
  while (Math.abs(truths(kept)) > 1) {
    const surplus = truths(kept) > 0
    const last = kept.findLastIndex(({ item }) => isJudgedTrue(item) === surplus)
    kept.splice(last, 1)
  }
  return kept
}
