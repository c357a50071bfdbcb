import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listMembers, readClass } from '#data/classes/classrooms'
import { countUnused } from '#data/classes/roster'
import { PageHead } from '#ui/page-head'
import { SearchableRows } from '#ui/searchable-rows'
import { titled } from '#ui/titled'
import { wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../own-door'
import { HandOutAll } from './hand-out-all'
import { Member } from './member'
import { handOutWords, importWords } from './member-words'
import { RosterImport } from './roster-import'

export const generateMetadata = titled((locale) => wordsFor(locale, 'members')('title'))

/** Who is in a class, for its staff, and a class list to bring in. */
const MembersPage = async ({ params }: PageProps<'/classes/[classId]/members'>) => {
  await connection()
  const [{ classId }, viewer] = await Promise.all([params, getViewer()])
  if (!viewer) return goToOwnDoor(viewer, `/classes/${classId}/members`, { kind: 'class', classId })
  const [room, members, unused, { locale }] = await Promise.all([
    readClass(viewer, classId),
    listMembers(viewer, classId),
    countUnused(viewer, classId),
    readPreferences(viewer),
  ])
  if (!room || !members) return goToOwnDoor(viewer, `/classes/${classId}/members`, { kind: 'class', classId })
  const words = wordsFor(locale, 'members')
  return (
    <div className="page">
      <PageHead href={`/classes/${classId}`} from={room.name} title={words('title')} />
      <SearchableRows
        names={members.map(({ name, username }) => `${name} ${username ?? ''}`)}
        words={{ search: words('search'), none: words('noneFound') }}
      >
        {members.map((member) => (
          <Member
            key={member.userId}
            classId={classId}
            member={member}
            role={room.role}
            isSelf={member.userId === viewer.userId || room.isArchived}
            locale={locale}
          />
        ))}
      </SearchableRows>
      {unused > 0 && (
        <section>
          <h2>{words('unusedTitle')}</h2>
          <p className="mt-4">{words('unusedText', { n: unused })}</p>
          <HandOutAll classId={classId} word={words('unusedAll')} words={handOutWords(locale)} />
        </section>
      )}
      {!room.isArchived && (
        <section>
          <h2>{words('importTitle')}</h2>
          <p className="mt-4">{words('importText')}</p>
          <RosterImport classId={classId} words={importWords(locale)} />
        </section>
      )}
    </div>
  )
}

export default MembersPage
