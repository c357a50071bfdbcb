import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { type ClassRowView, listAllClasses } from '#data/administration/classes'
import { notFound } from '#data/server/not-found'
import { Pages } from '#ui/pages'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { pathTo, readWanted, Search } from '../pages'
import { Ways } from '../ways'
import { HandOverForm } from './hand-over-form'

export const generateMetadata = titled((locale) => wordsFor(locale, 'administration')('classes'))

const ClassRow = ({ room, locale }: { room: ClassRowView; locale: Locale }) => {
  const words = wordsFor(locale, 'administration')
  const { classId, name, owner, learners, assignments, isArchived } = room
  const about = [
    words('ownedBy', { name: owner || '—' }),
    words('learners', { n: learners }),
    words('assignments', { n: assignments }),
    ...(isArchived ? [words('archived')] : []),
  ]
  return (
    <li className="person py-2">
      <div>
        <p>{name}</p>
        <p className="byline">{about.join(' · ')}</p>
      </div>
      <details className="more">
        <summary>{words('handOver')}</summary>
        <HandOverForm
          classId={classId}
          words={{
            text: words('handOverText', { name }),
            username: words('username'),
            submit: words('handOver'),
            done: words('handedOver'),
            unknown: words('unknownUsername'),
            handedOut: words('stillHandedOut'),
          }}
        />
      </details>
    </li>
  )
}

/** All classes of the server, with who owns each. */
const ClassesPage = async ({ searchParams }: PageProps<'/administration/classes'>) => {
  await connection()
  const { page, letters } = readWanted(await searchParams)
  const viewer = await getViewer()
  const found = viewer && (await listAllClasses(viewer, letters, page))
  if (!found) notFound()
  const { locale } = await readPreferences(viewer)
  const words = wordsFor(locale, 'administration')
  return (
    <div className="page">
      <h1>{words('classes')}</h1>
      <Ways locale={locale} />
      <Search label={words('searchClasses')} letters={letters} locale={locale} />
      {found.classes.length === 0 && <p className="mt-4">{words('noClassFound')}</p>}
      <ul className="rows mt-4">
        {found.classes.map((room) => (
          <ClassRow key={room.classId} room={room} locale={locale} />
        ))}
      </ul>
      <Pages
        page={page}
        hasMore={found.hasMore}
        pathOf={pathTo('/administration/classes', letters)}
        locale={locale}
      />
    </div>
  )
}

export default ClassesPage
