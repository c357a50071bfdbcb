import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { sentenceAt, sentenceBefore } from '#lib/facts/by-sentence'
import type { Telling, TellingRole } from '#lib/facts/fact'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { quotingOf } from '#lib/items/quoting/by-language'
import { rememberFor } from '#lib/items/remember'
import { namesOf, type Source } from '#lib/items/source'
import { isAnchored } from '#lib/items/tell/anchored'
import { tellingRound } from '#lib/items/tell/said-telling'
import { told } from '#lib/items/tell/told'
import { readArticle } from '#lib/language/read'
import { JOINING, POINTING } from '#lib/language/zh/lexicon/leaning'

/**
 * A sentence as it stands, with the one before it where it leans on that: a blank in it can be filled by whoever has both
 * before him, though neither 该事件 nor "the company" would be understood in a clause by itself.
 */

/** In characters: what is longer is no longer read at a glance. */
const LONGEST: Readonly<Record<Tongue, number>> = { zh: 110, en: 260 }

/** 与此同时, 其中: with one of these a sentence goes on. */
const GOES_ON = [...POINTING, ...JOINING].filter((word) => word.length > 1)

/** Whether a text can be begun with: it goes on with nothing, and tells of what it speaks. */
const begins = (source: Source, text: string): boolean =>
  !GOES_ON.some((word) => text.startsWith(word)) && isAnchored(source, text)

const isTold = (source: Source, { start, end }: Span): boolean => {
  const shown = told(source, start, end)
  return (
    shown !== null && begins(source, shown.text) && quotingOf(source).standsAlone(shown.text, namesOf(source))
  )
}

/** Whether no quotation is begun and not ended, or ended and not begun. */
const quotesWhole = ({ article }: Source, { start, end }: Span): boolean => {
  const text = article.text.slice(start, end)
  return (
    (text.match(/[“「『]/gu)?.length ?? 0) === (text.match(/[”」』]/gu)?.length ?? 0) &&
    (text.match(/"/gu)?.length ?? 0) % 2 === 0
  )
}

/** Where a sentence begins to tell something: behind 新华社昆明4月24日电（记者某某）. */
const beginOf = rememberFor((article: Article) => {
  const firsts = new Map(
    readArticle(article).readings.map(({ sentence, words }) => [sentence.start, words[0]?.start]),
  )
  return ({ start }: Span): number => firsts.get(start) ?? start
})

/** The sentence that holds a span, or that and the one before; null where neither can be understood by itself. */
export const passageRound = (source: Source, span: Span): Span | null => {
  const { article } = source
  const sentence = sentenceAt(article.sentences, span.start)
  const zone = sentence && article.zones[sentence.zone]?.kind
  if (!sentence || span.end > sentence.end || (zone !== 'body' && zone !== 'lead')) return null
  const before = sentenceBefore(article.sentences, sentence)
  const own = before?.zone === sentence.zone ? [sentence, before] : [sentence]
  const whole = own
    .map(beginOf(article))
    .map((start) => spanOf(article.text, start, sentence.end))
    .find(
      (one) =>
        one.end - one.start <= LONGEST[tongueOf(source)] && quotesWhole(source, one) && isTold(source, one),
    )
  return whole ?? null
}

/** The passage round a span as a telling of which the span alone can be asked for. */
export const passageTelling = (source: Source, span: Span, role: TellingRole): Telling | null => {
  const whole = passageRound(source, span)
  if (whole === null) return null
  const end = whole.start + whole.text.replace(/[。.\s]+$/u, '').length
  const { text } = source.article
  if (span.end > end) return null
  return { ...tellingRound(text, spanOf(text, whole.start, end), span, role), isPassage: true }
}
