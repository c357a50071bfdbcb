import type { Extraction } from '#lib/facts/fact'
import { OF_THINGS, seenAt, seenOf } from '#lib/items/alone'
import type { Grounds } from '#lib/items/ask/kind'
import { rightAnswer } from '#lib/items/gate/right-answer'
import type { Item } from '#lib/items/item'
import { askedAt, type Candidate } from '#lib/items/question'
import { factOf } from '#lib/items/verify/of-kind'
import { toldFrom } from '#lib/items/verify/told-from'
import type { Leaning, LeaningKind, Seen } from '#lib/language/leaning/leaning'
import { only, unmetIn } from '#lib/language/leaning/unmet'
import { cutWords } from '#lib/language/zh/dictionary'

/** Whether a question is understood by whoever sees its article's title and day and nothing else of the article. */

type Heeds = (leaning: Leaning) => boolean

/** In somebody's own words: talk is understood as talk, but of whom it is must be known. */
const isHeededQuoted = ({ kind, text }: Leaning): boolean =>
  kind === 'person' || kind === 'pair' || (kind === 'several' && text.toLowerCase() === 'they')

/** What joins a text to the one before it. */
const JOINING: ReadonlySet<LeaningKind> = new Set(['linking', 'after', 'contrast', 'adding'])

/** Which company it is that would grow must be known. */
const BODY = /\b(?:company|firm|agency|group|business|party|city|town|country|state|ministry|department)$/iu
const SPOKEN_OF: ReadonlySet<LeaningKind> = new Set(['bare', 'definite', ...OF_THINGS])

/** What of a stem is heeded. */
const heedsOf = ({ item, kind, question }: Candidate, isEnglish: boolean, begin: number): Heeds => {
  // Behind its first sentence a passage leans on that.
  const firstEnds = kind === 'passage' ? begin + endOfSentence(item.stem.slice(begin)) : item.stem.length
  return (one) => {
    if (one.quoted) return isHeededQuoted(one)
    if (one.kind === 'paper-time') return item.topic !== 'speaker'
    if (one.kind === 'adding' && question.asks === 'gap') return one.start <= begin
    if (JOINING.has(one.kind)) return one.start < firstEnds
    if (one.start >= firstEnds && (one.kind === 'taken-up' || one.needs.of === 'text before')) return false
    if (kind === 'passage' && one.kind === 'taken-up') return false
    // Who said that the tattoo was a mistake? There is no other of which anybody spoke.
    if (isEnglish && question.asks === 'speaker' && SPOKEN_OF.has(one.kind)) return BODY.test(one.text)
    return true
  }
}

const endOfSentence = (text: string): number =>
  /^.*?(?:[。！？]|[.!?](?= ))/u.exec(text)?.[0].length ?? text.length

/** What an option or a row may not lean on, read behind its stem. */
const OF_OPTIONS: Heeds = only('person', 'several', 'pair', 'time', 'paper-time')

/** Who said that he would go? Whoever is asked for is meant, and so by each of these behind it, but not by her. */
const OF_THE_ASKED = [
  [/^(?:According to [^,]+, )?who \w+ that he\b/iu, /\b(?:he|him|his|himself)\b/giu],
  [/^(?:According to [^,]+, )?who \w+ that she\b/iu, /\b(?:she|her|herself)\b/giu],
  [/^(?:据[^，]+，)?(?:谁|哪[^，]{1,3})[^，]{2,4}，其/u, /其(?![中他它余实次间])/gu],
] as const

/** 谁表示，其改变…: 其 does something itself, and is somebody else than the one who is asked for; 其公司 is his. */
const isSubject = (stem: string): boolean => {
  const behind = /^(?:据[^，]+，)?(?:谁|哪[^，]{1,3})[^，]{2,4}，其(?<rest>.+)$/u.exec(stem)?.groups?.rest
  return behind !== undefined && !/^(?:[na]|vn|m)/u.test(cutWords(behind)[0]?.tag ?? '')
}

const withoutAsked = (stem: string): string => {
  const pronouns = OF_THE_ASKED.find(([asks]) => asks.test(stem))?.[1]
  return pronouns && !isSubject(stem) ? stem.replace(pronouns, 'X') : stem
}

/** Where in the article stands what a candidate shows. */
const shownAt = (candidate: Candidate): number => {
  const { question } = candidate
  return 'words' in question ? question.words.start : askedAt(candidate)
}

const placeOf = (id: string, extraction: Extraction): number => {
  const fact = factOf(extraction, id)
  return fact?.kind === 'statement' ? fact.statement.start : (fact?.evidence[0]?.start ?? 0)
}

/** The texts that are shown beside the stem, each with where it is read. */
const besides = (
  item: Item,
  { article, extraction }: Grounds,
): readonly (readonly [string, Seen, Heeds])[] => {
  const seen = seenOf({ article, extraction })
  switch (item.kind) {
    case 'matching':
      return item.pairs.map(({ left }, row): readonly [string, Seen, Heeds] => [
        left,
        seenAt({ article, extraction }, placeOf(item.factIds[row] ?? '', extraction)),
        (one) => OF_OPTIONS(one) || SPOKEN_OF.has(one.kind),
      ])
    case 'ordering':
      return item.sequence.map((row) => [row, seen, OF_OPTIONS])
    case 'multiple-choice':
      return item.options.map(({ text }) => [`${item.stem}${text}`, seen, OF_OPTIONS])
    default:
      return []
  }
}

/** The statement that is right, as something that is told: what it takes up must be seen. */
const ofKey = ({ item, kind }: Candidate): string =>
  item.kind === 'multiple-choice' && (item.topic === 'content' || LISTS.has(kind)) ? rightAnswer(item) : ''

/** Kinds whose options are statements, each to be understood by itself. */
const LISTS: ReadonlySet<string> = new Set(['what-said', 'which-true'])

/** A stem with what is seen beside it and what of it is heeded. */
const stemOf = (candidate: Candidate, grounds: Grounds): { stem: string; seen: Seen; heeds: Heeds } => {
  const { item } = candidate
  const stem = item.topic === 'speaker' ? withoutAsked(item.stem) : item.stem
  const isEnglish = grounds.article.language === 'en'
  const begin = toldFrom(stem, isEnglish)
  const seen = { ...seenAt(grounds, shownAt(candidate)), begin }
  return { stem, seen, heeds: heedsOf(candidate, isEnglish, begin) }
}

const isList = ({ kind }: Item): boolean => kind === 'matching' || kind === 'ordering'

/** Why a question is understood only by whoever has read what stood before its sentence. */
export const whyJoined = (candidate: Candidate, grounds: Grounds): string | null => {
  if (isList(candidate.item)) return null
  const { stem, seen, heeds } = stemOf(candidate, grounds)
  const joins: Heeds = (one) => JOINING.has(one.kind) && heeds(one)
  const key = ofKey(candidate)
  const found =
    unmetIn(grounds.article.language, stem, seen, joins) ??
    (key === '' ? null : unmetIn(grounds.article.language, key, seenOf(grounds), ADDS))
  return found === null ? null : 'leans on one told of before'
}
const ADDS: Heeds = ({ kind, quoted }) => kind === 'adding' && !quoted

/** The first word of a candidate for somebody, something or a day that nobody knows who sees it alone. */
const unknownIn = (candidate: Candidate, grounds: Grounds): string | null => {
  const { item } = candidate
  const { language } = grounds.article
  const { stem, seen, heeds } = stemOf(candidate, grounds)
  const own = isList(item) ? null : unmetIn(language, stem, seen, heeds)
  if (own !== null) return own.text
  for (const [text, known, heeded] of besides(item, grounds)) {
    const begin = isList(item) ? 0 : (seen.begin ?? 0)
    const found = unmetIn(language, text, { ...known, begin }, heeded)
    // What leans in the stem was judged there.
    if (found && (isList(item) || found.start >= item.stem.length)) return found.text
  }
  const key = item.topic === 'content' ? ofKey(candidate) : ''
  const taken = key === '' ? null : unmetIn(language, key, { ...seen, begin: 0 }, only(...OF_THINGS))
  return taken?.text ?? null
}

/** @returns why a candidate may not be shown alone; null where it may */
export const whyNotAlone = (candidate: Candidate, grounds: Grounds): string | null => {
  const joined = whyJoined(candidate, grounds)
  if (joined !== null) return joined
  const unknown = unknownIn(candidate, grounds)
  return unknown === null ? null : `cannot be understood alone: ${unknown}`
}
