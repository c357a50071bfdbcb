import type { Metadata } from 'next'
import { connection } from 'next/server'
import { readPreferences } from '#data/account/preferences'
import { getViewer } from '#data/account/viewer'
import { readAttempt } from '#data/classes/attempts'
import { logWaiting } from '#data/classes/review-log'
import { attemptWords, studyWords } from '#ui/words'
import { goToOwnDoor } from '../../classes/own-door'
import { AttemptScreen } from './attempt-screen'

export const metadata: Metadata = { robots: { index: false } }

const AttemptPage = async ({ params }: PageProps<'/attempts/[attemptId]'>) => {
  await connection()
  const [{ attemptId }, viewer] = await Promise.all([params, getViewer()])
  if (viewer === null) return goToOwnDoor(viewer, `/attempts/${attemptId}`, { kind: 'attempt', attemptId })
  const now = new Date()
  const [attempt, { locale }] = await Promise.all([
    readAttempt(viewer, attemptId, now),
    readPreferences(viewer),
  ])
  if (attempt === null) return goToOwnDoor(viewer, `/attempts/${attemptId}`, { kind: 'attempt', attemptId })
  if (attempt.handedInAt !== null) await logWaiting(viewer, now)
  return (
    <AttemptScreen
      key={attemptId}
      initial={attempt}
      words={studyWords(locale)}
      attempt={attemptWords(locale)}
    />
  )
}

export default AttemptPage
