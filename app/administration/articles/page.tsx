import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { type ReadingView, readReading } from '#data/administration/reading'
import { notFound } from '#data/server/not-found'
import { Pages } from '#ui/pages'
import { PlainForm } from '#ui/sent-form'
import { titled } from '#ui/titled'
import { bringWords, type Locale, momentInWords, wordsFor } from '#ui/words'
import { troubleInWords } from '../../articles/trouble-words'
import { readOnceMore } from '../actions'
import { pathTo, readWanted } from '../pages'
import { Ways } from '../ways'

export const generateMetadata = titled((locale) => wordsFor(locale, 'administration')('articles'))

interface ProblemsProps {
  readonly reading: ReadingView
  readonly timeZone: string
  readonly locale: Locale
}

/** What is wrong with the content folder, and with what people have brought. */
const Problems = ({ reading: { content, failed }, timeZone, locale }: ProblemsProps) => {
  const words = wordsFor(locale, 'administration')
  const { total, problems } = content
  if (total + failed.length === 0) return <p className="mt-4">{words('noProblems')}</p>
  return (
    <ul className="rows mt-4">
      {problems.map(({ file, line, message }) => (
        <li key={`${file}:${line} ${message}`} className="py-2">
          <p className="byline">{`${file}:${line}`}</p>
          <p lang="en">{message}</p>
        </li>
      ))}
      {total > problems.length && (
        <li className="py-2">{words('moreProblems', { n: total - problems.length })}</li>
      )}
      {failed.map(({ slug, title, owner, trouble, at }) => (
        <li key={slug} className="py-2">
          <p>{title}</p>
          <p>{troubleInWords(trouble, bringWords(locale))}</p>
          <p className="byline">{`${owner} · ${momentInWords(locale, at, timeZone)}`}</p>
          <PlainForm action={readOnceMore} className="mt-2">
            <input type="hidden" name="slug" value={slug} />
            <button type="submit" className="button-quiet" aria-label={words('readAgainOf', { title })}>
              {words('readAgain')}
            </button>
          </PlainForm>
        </li>
      ))}
    </ul>
  )
}

/** All articles of the server, the newest first, and what is wrong with any. */
const ArticlesPage = async ({ searchParams }: PageProps<'/administration/articles'>) => {
  await connection()
  const { page } = readWanted(await searchParams)
  const viewer = await getViewer()
  const reading = viewer && (await readReading(viewer, page))
  if (!reading) notFound()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'administration')
  return (
    <div className="page">
      <h1>{words('articles')}</h1>
      <Ways locale={locale} />
      <h2>{words('problems')}</h2>
      <Problems reading={reading} timeZone={viewer.timeZone} locale={locale} />
      <h2>{words('allArticles')}</h2>
      <ul className="rows mt-4">
        {reading.articles.map(({ slug, title, owner, questions, flagged }) => (
          <li key={slug} className="py-2">
            <p>{title}</p>
            <p className="byline">
              {[
                owner === null ? words('ofContent') : words('broughtBy', { name: owner }),
                words('questions', { n: questions }),
                ...(flagged > 0 ? [words('flagged', { n: flagged })] : []),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Pages
        page={page}
        hasMore={reading.hasMore}
        pathOf={pathTo('/administration/articles')}
        locale={locale}
      />
      <p className="mt-4">
        <Link href="/flags" className="link link-row">
          {wordsFor(locale, 'settings')('toFlags')}
        </Link>
      </p>
    </div>
  )
}

export default ArticlesPage
