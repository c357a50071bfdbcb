import type { Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import type { Source } from '#lib/items/source'
import { isAnchored } from '#lib/items/tell/anchored'
import { chineseStanding } from '#lib/items/tell/chinese-standing'
import { englishStanding } from '#lib/items/tell/english-standing'
import { type Mend, mendedWords, shownBetween } from '#lib/items/tell/mended'
import { runsOf, within } from '#lib/items/tell/runs-of-clauses'
import type { StandingWords } from '#lib/items/tell/standing-words'
import { datesBetween } from '#lib/items/tell/told'
import type { Reading } from '#lib/language/language'

/**
 * Which sentences of an article are understood by whoever knows its title and its day and sees no other sentence: whole,
 * told of somebody or something that has a name, leaning on nothing that stood before.
 */

/** A sentence that stands by itself, from behind its dateline and the words that join it to the one before, without its stop. */
export interface Standing {
  readonly span: Span
  readonly sentence: Sentence
  readonly reading: Reading
  /** What of it is shown otherwise, in the order of the text. */
  readonly mends: readonly Mend[]
}

const BY_TONGUE: Readonly<Record<Tongue, StandingWords>> = { zh: chineseStanding, en: englishStanding }

/** In characters: what is longer is not read at a glance, and what is shorter tells nothing. */
const LENGTH: Readonly<Record<Tongue, readonly [number, number]>> = { zh: [14, 110], en: [50, 290] }

/** A statement ends so; a question, a cry or what announces more doesn't. */
const ENDS = /[。.](?:[”」』’"']|<\/?\w+>)*\s*$|[。.]?[”"」』]\s*$/u

/** “…。”: words of somebody whom another sentence names. */
const QUOTED_ALONE = /^[“「"][^“”「」"]*[”」"]?$/u

const isBalanced = (text: string): boolean =>
  (text.match(/[“「『]/gu)?.length ?? 0) === (text.match(/[”」』]/gu)?.length ?? 0) &&
  (text.match(/"/gu)?.length ?? 0) % 2 === 0 &&
  (text.match(/[（(]/gu)?.length ?? 0) === (text.match(/[)）]/gu)?.length ?? 0)

const spanIn = (source: Source, reading: Reading, begin: number): Span => {
  const { sentence } = reading
  const raw = source.article.text.slice(begin, sentence.end)
  const end = begin + raw.trimEnd().replace(/[。.]+$/u, '').length
  return spanOf(source.article.text, begin, Math.max(begin, end))
}

/** Why what stands between two places of a sentence is not understood by itself; what stands there where it is. */
const standingIn = (source: Source, reading: Reading, span: Span): Standing | string => {
  const tongue = tongueOf(source)
  const { sentence } = reading
  const { mendsOf, whyLeaning } = BY_TONGUE[tongue]
  const [least, most] = LENGTH[tongue]
  if (span.text.length < least || span.text.length > most) return 'too short or too long'
  if (!isBalanced(span.text)) return 'a mark is left open'
  if (QUOTED_ALONE.test(span.text)) return 'is said by nobody'
  const mends = mendsOf(source, reading, span)
  const shown = shownBetween(source, mends, span.start, span.end)
  if (shown === null) return 'its day is not certain'
  if (!isAnchored(source, shown.text)) return 'tells of nothing with a name'
  const mended = { ...reading, words: mendedWords(reading.words, mends) }
  return whyLeaning(source, mended, span, shown.text) ?? { span, sentence, reading, mends }
}

/** Why nothing of a sentence is told by itself, whatever it says. */
const whyNoTelling = ({ article }: Source, { sentence }: Reading): string | null => {
  const zone = article.zones[sentence.zone]?.kind
  if (zone !== 'body' && zone !== 'lead') return 'stands in no paragraph'
  return ENDS.test(sentence.text) ? null : 'is no statement'
}

/** Why a sentence is not understood by itself; the sentence where it is. */
export const standingOf = (source: Source, reading: Reading): Standing | string => {
  const { beginOf } = BY_TONGUE[tongueOf(source)]
  return (
    whyNoTelling(source, reading) ?? standingIn(source, reading, spanIn(source, reading, beginOf(reading)))
  )
}

const WRITTEN_YEAR = /^(?:1[5-9]|20)\d{2}\s?年/u

/** 2016年…得689万票，每百人中37人…: cut off, a clause loses the year of which its sentence tells, and is read of the paper's own. */
const losesYear = (source: Source, { sentence }: Reading, span: Span): boolean => {
  const dates = datesBetween(source, sentence.start, span.end).filter(({ type }) => type !== 'DURATION')
  const last = dates.at(-1)
  return (
    last !== undefined &&
    last.span.start < span.start &&
    WRITTEN_YEAR.test(last.span.text) &&
    last.value.slice(0, 4) !== source.extraction.published?.end.slice(0, 4)
  )
}

/**
 * The clauses of a sentence, one or several in a row, that stand by themselves where the sentence doesn't or is longer than
 * a reader holds, the longest first.
 */
export const standingClauses = (source: Source, reading: Reading): readonly Standing[] =>
  tongueOf(source) === 'en' || whyNoTelling(source, reading) !== null
    ? []
    : runsOf(source, reading, BY_TONGUE.zh.beginOf(reading)).flatMap((span): Standing[] => {
        if (losesYear(source, reading, span)) return []
        const found = standingIn(source, within(reading, span), span)
        return typeof found === 'string' ? [] : [found]
      })

/** Why a sentence is not understood by itself, and is by whoever has read the one before it. */
const LEANS_ON_LAST: ReadonlySet<string> = new Set([
  'points back',
  'adds to what was told',
  'nobody knows of whom',
  'nobody knows of what',
  'tells of nothing with a name',
])

/** A sentence with the one before it, which it leans on and which leans on nothing. */
export interface Passage {
  readonly first: Standing
  readonly second: Standing
}

/** So long may both be together, in characters: a first sentence that takes its own reading is ballast to the second. */
const BOTH: Readonly<Record<Tongue, number>> = { zh: 72, en: 160 }

/** The passage that a sentence makes with the one before it; null where it stands alone, or the two do not. */
export const passageOf = (source: Source, before: Reading, reading: Reading): Passage | null => {
  if (reading.sentence.zone - before.sentence.zone > 1) return null
  const [first, why] = [standingOf(source, before), standingOf(source, reading)]
  if (typeof first === 'string' || typeof why !== 'string') return null
  const span = spanIn(source, reading, reading.sentence.start)
  // 警方随后逮捕3人: too little for a question by itself.
  const isShort = span.text.length < LENGTH[tongueOf(source)][0] && whyNoTelling(source, reading) === null
  if (!isShort && !LEANS_ON_LAST.has(why)) return null
  if (!isBalanced(span.text) || first.span.text.length + span.text.length > BOTH[tongueOf(source)])
    return null
  return { first, second: { span, sentence: reading.sentence, reading, mends: [] } }
}
