import type { AnsweredView, DueView, StudyView } from '#data/sitting/views'
import { gradeResponse } from '#lib/items/grade'
import { keyOf } from '#lib/items/key'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import { dayOf, formatDay } from '#lib/study/day'
import { askedItems, readPackage, readSitting } from './kept'
import { keptEntries, noteMark } from './queue'
import { type Known, standOffline } from './stand'
import { unseal } from './unseal'

const readKnown = async (sessionId: string): Promise<Known | null> => {
  const [given, sitting, entries, asked] = await Promise.all([
    readPackage(),
    readSitting(sessionId),
    keptEntries(),
    askedItems(),
  ])
  return given && sitting ? { given, sitting, entries, asked } : null
}

/** Where a sitting stands by what is on this device; null when it cannot go on without the server. */
export const readOfflineStanding = async (sessionId: string, now: Date): Promise<StudyView | null> => {
  const known = await readKnown(sessionId)
  return known && standOffline(known, now)
}

/** The package counts days from when it was made, the learner from today. */
const dueFrom = (due: DueView, now: Date, timeZone: string): DueView =>
  due.kind === 'minutes' ? due : { ...due, day: formatDay(dayOf(now, timeZone) + due.inDays) }

/**
 * Marks an answer that is written down but cannot be sent, with the rules of the server, and says what comes next. The
 * server will mark it again: its word is the one that counts.
 *
 * @returns null when the question or its sitting is not on the device
 */
export const answerLocally = async (body: SlotEntry, now: Date): Promise<AnsweredView | null> => {
  const given = await readPackage()
  const card = given?.cards.find(({ question }) => question.itemId === body.slotId)
  if (!given || !card || !(await readSitting(body.sittingId))) return null
  const { item, source, ifRight, ifWrong } = await unseal(given.key, card.sealed)
  const grade = gradeResponse(item, body.response)
  await noteMark(body.entryId, grade.correct)
  const study = await readOfflineStanding(body.sittingId, now)
  if (!study) return null
  const feedback = {
    answerId: body.entryId,
    itemId: body.slotId,
    correct: grade.correct,
    amended: null,
    key: keyOf(item),
    slip: grade.slip ?? null,
    rationale: item.rationale,
    source,
    due: dueFrom(grade.correct ? ifRight : ifWrong, now, body.timeZone),
  }
  return { feedback, study }
}
