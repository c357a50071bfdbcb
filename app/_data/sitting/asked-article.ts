import 'server-only'
import type { AskedArticle } from '#data/sitting/views'

/** What a question shows of its article, as columns. */
export const ASKED_ARTICLE = {
  slug: true,
  title: true,
  language: true,
  publishedStart: true,
  publishedEnd: true,
} as const

/** What a question shows of its article; without a day where the article may have appeared on several. */
export const askedArticle = ({
  slug,
  title,
  language,
  publishedStart,
  publishedEnd,
}: {
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly publishedStart: string | null
  readonly publishedEnd: string | null
}): AskedArticle => ({
  slug,
  title,
  language,
  ...(publishedStart !== null && publishedStart === publishedEnd ? { day: publishedStart } : {}),
})
