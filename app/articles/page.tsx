import Link from 'next/link'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listOwn } from '#data/articles/desk'
import { readLibrary } from '#data/articles/library'
import type { OwnArticleView } from '#data/articles/views'
import { LANGUAGES } from '#lib/article/article'
import { titled } from '#ui/titled'
import { dayInWords, type Locale, wordsFor } from '#ui/words'
import { Library } from './library'

export const generateMetadata = titled((locale) => wordsFor(locale, 'library')('page'))

const ASKED = z
  .object({
    q: z.string().trim().max(100).catch(''),
    subject: z.string().max(100).nullable().catch(null),
    language: z.enum(LANGUAGES).nullable().catch(null),
    page: z.coerce.number().int().min(1).max(10_000).catch(1),
  })
  .transform(({ q: text, ...rest }) => ({ text, ...rest }))

const stateOf = ({ reading, items, visibility }: OwnArticleView, locale: Locale): string => {
  const words = wordsFor(locale, 'bring')
  if (reading !== 'read') return words(`state-${reading}`)
  return `${words('ownItems', { items })} · ${words(`visibility-${visibility}`)}`
}

/** The articles that the viewer has brought, the newest first. */
const Own = ({ own, locale }: { own: readonly OwnArticleView[]; locale: Locale }) => {
  const words = wordsFor(locale, 'bring')
  return (
    <section>
      <h2>{words('own')}</h2>
      {own.length === 0 ? (
        <p className="mt-4">{words('ownNone')}</p>
      ) : (
        <ul className="rows mt-4">
          {own.map((article) => (
            <li key={article.slug}>
              <Link href={`/articles/${encodeURIComponent(article.slug)}/desk`} className="row-link">
                <span className="row-title">{article.title}</span>
                <span className="byline">
                  {stateOf(article, locale)} ·{' '}
                  {words('broughtOn', { day: dayInWords(locale, article.broughtOn, 'short') })}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        <Link href="/articles/new" className="button">
          {words('title')}
        </Link>
      </p>
    </section>
  )
}

/** The library: one's own articles, where nothing is looked for, and all that one may read. */
const LibraryPage = async ({ searchParams }: PageProps<'/articles'>) => {
  await connection()
  const [viewer, asked] = await Promise.all([getViewer(), searchParams])
  const { locale } = await readPreferences(viewer)
  const { page, ...filter } = ASKED.parse(asked)
  const view = await readLibrary(viewer, filter, page, new Date())
  const isWhole = filter.text === '' && filter.subject === null && filter.language === null && page === 1
  return (
    <div className="page">
      <h1>{wordsFor(locale, 'library')('page')}</h1>
      {isWhole && <Own own={viewer ? await listOwn(viewer) : []} locale={locale} />}
      <Library filter={filter} view={view} page={page} locale={locale} />
    </div>
  )
}

export default LibraryPage
