import type { TakingVerbs } from '#lib/facts/clauses/taken'
import type { Actor, ReadArticle, Reading, Word } from '#lib/language/language'

/** Whether words can be understood without what stood before them. */

/** What the language says of words that make a clause lean on another. */
export interface LeaningWords {
  /** 这, 该, 他, 双方: what they mean stood before. */
  readonly pointing: ReadonlySet<string>
  /** 也, 则, 但, 此外: they join a clause to the one before, and can be left out. */
  readonly joining: ReadonlySet<string>
  /** 并, 还: the clause goes on with the subject before. */
  readonly goingOn: ReadonlySet<string>
  /** 而是, 就, 才: without the clause before them nothing is told. */
  readonly binding: ReadonlySet<string>
  readonly isSaying: (lemma: string) => boolean
  readonly verbs: TakingVerbs
}

/** The words between two offsets of a sentence: a binary search for the first, since long sentences have many. */
export const wordsBetween = ({ words }: Reading, start: number, end: number): Word[] => {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).start < start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < words.length && (words[to] as Word).end <= end) to++
  return words.slice(low, to)
}

const hasName = (actor: Actor, { words }: Reading): boolean =>
  actor.kind === 'name' ||
  actor.kind === 'group' ||
  (actor.kind === 'noun' && actor.names.length > 0) ||
  SHORT_PAIR.test(actor.text) ||
  words.some(({ class: kind, start, end }) => kind === 'name' && start >= actor.start && end <= actor.end)

/** 美俄, 巴以: two countries by their first characters. */
const SHORT_PAIR = /[中美俄英法德日韩朝印巴以伊乌欧]{2}(?![尔国盟洲元文语军])/u
/** 任何谈判: whatever is meant, it is all of them. */
const UNIVERSAL = /^(?:任何|所有|每|一切|全球|各国|世界)/u
/** 这次通话, 本轮谈判: understood where the title tells of a 通话, a 谈判. */
const THIS_ONE = /^(?:这|此|本|今)(?:[次场轮届项份个起]|一)(?=\p{Script=Han}{2})/u

/** 公安机关 in 公安机关给予朴某处罚: a thing without a name is understood beside one; an event (袭击, 会谈) is not. */
const isAnchored = ({ kind, start, end }: Actor, { words }: Reading, to: number): boolean =>
  kind === 'noun' &&
  words.findLast((word) => word.start >= start && word.end <= end)?.class === 'noun' &&
  words.some((word) => word.class === 'name' && word.start >= end && word.end <= to)

/**
 * Whether it is clear of whom or what a subject speaks: it holds a name, or it is what the title is about, or a name
 * stands beside it.
 *
 * @param to where the clause ends
 */
export const isClear = (actor: Actor, reading: Reading, title: string, to: number): boolean => {
  if (actor.kind === 'pronoun') return false
  const named = actor.text.replace(THIS_ONE, '')
  const inTitle = named.length > 1 && title.includes(named)
  if (named !== actor.text && inTitle) return true
  if (actor.kind === 'noun' && actor.pointsBack) return false
  return inTitle || UNIVERSAL.test(actor.text) || hasName(actor, reading) || isAnchored(actor, reading, to)
}

/** 其, 他, 双方: understood where those whom they mean are named before them in the same words. */
export const STANDS_FOR: Readonly<Record<string, number>> = Object.fromEntries([
  ...['其', '他', '她', '它', '他们', '她们', '它们'].map((word) => [word, 1]),
  ...['双方', '两国', '两人', '二人', '彼此', '各自'].map((word) => [word, 2]),
])

const namesBefore = (words: readonly Word[]): number =>
  words.reduce(
    (sum, { class: kind, text }) => sum + (kind === 'name' ? 1 : 0) + (SHORT_PAIR.test(text) ? 2 : 0),
    0,
  )

/** 美俄元首通话: who 双方 are, the title tells. */
const inTitle = (wanted: number, title: string): boolean => wanted === 2 && SHORT_PAIR.test(title)

/** Whether words point at what stood before them. */
export const points = (words: readonly Word[], { pointing }: LeaningWords, title: string): boolean =>
  words.some(({ text }, at) => {
    // 应该 may be cut in two.
    if (!pointing.has(text) || (text === '该' && words[at - 1]?.text.endsWith('应'))) return false
    const wanted = STANDS_FOR[text]
    if (wanted !== undefined) return !inTitle(wanted, title) && namesBefore(words.slice(0, at)) < wanted
    const next = words[at + 1]?.text ?? ''
    return !(next.length > 1 && title.includes(next) && THIS_ONE.test(`${text}${next}`))
  })

/** Whether words between two offsets point at what stood before them. */
export const leansBack = (
  { article }: Pick<ReadArticle, 'article'>,
  reading: Reading,
  start: number,
  end: number,
  words: LeaningWords,
): boolean => points(wordsBetween(reading, start, end), words, article.title)
