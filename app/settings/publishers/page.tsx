import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listPublishers } from '#data/articles/publishers'
import { notFound } from '#data/server/not-found'
import { PlainForm } from '#ui/sent-form'
import { titled } from '#ui/titled'
import { publisherWords, wordsFor } from '#ui/words'
import { takeBack } from './actions'
import { LetForm } from './let-form'

export const generateMetadata = titled((locale) => wordsFor(locale, 'publishers')('title'))

/** Whoever runs the server says here who may publish articles for everybody. */
const PublishersPage = async () => {
  await connection()
  const viewer = await getViewer()
  const publishers = viewer && (await listPublishers(viewer))
  if (!publishers) notFound()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'publishers')
  return (
    <div className="page">
      <h1>{words('title')}</h1>
      <p className="mt-4">{words('intro')}</p>
      {publishers.length === 0 && <p className="hint mt-4">{words('none')}</p>}
      <ul className="rows mt-4">
        {publishers.map(({ username, name }) => (
          <li key={username} className="deck">
            <span>{name}</span>
            <PlainForm action={takeBack}>
              <input type="hidden" name="username" value={username} />
              <button type="submit" className="button-quiet" aria-label={words('takeBackFrom', { name })}>
                {words('takeBack')}
              </button>
            </PlainForm>
          </li>
        ))}
      </ul>
      <LetForm words={publisherWords(locale)} />
    </div>
  )
}

export default PublishersPage
