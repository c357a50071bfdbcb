import Link from 'next/link'
import { connection } from 'next/server'
import { z } from 'zod'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readOverview } from '#data/classes/overview'
import type { OverviewView } from '#data/classes/views'
import { PageHead } from '#ui/page-head'
import { titled } from '#ui/titled'
import { type Locale, momentInWords, overviewWords, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../../classes/own-door'
import { LiveTable } from './live-table'

/** To how many classes it has just been assigned; null where somebody only looks. */
const ASSIGNED = z.coerce.number().int().min(1).nullable().catch(null)

export const generateMetadata = titled((locale) => wordsFor(locale, 'overview')('title'))

/** Who has the assignment, and from when until when. */
const Given = ({ overview, locale }: { overview: OverviewView; locale: Locale }) => {
  const words = wordsFor(locale, 'overview')
  const { learners, isForAll, opensAt, dueAt, closesAt, now, timeZone } = overview
  const at = (instant: string) => momentInWords(locale, instant, timeZone)
  const dates = [
    words(opensAt <= now ? 'opened' : 'opens', { at: at(opensAt) }),
    dueAt === null ? words('noDue') : words('due', { at: at(dueAt) }),
    ...(closesAt === null ? [] : [words('closes', { at: at(closesAt) })]),
  ]
  return (
    <>
      <p>{words(isForAll ? 'givenToAll' : 'givenToSome', { n: learners.length })}</p>
      <p className="hint">{dates.join(' · ')}</p>
    </>
  )
}

/** That the set has just been assigned, and where to go from here. */
const JustAssigned = ({ classId, others, locale }: { classId: string; others: number; locale: Locale }) => {
  const words = wordsFor(locale, 'overview')
  return (
    <div className="notice mt-4" role="status">
      <p>
        <strong>{words('assigned')}</strong> {others > 0 && words('assignedElsewhere', { n: others })}
      </p>
      <p className="mt-2">
        <Link href={`/classes/${classId}`} className="link link-row">
          {words('toClass')}
        </Link>
      </p>
    </div>
  )
}

/** How far a class is with an assignment, live, for its staff. */
const OverviewPage = async ({ params, searchParams }: PageProps<'/assignments/[assignmentId]/overview'>) => {
  await connection()
  const [{ assignmentId }, search, viewer] = await Promise.all([params, searchParams, getViewer()])
  if (!viewer)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}/overview`, { kind: 'assignment', assignmentId })
  const [overview, { locale }] = await Promise.all([
    readOverview(viewer, assignmentId, new Date()),
    readPreferences(viewer),
  ])
  if (!overview)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}/overview`, { kind: 'assignment', assignmentId })
  const words = wordsFor(locale, 'overview')
  const assigned = ASSIGNED.parse(search.assigned)
  return (
    <div className="page">
      <PageHead href={`/classes/${overview.classId}`} from={overview.className} title={overview.title} />
      {assigned !== null && <JustAssigned classId={overview.classId} others={assigned - 1} locale={locale} />}
      <div className="mt-4">
        <Given overview={overview} locale={locale} />
      </div>
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
