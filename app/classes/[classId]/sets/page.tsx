import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readClass } from '#data/classes/classrooms'
import { listSets } from '#data/classes/sets'
import { NameForm } from '#ui/name-form'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../own-door'
import { beginSet } from './actions'

export const generateMetadata = titled((locale) => wordsFor(locale, 'sets')('title'))

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
      <PageHead href={`/classes/${classId}`} from={room.name} title={words('title')} />
      <p className="mt-2">{words('intro')}</p>
      {!room.isArchived && (
        <NameForm
          action={beginSet}
          id="title"
          label={words('newTitle')}
          maxLength={200}
          submit={words('begin')}
          isMain
          className="mt-6"
        >
          <input type="hidden" name="classId" value={classId} />
        </NameForm>
      )}
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
