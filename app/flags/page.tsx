import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listFlagged } from '#data/content/flags'
import { notFound } from '#data/server/not-found'
import type { FlaggedView } from '#data/study/views'
import { PlainForm } from '#ui/sent-form'
import { titled } from '#ui/titled'
import { instantInWords, type Locale, wordsFor } from '#ui/words'
import { resolveFlagged } from './actions'

export const generateMetadata = titled((locale) => wordsFor(locale, 'flags')('title'))

/** A question with its key, and all that was said of it. */
const Flagged = ({
  flagged: { itemId, stem, told, article, flags },
  timeZone,
  locale,
}: {
  flagged: FlaggedView
  timeZone: string
  locale: Locale
}) => {
  const words = wordsFor(locale, 'flags')
  return (
    <li className="py-4">
      <h2 className="mistake-stem" lang={article.language}>
        {stem}
      </h2>
      <p className="byline">
        <Link href={`/articles/${encodeURIComponent(article.slug)}`} className="link" lang={article.language}>
          {article.title}
        </Link>
      </p>
      {told ? (
        <>
          <dl className="answers">
            <div>
              <dt>{words('key')}</dt>
              <dd lang={article.language}>{told.key}</dd>
            </div>
          </dl>
          <p lang={article.language}>{told.rationale}</p>
        </>
      ) : (
        <p className="hint">{words('withheld')}</p>
      )}
      <ul className="said">
        {flags.map(({ reason, note, at }) => (
          <li key={`${at}:${note}`}>
            <strong>{words(`reason-${reason}`)}</strong> {note}{' '}
            <span className="byline">{words('at', { day: instantInWords(locale, at, timeZone) })}</span>
          </li>
        ))}
      </ul>
      <PlainForm action={resolveFlagged}>
        <input type="hidden" name="itemId" value={itemId} />
        <button type="submit" className="button-quiet">
          {words('resolve')}
        </button>
      </PlainForm>
    </li>
  )
}

/** What learners say is wrong with questions, for whoever owns the articles; for anybody else there is no such page. */
const FlagsPage = async () => {
  await connection()
  const viewer = await getViewer()
  const flagged = viewer && (await listFlagged(viewer, new Date()))
  if (!viewer || !flagged) notFound()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'flags')
  return (
    <div className="page">
      <h1>{flagged.length === 0 ? words('empty') : words('title')}</h1>
      {flagged.length === 0 && <p className="mt-2">{words('emptyText')}</p>}
      <ul className="rows">
        {flagged.map((one) => (
          <Flagged key={one.itemId} flagged={one} timeZone={viewer.timeZone} locale={locale} />
        ))}
      </ul>
    </div>
  )
}

export default FlagsPage
