import type { Article } from '#lib/article/article'
import { type NamedDate, publicationOf } from '#lib/facts/dates/publication'
import type { Extraction } from '#lib/facts/fact'
import { timesIn } from '#lib/language/en/times/grammar'
import type { Shape } from '#lib/language/en/times/shape'
import { directionOf } from '#lib/language/en/times/tense'
import { tokensOf } from '#lib/language/en/tokens'

/** Days and months, whose year is written, the last one or not told: what tells when an article can have appeared. */
const dateIn = (shape: Shape): Pick<NamedDate, 'year' | 'month' | 'day'> | null => {
  if (shape.kind !== 'day' && shape.kind !== 'month') return null
  const { month, year } = shape
  const day = shape.kind === 'day' ? { day: shape.day } : {}
  if (!year) return { year, month, ...day }
  if ('year' in year) return { year: year.year, month, ...day }
  return year.from === 'now' && year.step === -1 ? { year: 'last', month, ...day } : null
}

/** The days and months that an English sentence names; offsets count from its beginning. */
export const englishDates = (sentence: string): NamedDate[] => {
  const tokens = tokensOf(sentence)
  return timesIn(tokens).flatMap((told): NamedDate[] => {
    const date = dateIn(told.shape)
    const [first, last] = [tokens[told.from], tokens[told.next - 1]]
    if (!date || !first || !last) return []
    return [{ start: first.start, end: last.end, ...date, ahead: directionOf(tokens, told) === 'ahead' }]
  })
}

/** When an English article can have appeared: as given, or as its own dates bound it. */
export const englishPublication = (article: Article): Extraction['published'] =>
  publicationOf(article, ({ text }) => englishDates(text))
