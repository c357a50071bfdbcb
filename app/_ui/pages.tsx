import type { Route } from 'next'
import Link from 'next/link'
import { type Locale, wordsFor } from '#ui/words'

/** The ways to the pages of a list before and behind this one, as far as there are any. */
export const Pages = ({
  page,
  hasMore,
  pathOf,
  locale,
}: {
  /** From 1 on. */
  page: number
  hasMore: boolean
  pathOf: (page: number) => string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'site')
  const way = (to: number, word: string) => (
    <Link href={pathOf(to) as Route} className="link link-row">
      {word}
    </Link>
  )
  return (
    <p className="mt-2 flex justify-between">
      {page > 1 && way(page - 1, words('pageBefore'))}
      <span />
      {hasMore && way(page + 1, words('pageAfter'))}
    </p>
  )
}
