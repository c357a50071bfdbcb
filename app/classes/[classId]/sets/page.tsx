import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readClass } from '#data/classes/classrooms'
import { listSets } from '#data/classes/sets'
import { PlainForm } from '#ui/sent-form'
import { type Locale, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../own-door'
import { beginSet } from './actions'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'sets')('title') }
}

const NewSet = ({ classId, locale }: { classId: string; locale: Locale }) => {
  const words = wordsFor(locale, 'sets')
  return (
    <PlainForm action={beginSet} className="mt-6 grid gap-4">
      <input type="hidden" name="classId" value={classId} />
      <div className="field">
        <label htmlFor="title">{words('newTitle')}</label>
        <input id="title" name="title" className="input" required maxLength={200} autoComplete="off" />
      </div>
      <div>
        <button type="submit" className="button">
          {words('begin')}
        </button>
      </div>
    </PlainForm>
  )
}

/** A class's sets, and a new one. */
const SetsPage = async ({ params }: PageProps<'/classes/[classId]/sets'>) => {
  await connection()
  const [{ classId }, viewer] = await Promise.all([params, getViewer()])
  const [room, sets, { locale }] = await Promise.all([
    viewer && readClass(viewer, classId),
    viewer && listSets(viewer, classId),
    readPreferences(viewer),
  ])
  if (!room || !sets) return goToOwnDoor(viewer, `/classes/${classId}/sets`, { kind: 'class', classId })
  const words = wordsFor(locale, 'sets')
  return (
    <div className="page">
      <p className="byline">
        <Link href={`/classes/${classId}`} className="link">
          {room.name}
        </Link>
      </p>
      <h1>{words('title')}</h1>
      <p className="mt-2">{words('intro')}</p>
      {!room.isArchived && <NewSet classId={classId} locale={locale} />}
      <ul className="rows mt-8">
        {sets.map(({ setId, title, items, isPublished }) => (
          <li key={setId}>
            <Link href={`/sets/${setId}`} className="row-link">
              <span className="row-title">{title}</span>
              <span className="hint">
                {words('items', { items })} · {words(isPublished ? 'published' : 'draft')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {sets.length === 0 && <p className="hint mt-4">{words('none')}</p>}
    </div>
  )
}

export default SetsPage
