import Link from 'next/link'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import type { TakingView } from '#data/classes/learner-views'
import { logWaiting } from '#data/classes/review-log'
import { readTaking } from '#data/classes/taking'
import { PageHead } from '#ui/page-head'
import { PlainForm } from '#ui/sent-form'
import { titled } from '#ui/titled'
import { type Locale, momentInWords, wordsFor } from '#ui/words'
import { goToOwnDoor } from '../../classes/own-door'
import { begin } from './actions'
import { Terms } from './terms'

export const generateMetadata = titled((locale) => wordsFor(locale, 'taking')('title'))

/** The one thing to do now: go on, begin, or why neither. */
const Way = ({ taking, locale }: { taking: TakingView; locale: Locale }) => {
  const words = wordsFor(locale, 'taking')
  const open = taking.attempts.find(({ handedInAt }) => handedInAt === null)
  if (open) {
    return (
      <Link href={`/attempts/${open.attemptId}`} className="button">
        {words('goOn')}
      </Link>
    )
  }
  switch (taking.admission) {
    case 'may-start':
      return (
        <PlainForm action={begin.bind(null, taking.assignmentId)}>
          <button type="submit" className="button">
            {words(taking.attempts.length > 0 ? 'beginAgain' : 'begin')}
          </button>
          {taking.timeLimit !== null && <p className="hint mt-2">{words('clockStarts')}</p>}
        </PlainForm>
      )
    case 'closed':
    case 'excused':
      return <p>{words(`refused-${taking.admission}`)}</p>
    case 'none-left':
      return <p>{words('refused-none')}</p>
    case 'one-is-open':
    case 'not-open-yet':
      return null
    default:
      return taking.admission satisfies never
  }
}

const Attempts = ({ taking, timeZone, locale }: { taking: TakingView; timeZone: string; locale: Locale }) => {
  const words = wordsFor(locale, 'taking')
  const handedIn = taking.attempts.filter((attempt) => attempt.handedInAt !== null)
  if (handedIn.length === 0) return null
  return (
    <section>
      <h2>{words('attempts')}</h2>
      <ul className="rows">
        {handedIn.map(({ attemptId, number, handedInAt, isLate, points }) => (
          <li key={attemptId}>
            <Link href={`/attempts/${attemptId}`} className="row-link">
              <span className="row-title">
                {points === null
                  ? words('attempt', { number })
                  : words('attemptScore', { number, points: Math.round(points * 100) / 100, of: taking.of })}
              </span>
              <span className="hint">
                {words('handedIn', { at: momentInWords(locale, handedInAt ?? '', timeZone) })}
                {isLate && ` · ${words('late')}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** An assignment to somebody who is to take it: its rules, the one button, and what was handed in. */
const TakingPage = async ({ params }: PageProps<'/assignments/[assignmentId]'>) => {
  await connection()
  const [{ assignmentId }, viewer] = await Promise.all([params, getViewer()])
  if (!viewer)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}`, { kind: 'assignment', assignmentId })
  const now = new Date()
  const [taking, { locale }] = await Promise.all([
    readTaking(viewer, assignmentId, now),
    readPreferences(viewer),
  ])
  if (!taking)
    return goToOwnDoor(viewer, `/assignments/${assignmentId}`, { kind: 'assignment', assignmentId })
  await logWaiting(viewer, now)
  const words = wordsFor(locale, 'taking')
  return (
    <div className="page">
      <PageHead href={`/classes/${taking.classId}`} from={taking.className} title={taking.title} />
      <Terms taking={taking} timeZone={viewer.timeZone} locale={locale} />
      {taking.canRead && (
        <p className="mt-2">
          <Link href={`/assignments/${assignmentId}/reading`} className="link link-row">
            {words('read')}
          </Link>
        </p>
      )}
      <div className="mt-6">
        <Way taking={taking} locale={locale} />
      </div>
      <Attempts taking={taking} timeZone={viewer.timeZone} locale={locale} />
    </div>
  )
}

export default TakingPage
