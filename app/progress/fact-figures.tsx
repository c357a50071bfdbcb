import Link from 'next/link'
import type { ReactNode } from 'react'
import { createFormatter } from 'use-intl/core'
import type { ProgressView } from '#data/study/progress-view'
import { Pages } from '#ui/pages'
import { type Locale, wordsFor } from '#ui/words'

interface Counted {
  readonly answered: number
  readonly right: number
}

const CountCells = ({ counted, locale }: { counted: Counted; locale: Locale }) => {
  const { answered, right } = counted
  const share = createFormatter({ locale }).number(right / answered, {
    style: 'percent',
    maximumFractionDigits: 0,
  })
  return (
    <>
      <td>{answered}</td>
      <td>{right}</td>
      <td>{share}</td>
    </>
  )
}

/** Rows of how often something was asked and known; `first` says what the rows are. */
const CountTable = ({ first, locale, children }: { first: string; locale: Locale; children: ReactNode }) => {
  const words = wordsFor(locale, 'progress')
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{words('asked')}</th>
          <th scope="col">{words('right')}</th>
          <th scope="col">{words('share')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** How often the facts of each article were asked and known; the one studied last comes first. */
export const ArticleFigures = ({
  articles,
  hasMore,
  page,
  answered,
  facts,
  locale,
}: Pick<ProgressView, 'articles' | 'answered' | 'facts'> & {
  hasMore: boolean
  page: number
  locale: Locale
}) => {
  const words = wordsFor(locale, 'progress')
  return (
    <section>
      <h2 id="articles">{words('articles')}</h2>
      <CountTable first={words('article')} locale={locale}>
        {articles.map(({ slug, title, language, ...counted }) => (
          <tr key={slug}>
            <th scope="row">
              <Link href={`/articles/${encodeURIComponent(slug)}`} className="link" lang={language}>
                {title}
              </Link>
            </th>
            <CountCells counted={counted} locale={locale} />
          </tr>
        ))}
      </CountTable>
      <p className="hint mt-2">{words('factsHint', { answered, facts })}</p>
      <Pages page={page} hasMore={hasMore} pathOf={(to) => `/progress?page=${to}#articles`} locale={locale} />
    </section>
  )
}

/** Which kinds of fact go well, and which do not. */
export const KindFigures = ({ kinds, locale }: { kinds: ProgressView['kinds']; locale: Locale }) => {
  const words = wordsFor(locale, 'progress')
  return (
    <section>
      <h2>{words('kinds')}</h2>
      <CountTable first={words('kind')} locale={locale}>
        {kinds.map(({ kind, ...counted }) => (
          <tr key={kind}>
            <th scope="row">{words(`kind-${kind}`)}</th>
            <CountCells counted={counted} locale={locale} />
          </tr>
        ))}
      </CountTable>
    </section>
  )
}
