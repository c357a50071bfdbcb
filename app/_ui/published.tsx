import type { ArticleListView } from '#data/study/views'
import { dayInWords, type Locale, wordsFor } from '#ui/words'

/** When an article appeared: a day, or the days it must lie between; null when nothing is known. */
export const publishedInWords = (published: ArticleListView['published'], locale: Locale): string | null => {
  if (published === null) return null
  const words = wordsFor(locale, 'article')
  const start = dayInWords(locale, published.start)
  return published.start === published.end
    ? words('published', { day: start })
    : words('publishedBetween', { start, end: dayInWords(locale, published.end) })
}
