import { type Span, spanOf } from '#lib/article/span'
import type { StatementFact } from '#lib/facts/fact'
import { seenOf, standsAlone } from '#lib/items/alone'
import { whyCut } from '#lib/items/gate/in-place'
import { quotingOf } from '#lib/items/quoting/by-language'
import type { Run } from '#lib/items/quoting/chinese-runs'
import { rememberFor } from '#lib/items/remember'
import { entityNamed, namesOf, type Source } from '#lib/items/source'
import { chineseRuns, quotedRuns, wholeRun } from '#lib/items/tell/chinese-runs'
import { isQuotable } from '#lib/items/tell/quotable'
import { told } from '#lib/items/tell/told'
import { insideSentence } from '#lib/language/en/inside-sentence'

/** What somebody said, or a part of it that stands alone. */
export interface SaidWords {
  /** As shown: dates spelled out, in English as it goes on inside a sentence. */
  readonly text: string
  /** Where they stand in the article. */
  readonly span: Span
  readonly direct: boolean
  readonly support: readonly Span[]
}

const HOLDER =
  /(?:表示|承认|指出|认为|强调|重申|称|说|宣布|警告|透露|主张|要求|同意|否认|提出|道)[，,：:]?$|\b(?:said|says|that|told \w+)[,:]?$/u
/** 俄罗斯说，…: somebody else's words, told on. */
const BEGINS_AS_TOLD = /^[\p{Script=Han}·]{2,12}[说称][，,：:]/u
/** “…”，王海把船停下: behind a quotation that is closed the article goes on by itself. */
const QUOTED_THEN_TOLD = /^[“「][^”」]*[”」][，,]/u
const isToldOn = (text: string): boolean => BEGINS_AS_TOLD.test(text) || QUOTED_THEN_TOLD.test(text)
/** Fewer characters, told in the article's own words and without a subject, say too little to be anybody's. */
const SHORTEST_INDIRECT = 10
const HAS_SUBJECT =
  /^[\p{Script=Han}]{2,6}?(?:将|是|会|已|从|没有|不|未|愿|正|仍|无|可|有|应|在|要|能)|[^\p{Script=Han}\p{P}]/u

const isFragment = (text: string, names: readonly string[]): boolean =>
  text.length < SHORTEST_INDIRECT && !HAS_SUBJECT.test(text) && !names.some((name) => text.startsWith(name))

/** A quotation that ends with the words has its last mark behind them. */
const withClosedQuotation = (text: string): string =>
  ["''", '"'].reduce((shown, mark) => (shown.split(mark).length % 2 === 0 ? `${shown}${mark}` : shown), text)

const shownRun = (source: Source, fact: StatementFact, from: number, to: number): SaidWords | null => {
  const span = spanOf(source.article.text, fact.statement.start + from, fact.statement.start + to)
  const direct = fact.mode === 'direct'
  const own = told(source, span.start, span.end)
  if (own === null || (direct && own.text !== span.text)) return null
  const text = direct ? own.text : insideSentence(source.article, withClosedQuotation(own.text))
  return { text, span, direct, support: own.support }
}

const runsOf = (source: Source, fact: StatementFact): readonly Run[] => {
  if (source.article.language === 'en') return quotingOf(source).runs(fact.statement.text, namesOf(source))
  return fact.mode === 'direct' ? quotedRuns(fact) : chineseRuns(source, fact)
}

const OWN = /^(?<pronoun>(?:he|she|it|they)\b|其(?![中他它余实次间]))/u
const SEVERAL = /\band\b|s$/u

/** Whether a pronoun can stand for whoever speaks. */
const standsFor = (source: Source, pronoun: string, speaker: string): boolean => {
  if (pronoun === '其') return true
  const isOne = entityNamed(source, speaker)?.type === 'person'
  return pronoun === 'they' ? SEVERAL.test(speaker) && !isOne : isOne === (pronoun !== 'it')
}

/** Zelensky said he would go: whom he means, who said it tells, and every question that names who said it. */
const isOfHimself = (source: Source, { speaker, mode }: StatementFact, { text }: SaidWords): boolean => {
  const pronoun = OWN.exec(text)?.groups?.pronoun
  if (mode === 'direct' || pronoun === undefined || !standsFor(source, pronoun, speaker)) return false
  return standsAlone(source, `${speaker} said ${text}`, speaker)
}

/** Whether words are understood without what stood before them. */
const isAlone = (source: Source, fact: StatementFact, words: SaidWords): boolean => {
  if (words.direct) return isQuotable(source.article, words.text, seenOf(source))
  return standsAlone(source, words.text) || isOfHimself(source, fact, words)
}

/** @param isWhole what of it leans on the text before was looked for in the reading, clause by clause */
const lookForWords = (
  source: Source,
  fact: StatementFact,
  found: readonly Run[],
  isWhole = false,
): SaidWords | null => {
  // “A,” X said, “B”: neither half is what was said, and between them stands who said it.
  if (fact.pieces) return null
  const { article } = source
  const names = namesOf(source)
  for (const { from, to } of found) {
    if (HOLDER.test(fact.statement.text.slice(0, from).trim())) continue
    const words = shownRun(source, fact, from, to)
    if (words === null) continue
    if (!isWhole && !isAlone(source, fact, words)) continue
    const isEnglishFragment = article.language === 'en' && isFragment(words.text, names)
    if (!words.direct && (isEnglishFragment || isToldOn(words.text))) continue
    if (!words.direct && whyCut(article, words.span) !== null) continue
    return words
  }
  return null
}

const wordsIn = rememberFor((source: Source) =>
  rememberFor((fact: StatementFact) => ({ words: lookForWords(source, fact, runsOf(source, fact)) })),
)
const wholeIn = rememberFor((source: Source) =>
  rememberFor((fact: StatementFact) => {
    const run = source.article.language === 'en' || fact.mode === 'direct' ? null : wholeRun(source, fact)
    return { words: run && lookForWords(source, fact, [run], true) }
  }),
)

/** The words of a statement that can be shown alone, the longest run of them; null where none can. */
export const standingWords = (source: Source, fact: StatementFact): SaidWords | null =>
  wordsIn(source)(fact).words

/** All that was said, where it can be shown alone; else the longest run of it that can. */
export const wholeWords = (source: Source, fact: StatementFact): SaidWords | null =>
  wholeIn(source)(fact).words ?? standingWords(source, fact)
