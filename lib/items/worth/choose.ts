import type { Article } from '#lib/article/article'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import { askedAt, type Candidate } from '#lib/items/question'
import { quotingOf } from '#lib/items/quoting/by-language'
import { givesAway } from '#lib/items/verify/leaks'
import { shareFound } from '#lib/items/verify/likeness'
import { WORTH_ASKING } from '#lib/items/worth/weights'

/** No fact is asked about more often than this. */
const PER_FACT = 1
/** Nor one and the same sentence, and then only for something else. */
const PER_SENTENCE = 3
/** From this share of common character pairs on, two stems on one sentence ask for the same. */
const ALIKE_BESIDE = 0.5
/** From this share of common character pairs on, two stems speak of the same thing. */
const ALIKE = 0.75
/** What a second question about the same fact or sentence loses. */
const AGAIN_FACT = 0.3
const AGAIN_SENTENCE = 0.12
/** What each question of a kind loses for every other of its kind: a quiz of dates alone is a dull one. */
const AGAIN_KIND = 0.04

/**
 * What a question loses whose format all others have, and less where fewer do: what was typed is remembered better than
 * what was recognised. It decides which of two is taken, not whether one is worth asking.
 */
const ALL_OF_FORMAT = 0.15

/** A note of a few lines has room for so many, and a book for no more than these. */
const [FEWEST, UTMOST] = [6, 60]
const FEWEST_LISTS = 2

/** The most questions for which an article has room; it is not filled for its own sake. */
export const roomFor = (article: Pick<Article, 'text' | 'language'>): number => {
  const room = Math.floor((article.text.length / 1000) * quotingOf({ article }).perThousand)
  return Math.min(UTMOST, Math.max(FEWEST, room))
}

/** Of so many rows of a matching it may be asked singly as well who said it: of more, the same is asked twice. */
const ASKED_SINGLY = 1

/** Matching and ordering ask several facts at once; one of each is enough. */
const hasRows = ({ kind }: Item): boolean => kind === 'matching' || kind === 'ordering'

interface Census {
  readonly facts: Map<string, number>
  /** By the offset at which each begins. */
  readonly sentences: Map<number, number>
  readonly kinds: Map<string, number>
  readonly formats: Map<string, number>
}

const count = <Name>(counts: Map<Name, number>, name: Name): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

const take = ({ facts, sentences, kinds, formats }: Census, candidate: Candidate): void => {
  const { item, kind } = candidate
  count(formats, item.kind)
  if (hasRows(item)) return
  count(kinds, kind)
  count(facts, item.factIds[0] ?? '')
  count(sentences, askedAt(candidate))
}

const worthNow = (candidate: Candidate, { facts, sentences, kinds }: Census): number => {
  const { item, kind } = candidate
  if (hasRows(item)) return item.score
  const onFact = facts.get(item.factIds[0] ?? '') ?? 0
  const onSentence = sentences.get(askedAt(candidate)) ?? 0
  const again = (kinds.get(kind) ?? 0) * AGAIN_KIND
  return item.score - again - onFact * AGAIN_FACT - Math.max(0, onSentence - onFact) * AGAIN_SENTENCE
}

/** The same, less what its format loses beside those already chosen. */
const worthBeside = (candidate: Candidate, census: Census, chosen: number): number => {
  const alike = census.formats.get(candidate.item.kind) ?? 0
  return worthNow(candidate, census) - (chosen === 0 ? 0 : (alike / chosen) * ALL_OF_FORMAT)
}

const stemsAlike = (a: Candidate, b: Candidate): boolean =>
  Math.max(shareFound(a.item.stem, b.item.stem), shareFound(b.item.stem, a.item.stem)) >= ALIKE

/** Kinds whose options are statements. One in so many of a set may be of each: they show the same words again and again. */
const LISTS: ReadonlySet<string> = new Set(['what-said', 'which-true'])
const LISTS_A_SET = 3

/** A whole clause as the answer: from so many characters on it is known again, whatever is asked. */
const LONG_KEY = 6

const isOfContent = ({ item }: Candidate): boolean =>
  item.topic === 'content' || item.topic === 'decision' || item.topic === 'demand'

/** Whether two questions have the same words of the same sentence for their answer. */
const hasSameAnswer = (a: Candidate, b: Candidate): boolean => {
  const [one, other] = [shownKey(a.item), shownKey(b.item)]
  return (
    Math.min(one.length, other.length) >= LONG_KEY &&
    !hasRows(a.item) &&
    !hasRows(b.item) &&
    askedAt(a) === askedAt(b) &&
    isOfContent(a) === isOfContent(b) &&
    Math.max(shareFound(one, other), shareFound(other, one)) >= ALIKE
  )
}

const asksPart = ({ question }: Candidate): boolean => question.asks === 'part' || question.asks === 'meeting'

/** Whether two questions on one sentence are about the same clause of it, or show it and its answer. */
const isOfSameClause = (a: Candidate, b: Candidate): boolean => {
  if (hasRows(a.item) || hasRows(b.item)) return false
  // 美俄10日会谈，俄罗斯和北约12日会谈: two events that one sentence tells are asked alike.
  if (asksPart(a) && asksPart(b) && a.item.factIds[0] !== b.item.factIds[0]) return false
  if (askedAt(a) !== askedAt(b)) return false
  const [one, other] = [a, b].map(({ item }) => `${item.stem}${shownKey(item)}`)
  return Math.max(shareFound(one ?? '', other ?? ''), shareFound(other ?? '', one ?? '')) >= ALIKE_BESIDE
}

/** Whether two questions ask the same thing in nearly the same words. */
const isRepeat = (a: Candidate, b: Candidate): boolean =>
  hasSameAnswer(a, b) ||
  isOfSameClause(a, b) ||
  (a.item.kind === b.item.kind &&
    ((a.item.stem === b.item.stem && !LISTS.has(a.kind)) ||
      (stemsAlike(a, b) && shownKey(a.item) === shownKey(b.item))))

/**
 * Whether reading the first question tells the answer of the second. A claim tells nothing, since it may be false; it is
 * told by whoever names its right answer.
 */
export const tells = (teller: Candidate, asked: Candidate): boolean => {
  if (teller.item.kind === 'true-false') return false
  if (asked.right !== undefined) return stemsAlike(teller, asked)
  return givesAway(teller.item, asked.item)
}

/** So many questions of who said it may always have one answer; of more, no more than three in five. */
const SAME_SPEAKER = 3
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

/** Whether a statement that one question shows as an answer is shown by another. */
const sharesOption = (a: Candidate, b: Candidate): boolean =>
  a.item.kind === 'multiple-choice' &&
  b.item.kind === 'multiple-choice' &&
  LISTS.has(a.kind) &&
  a.kind === b.kind &&
  a.kind !== 'what-said' &&
  a.item.options.some(
    ({ text }) => b.item.kind === 'multiple-choice' && b.item.options.some((one) => one.text === text),
  )

const mayJoin = (
  candidate: Candidate,
  chosen: readonly Candidate[],
  census: Census,
  mostLists: number,
): boolean => {
  const { item } = candidate
  if (isOneTooMany(candidate, chosen)) return false
  if (hasRows(item)) {
    const singly = chosen.filter((one) => asksWho(one) && item.factIds.includes(one.item.factIds[0] ?? ''))
    return singly.length <= ASKED_SINGLY && !chosen.some((one) => one.item.kind === item.kind)
  }
  if (LISTS.has(candidate.kind) && chosen.filter(({ kind }) => kind === candidate.kind).length >= mostLists)
    return false
  if (chosen.some((one) => sharesOption(one, candidate))) return false
  const [id = ''] = item.factIds
  if ((census.facts.get(id) ?? 0) >= PER_FACT) return false
  if ((census.sentences.get(askedAt(candidate)) ?? 0) >= PER_SENTENCE) return false
  const onFact = chosen.filter((one) => !hasRows(one.item) && one.item.factIds[0] === id)
  if (onFact.some((one) => one.item.kind === item.kind)) return false
  return !chosen.some((one) => isRepeat(one, candidate) || tells(one, candidate) || tells(candidate, one))
}

/** The order in which an article's questions are listed. */
export const inTextOrder = (a: Candidate, b: Candidate): number =>
  askedAt(a) - askedAt(b) || (a.item.key < b.item.key ? -1 : 1)

/**
 * Chooses the questions to publish, one at a time, each time the one that is worth most beside those already chosen, as
 * long as one is worth asking: none that gives another away, none that asks what was asked.
 *
 * @param most there is room for no more
 * @param beside questions that are published already; they count and stay as they are
 * @returns the questions chosen, without those beside them, in the order of the text
 */
export const choose = (
  candidates: readonly Candidate[],
  most: number,
  beside: readonly Candidate[] = [],
): Candidate[] => {
  const chosen: Candidate[] = [...beside]
  const census: Census = { facts: new Map(), sentences: new Map(), kinds: new Map(), formats: new Map() }
  for (const one of beside) take(census, one)
  const left = new Set([...candidates].sort(inTextOrder))
  while (chosen.length < most && left.size > 0) {
    const worth = (one: Candidate): number => worthBeside(one, census, chosen.length)
    const best = [...left].reduce((a, b) => (worth(b) > worth(a) ? b : a))
    left.delete(best)
    if (worthNow(best, census) < WORTH_ASKING) continue
    if (!mayJoin(best, chosen, census, Math.max(FEWEST_LISTS, Math.ceil(most / LISTS_A_SET)))) continue
    chosen.push(best)
    take(census, best)
  }
  return chosen.filter((one) => !beside.includes(one)).sort(inTextOrder)
}
