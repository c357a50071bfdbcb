import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { readAttempt, readAttemptClock, submitAttempt } from '#data/classes/attempts'
import type { AttemptView } from '#data/classes/learner-views'
import { saveResponse } from '#data/classes/save-response'
import { database } from '#data/server/database'
import { recordAnswer } from '#data/sitting/answers'
import { handIn } from '#data/sitting/hand-in'
import { readTest } from '#data/sitting/paper'
import { putDown } from '#data/sitting/put-down'
import type { TakenView, TestView } from '#data/sitting/views'
import type { ClockView } from '#lib/sitting/clock'
import type { HandInReason } from '#lib/sitting/hand-in'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import { isTimeZone } from '#lib/study/day'

/** An entry as it has come in. */
export type EntryInput = Omit<SlotEntry, 'answeredAt'> & { readonly answeredAt: Date }

const clockOf = (endsAt: Date | null, now: Date): ClockView => ({
  now: now.toISOString(),
  endsAt: endsAt?.toISOString() ?? null,
})

/** A sitting of one's own: when its time is over, and where its learner has chosen to have their days counted. */
interface Study {
  readonly endsAt: Date | null
  /** IANA name; null for wherever the browser is. */
  readonly chosenZone: string | null
}

/** Null for what is an attempt at an assignment, or nothing. By one plain query: each answer of each learner asks this. */
const findStudy = async ({ userId }: Viewer, sittingId: string): Promise<Study | null> => {
  const client = await database()
  const [study] = await client.$queryRaw<Study[]>`
    SELECT s.endsAt, p.timeZone AS chosenZone FROM StudySession s LEFT JOIN Preference p ON p.userId = s.userId
    WHERE s.id = ${sittingId} AND s.userId = ${userId}`
  return study ?? null
}

/**
 * Takes what a device says of one slot of any sitting: a review, a quiz, a test, an attempt. The same entry sent again
 * is taken once.
 *
 * @returns null when the sitting is not the viewer's, or does not ask or take this
 */
export const takeEntry = async (viewer: Viewer, entry: EntryInput, now: Date): Promise<TakenView | null> => {
  const { entryId, sittingId, slotId, isGiven, ...given } = entry
  const study = await findStudy(viewer, sittingId)
  if (!study) {
    const input = { ...given, answerId: entryId, attemptId: sittingId, setItemId: slotId, isGiven }
    return saveResponse(viewer, input, now)
  }
  // A chosen time zone holds wherever the device is.
  const { chosenZone } = study
  const timeZone = chosenZone !== null && isTimeZone(chosenZone) ? chosenZone : given.timeZone
  const input = { ...given, timeZone, sessionId: sittingId, itemId: slotId }
  if (isGiven) {
    const answered = await recordAnswer(viewer, { ...input, answerId: entryId }, now)
    return answered && { kind: 'answered', ...answered }
  }
  const kept = await putDown(viewer, input, now)
  if (kept === null) return null
  return kept.isOpen ? { kind: 'kept', clock: clockOf(kept.endsAt, now) } : { kind: 'over' }
}

/**
 * Hands in a test or an attempt, and gives it as its learner may see it now: still open when the time that a device
 * thought was over is not.
 */
export const handInSitting = async (
  viewer: Viewer,
  sittingId: string,
  reason: HandInReason,
  now: Date,
): Promise<TestView | AttemptView | null> => {
  if (await findStudy(viewer, sittingId)) {
    await handIn(viewer, sittingId, reason, now)
    return readTest(viewer, sittingId, now)
  }
  return (await submitAttempt(viewer, sittingId, reason, now)) ? readAttempt(viewer, sittingId, now) : null
}

/** The clock of a test or an attempt as it holds now; null when it is not the viewer's. */
export const readClock = async (viewer: Viewer, sittingId: string, now: Date): Promise<ClockView | null> => {
  const study = await findStudy(viewer, sittingId)
  return study ? clockOf(study.endsAt, now) : readAttemptClock(viewer, sittingId, now)
}
