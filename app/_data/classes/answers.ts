import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { creditOf } from '#data/classes/credit'
import { questionsWithArrivals } from '#data/classes/late-arrivals'
import { readNames } from '#data/classes/names'
import { readEverybodys } from '#data/classes/responses'
import type { AnswersView, AuditView } from '#data/classes/teaching-views'
import { readToldQuestions } from '#data/classes/told-questions'
import { database } from '#data/server/database'
import type { Credit } from '#lib/classes/credit'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'

const MOST_ENTRIES = 100

const readCorrections = (client: Database, setItemId: string) =>
  client.keyCorrection.findMany({
    where: { setItemId },
    select: { id: true, at: true, byUserId: true, reason: true, before: true, after: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST_ENTRIES,
  })

const readMarks = (client: Database, assignmentId: string, setItemId: string) =>
  client.markOverride.findMany({
    where: { setItemId, attempt: { assignmentId } },
    select: {
      id: true,
      at: true,
      byUserId: true,
      reason: true,
      share: true,
      attempt: { select: { user: { select: { name: true } } } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST_ENTRIES,
  })

const readVoids = (client: Database, setItemId: string) =>
  client.itemVoid.findMany({
    where: { setItemId },
    select: { id: true, at: true, byUserId: true, reason: true, credit: true },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST_ENTRIES,
  })

const keyIn = (json: string): string => shownKey(JSON.parse(json) as Item)

/** Who changed a key or a mark of this question, or voided it, when and why; the newest first. */
const readAudit = async (client: Database, assignmentId: string, setItemId: string): Promise<AuditView[]> => {
  const [corrections, voids, marks] = await Promise.all([
    readCorrections(client, setItemId),
    readVoids(client, setItemId),
    readMarks(client, assignmentId, setItemId),
  ])
  const nameOf = await readNames(
    client,
    [...corrections, ...voids, ...marks].map(({ byUserId }) => byUserId),
  )
  const entry = ({
    id,
    at,
    byUserId,
    reason,
  }: (typeof corrections | typeof voids | typeof marks)[number]) => ({
    id,
    at: at.toISOString(),
    by: nameOf(byUserId),
    reason,
  })
  const entries: AuditView[] = [
    ...corrections.map((one) => ({
      ...entry(one),
      kind: 'key' as const,
      before: keyIn(one.before),
      after: keyIn(one.after),
    })),
    ...voids.map((one) => ({
      ...entry(one),
      kind: 'void' as const,
      credit: one.credit as Credit | 'counts',
    })),
    ...marks.map((one) => ({
      ...entry(one),
      kind: 'mark' as const,
      learner: one.attempt.user.name,
      share: one.share,
    })),
  ]
  return entries.sort((a, b) => (a.at < b.at ? 1 : -1))
}

/**
 * What everybody answered to one question of an assignment, with what was done about it; for staff.
 *
 * @param setItemId the question; null for the first
 * @returns null when the viewer may not, or there is no such question
 */
export const readAnswers = async (
  viewer: Viewer,
  assignmentId: string,
  setItemId: string | null,
  now: Date,
): Promise<AnswersView | null> => {
  const client = await database()
  const told = await readToldQuestions(client, viewer, assignmentId, now)
  if (!told) return null
  const { title, room, items } = told
  const index = setItemId === null ? 0 : items.findIndex(({ id }) => id === setItemId)
  const current = items[index]
  if (!current) return null
  const { item, article } = current.question
  const withArrivals = await questionsWithArrivals(client, assignmentId)
  return {
    assignmentId,
    setId: told.setId,
    classId: room.id,
    title,
    timeZone: room.timeZone,
    canMark: room.archivedAt === null,
    withheld: told.leftOut,
    questions: items.map(({ id }) => ({ setItemId: id, hasArrivals: withArrivals.has(id) })),
    question: {
      setItemId: current.id,
      number: index + 1,
      points: current.points,
      item,
      key: shownKey(item),
      language: article.language,
      credit: creditOf(current),
    },
    responses: await readEverybodys(client, assignmentId, current.id, item),
    audit: await readAudit(client, assignmentId, current.id),
  }
}
