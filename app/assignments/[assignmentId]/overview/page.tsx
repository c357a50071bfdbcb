import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readOverview } from '#data/classes/overview'
import { overviewWords, wordsFor } from '#ui/words'
import { LiveTable } from './live-table'

export const generateMetadata = async (): Promise<Metadata> => {
  await connection()
  const { locale } = await readPreferences(await getViewer())
  return { title: wordsFor(locale, 'overview')('title') }
}

/** How far a class is with an assignment, live, for its staff. */
const OverviewPage = async ({ params }: PageProps<'/assignments/[assignmentId]/overview'>) => {
  await connection()
  const [{ assignmentId }, viewer] = await Promise.all([params, getViewer()])
  if (!viewer) notFound()
  const [overview, { locale }] = await Promise.all([
    readOverview(viewer, assignmentId, new Date()),
    readPreferences(viewer),
  ])
  if (!overview) notFound()
  const words = wordsFor(locale, 'overview')
  return (
    <div className="page">
      <p className="byline">
        <Link href={`/classes/${overview.classId}`} className="link">
          {overview.className}
        </Link>
      </p>
      <h1>{overview.title}</h1>
      <nav aria-label={words('ways')} className="trail mt-2">
        <Link href={`/assignments/${assignmentId}/settings`} className="link link-row">
          {words('toSettings')}
        </Link>
      </nav>
      <LiveTable initial={overview} words={overviewWords(locale)} />
    </div>
  )
}

export default OverviewPage
