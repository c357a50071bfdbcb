import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listOwn } from '#data/articles/desk'
import type { OwnArticleView } from '#data/articles/views'
import { dayInWords, type Locale, wordsFor } from '#ui/words'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'bring')('own') }
}

const stateOf = ({ reading, items, visibility }: OwnArticleView, locale: Locale): string => {
  const words = wordsFor(locale, 'bring')
  if (reading !== 'read') return words(`state-${reading}`)
  return `${words('ownItems', { items })} · ${words(`visibility-${visibility}`)}`
}

/** The articles that the viewer has brought. */
const OwnArticlesPage = async () => {
  await connection()
  const viewer = await getViewer()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'bring')
  const own = viewer ? await listOwn(viewer) : []
  return (
    <div className="page">
      <h1>{words('own')}</h1>
      {own.length === 0 ? (
        <p className="mt-4">{words('ownNone')}</p>
      ) : (
        <ul className="rows mt-4">
          {own.map((article) => (
            <li key={article.slug}>
              <Link href={`/articles/${article.slug}/desk`} className="row-link">
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
      <p className="mt-8">
        <Link href="/articles/new" className="button">
          {words('title')}
        </Link>
      </p>
    </div>
  )
}

export default OwnArticlesPage
