import type { AnsweredView, DueView, StudyView } from '#data/sitting/views'
import { gradeResponse } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'
import { knew } from '#lib/items/knew'
import type { Grade, ItemResponse } from '#lib/items/response'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import { calendarDayOf, dayOf, formatDay, MS_PER_DAY } from '#lib/study/day'
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
const dueFrom = (due: DueView, issuedAt: string, now: Date, timeZone: string): DueView => {
  if (due.kind === 'minutes') return due
  const days = Date.parse(due.day) / MS_PER_DAY - dayOf(new Date(issuedAt), timeZone)
  const day = dayOf(now, timeZone) + days
  return { kind: 'day', day: formatDay(day), inDays: Math.max(0, day - calendarDayOf(now, timeZone)) }
}

const isPartly = (item: Item, response: ItemResponse, grade: Grade): boolean => {
  if (item.kind !== 'matching' && item.kind !== 'ordering') return false
  const parts = item.kind === 'matching' ? item.pairs : item.sequence
  return !grade.correct && parts.some((_, position) => knew(item, response, grade, position))
}

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
    isPartly: isPartly(item, body.response, grade),
    due: dueFrom(grade.correct ? ifRight : ifWrong, given.issuedAt, now, body.timeZone),
  }
  return { feedback, study }
}
