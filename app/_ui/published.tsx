import type { ArticleListView } from '#data/study/views'
import { dayInWords, type Locale, wordsFor } from '#ui/words'

/** When an article appeared, as people write it: the day, or the months that it must lie in; null when nothing is known. */
export const publishedInWords = (published: ArticleListView['published'], locale: Locale): string | null => {
  if (published === null) return null
  if (published.start === published.end) return dayInWords(locale, published.start)
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const [start, end] = [published.start, published.end].map((day) => new Date(`${day}T00:00:00Z`))
  return start && end ? month.formatRange(start, end) : null
}

/** What language an article is in, in the reader's own words. */
export const languageInWords = (language: string, locale: Locale): string => {
  const words = wordsFor(locale, 'article')
  if (language === 'en') return words('inEnglish')
  return words(language === 'zh-Hant' ? 'inTraditional' : 'inChinese')
}
