import Link from 'next/link'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readClass } from '#data/classes/classrooms'
import { readGradebook } from '#data/classes/gradebook'
import type { GradebookView } from '#data/classes/views'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { type Locale, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../own-door'
import { Live } from './live'
import { ScoreTable, type Sorting } from './score-table'

const SORT = z.object({
  by: z.union([z.enum(['name', 'total']), z.coerce.number().int().min(0).max(1000)]).catch('name'),
  order: z.enum(['up', 'down']).catch('up'),
})

export const generateMetadata = titled((locale) => wordsFor(locale, 'gradebook')('title'))

/** The ways from each assignment. */
const Assignments = ({
  assignments,
  canChange,
  locale,
}: {
  assignments: GradebookView['assignments']
  /** Not in an archived class. */
  canChange: boolean
  locale: Locale
}) => {
  const words = wordsFor(locale, 'gradebook')
  return (
    <section>
      <h2>{words('assignments')}</h2>
      <ul className="rows">
        {assignments.map(({ assignmentId, title }) => (
          <li key={assignmentId} className="py-2">
            <p>{title}</p>
            <nav className="trail" aria-label={title}>
              <Link href={`/assignments/${assignmentId}/overview`} className="link link-row">
                {wordsFor(locale, 'overview')('title')}
              </Link>
              <Link href={`/assignments/${assignmentId}/answers`} className="link link-row">
                {words('answers')}
              </Link>
              <Link href={`/assignments/${assignmentId}/analysis`} className="link link-row">
                {words('analysis')}
              </Link>
              {canChange && (
                <Link href={`/assignments/${assignmentId}/settings`} className="link link-row">
                  {words('settings')}
                </Link>
              )}
            </nav>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Files = ({ classId, locale }: { classId: string; locale: Locale }) => {
  const words = wordsFor(locale, 'gradebook')
  return (
    <p className="trail mt-4">
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          href={`/api/classes/${classId}/scores?format=${format}`}
          className="link link-row"
          download
        >
          {words(format)}
        </a>
      ))}
    </p>
  )
}

/** Everybody's scores, for a class's staff. */
const GradebookPage = async ({ params, searchParams }: PageProps<'/classes/[classId]/gradebook'>) => {
  await connection()
  const [{ classId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  const [room, gradebook, { locale }] = await Promise.all([
    viewer && readClass(viewer, classId),
    viewer && readGradebook(viewer, classId, new Date()),
    readPreferences(viewer),
  ])
  if (!room || !gradebook)
    return goToOwnDoor(viewer, `/classes/${classId}/gradebook`, { kind: 'class', classId })
  const { by, order } = SORT.parse(search)
  const sorting: Sorting = { key: by, direction: order }
  const words = wordsFor(locale, 'gradebook')
  const isRunning = gradebook.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'working'))
  return (
    <div className="page page-wide">
      <PageHead href={`/classes/${classId}`} from={room.name} title={words('title')} />
      <p className="mt-2">
        {words('summary', {
          learners: gradebook.rows.filter(({ hasLeft }) => !hasLeft).length,
          assignments: gradebook.assignments.length,
        })}
      </p>
      <p className="mt-2">
        <Link href={`/classes/${classId}/sets`} className="link link-row">
          {words('toSets')}
        </Link>
      </p>
      {isRunning && <Live note={words('live')} />}
      <ScoreTable classId={classId} gradebook={gradebook} sorting={sorting} locale={locale} />
      <p className="hint mt-2">{words('hint')}</p>
      <Files classId={classId} locale={locale} />
      <Assignments assignments={gradebook.assignments} canChange={!room.isArchived} locale={locale} />
    </div>
  )
}

export default GradebookPage
