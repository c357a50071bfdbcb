import type { Article } from '#lib/article/article'
import type { TimeMention, TimeShape } from '#lib/facts/dates/mention'
import { publicationOf } from '#lib/facts/dates/publication'
import type { Extraction } from '#lib/facts/fact'
import { timesIn } from '#lib/language/en/times/grammar'
import type { Shape } from '#lib/language/en/times/shape'
import { directionOf } from '#lib/language/en/times/tense'
import { tokensOf } from '#lib/language/en/tokens'

/** Full dates, and months of last year: what tells when an article can have appeared. */
const shapeOf = (shape: Shape): TimeShape | null => {
  if (shape.kind !== 'day' && shape.kind !== 'month') return null
  const { month, year } = shape
  const day = shape.kind === 'day' ? { day: shape.day } : {}
  if (year && 'year' in year) return { kind: 'calendar', year: year.year, month, ...day }
  if (year?.from !== 'now') return null
  return { kind: 'calendar', yearOffset: { from: 'publication', years: year.step }, month, ...day }
}

interface Mention extends TimeMention {
  readonly isAhead: boolean
}

const mentionsIn = (sentence: string): Mention[] => {
  const tokens = tokensOf(sentence)
  return timesIn(tokens).flatMap((told) => {
    const shape = shapeOf(told.shape)
    const [first, last] = [tokens[told.from], tokens[told.next - 1]]
    if (!shape || !first || !last) return []
    return [{ start: first.start, end: last.end, shape, isAhead: directionOf(tokens, told) === 'ahead' }]
  })
}

/** When an English article can have appeared: as given, or as its own dates bound it. */
export const englishPublication = (article: Article): Extraction['published'] =>
  publicationOf(article, {
    scan: mentionsIn,
    looksAhead: (sentence, start) =>
      mentionsIn(sentence).find((mention) => mention.start === start)?.isAhead ?? false,
  })
