import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readOverview } from '#data/classes/overview'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { overviewWords, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { LiveTable } from './live-table'

export const generateMetadata = titled((locale) => wordsFor(locale, 'overview')('title'))

/** How far a class is with an assignment, live, for its staff. */
const OverviewPage = async ({ params }: PageProps<'/assignments/[assignmentId]/overview'>) => {
  await connection()
  const [{ assignmentId }, viewer] = await Promise.all([params, getViewer()])
  if (!viewer)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}/overview`, { kind: 'assignment', assignmentId })
  const [overview, { locale }] = await Promise.all([
    readOverview(viewer, assignmentId, new Date()),
    readPreferences(viewer),
  ])
  if (!overview)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}/overview`, { kind: 'assignment', assignmentId })
  const words = wordsFor(locale, 'overview')
  return (
    <div className="page">
      <PageHead href={`/classes/${overview.classId}`} from={overview.className} title={overview.title} />
      <nav aria-label={words('pages')} className="trail mt-2">
        <Link href={`/assignments/${assignmentId}/answers`} className="link link-row">
          {wordsFor(locale, 'gradebook')('answers')}
        </Link>
        <Link href={`/assignments/${assignmentId}/analysis`} className="link link-row">
          {wordsFor(locale, 'gradebook')('analysis')}
        </Link>
        <Link href={`/classes/${overview.classId}/gradebook`} className="link link-row">
          {wordsFor(locale, 'gradebook')('title')}
        </Link>
        <Link href={`/assignments/${assignmentId}/settings`} className="link link-row">
          {words('toSettings')}
        </Link>
      </nav>
      <LiveTable initial={overview} words={overviewWords(locale)} />
    </div>
  )
}

export default OverviewPage
