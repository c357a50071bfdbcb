import type { Article, Sentence } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { QuantityDraft } from '#lib/facts/quantities'
import { datelineLength } from '#lib/language/en/dateline'
import { type QuantityRead, quantitiesIn } from '#lib/language/en/quantities'
import { timesIn } from '#lib/language/en/times/grammar'
import { tokensOf } from '#lib/language/en/tokens'

const LONGEST = 400

/** A measure is told by its sentence, without the place and day where that was written. */
const tellingOf = ({ text }: Sentence): string => {
  const told = text.slice(datelineLength(text)).trimEnd()
  return /[.!?]$/u.test(told) ? told.slice(0, -1) : told
}

/** The storm reportedly sank 320 boats: a number for which nobody answers is told, and not asked. */
const HEARSAY =
  /\b(?:reportedly|allegedly|supposedly|rumou?red|unconfirmed|(?:is|are|was|were) said to)\b[^,;:]*$/iu
const [COUNTED, DOUBTFUL] = [0.84, 0.6]

const draftOf = (article: Article, sentence: Sentence, read: QuantityRead): QuantityDraft | null => {
  const { start, end, value, unit, counted } = read
  // A share in words has no other numbers of its kind that a question could hold against it.
  if (value === null || unit === undefined || unit === 'share') return null
  return {
    kind: 'quantity',
    what: counted ?? tellingOf(sentence),
    value,
    unit,
    span: spanOf(article.text, sentence.start + start, sentence.start + end),
    confidence: HEARSAY.test(sentence.text.slice(0, start)) ? DOUBTFUL : COUNTED,
    evidence: [spanOf(article.text, sentence.start, sentence.end)],
  }
}

/** Numbers with what they measure or count; `what` is the noun, or for a measure the sentence that tells it. */
export const englishQuantities = (article: Article): QuantityDraft[] =>
  article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    if ((kind !== 'lead' && kind !== 'body') || sentence.text.length > LONGEST) return []
    const tokens = tokensOf(sentence.text)
    return quantitiesIn(tokens, timesIn(tokens)).flatMap((read) => draftOf(article, sentence, read) ?? [])
  })
