import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { listArchived, listAssignments } from '#data/classes/assignments'
import { readClass } from '#data/classes/classrooms'
import { readOwnScores } from '#data/classes/gradebook'
import { countHandedIn } from '#data/classes/handed-in'
import { logWaiting } from '#data/classes/review-log'
import { may } from '#lib/classes/role'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../own-door'
import { Archived, Assignments } from './assignments'
import { ClassTools, JoinCode } from './class-tools'

export const generateMetadata = titled((locale) => wordsFor(locale, 'classes')('class'))

const StaffWays = ({ classId, locale }: { classId: string; locale: Locale }) => {
  const words = wordsFor(locale, 'classes')
  return (
    <nav aria-label={words('pages')} className="trail mt-2">
      <Link href={`/classes/${classId}/members`} className="link link-row">
        {words('members')}
      </Link>
      <Link href={`/classes/${classId}/sets`} className="link link-row">
        {words('sets')}
      </Link>
      <Link href={`/classes/${classId}/gradebook`} className="link link-row">
        {wordsFor(locale, 'gradebook')('title')}
      </Link>
      <Link href={`/classes/${classId}/forecast`} className="link link-row">
        {wordsFor(locale, 'forecast')('title')}
      </Link>
      <Link href={`/classes/${classId}/reuse`} className="link link-row">
        {words('reuse')}
      </Link>
    </nav>
  )
}

/** A class: its assignments, and for staff the ways to members, sets and the gradebook. */
const ClassPage = async ({ params }: PageProps<'/classes/[classId]'>) => {
  await connection()
  const [{ classId }, viewer] = await Promise.all([params, getViewer()])
  if (!viewer) return goToOwnDoor(viewer, `/classes/${classId}`, { kind: 'class', classId })
  const now = new Date()
  const [room, assignments, archived, own, handedIn, { locale }] = await Promise.all([
    readClass(viewer, classId),
    listAssignments(viewer, classId, now),
    listArchived(viewer, classId),
    readOwnScores(viewer, classId, now),
    countHandedIn(viewer, classId, now),
    readPreferences(viewer),
  ])
  if (!room || !assignments) return goToOwnDoor(viewer, `/classes/${classId}`, { kind: 'class', classId })
  await logWaiting(viewer, now)
  const words = wordsFor(locale, 'classes')
  const isStaff = may(room.role, 'see-roster')
  return (
    <div className="page">
      <PageHead href="/classes" from={words('title')} title={room.name}>
        {` · ${words(`role-${room.role}`)}`}
      </PageHead>
      {room.isArchived && <p className="notice hint mt-4">{words('archivedText')}</p>}
      {isStaff && <StaffWays classId={classId} locale={locale} />}
      <section>
        <h2>{words('assignments')}</h2>
        <Assignments
          assignments={assignments}
          own={own}
          handedIn={handedIn}
          role={room.role}
          now={now}
          timeZone={isStaff ? room.timeZone : viewer.timeZone}
          locale={locale}
        />
        <Archived archived={archived} locale={locale} />
      </section>
      <JoinCode room={room} locale={locale} />
      <ClassTools room={room} locale={locale} />
    </div>
  )
}

export default ClassPage
