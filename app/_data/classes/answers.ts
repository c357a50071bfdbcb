import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { creditOf } from '#data/classes/credit'
import { questionsWithArrivals } from '#data/classes/late-arrivals'
import { isPermitted } from '#data/classes/membership'
import { readNames } from '#data/classes/names'
import { readEverybodys } from '#data/classes/responses'
import type { AnswersView, AuditView } from '#data/classes/teaching-views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import type { Credit } from '#lib/classes/credit'
import type { SetQuestion } from '#lib/classes/set-question'
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
  const row = await client.assignment.findUnique({
    where: { id: assignmentId },
    select: {
      title: true,
      classId: true,
      class: { select: { timeZone: true, archivedAt: true } },
      set: {
        select: {
          id: true,
          items: {
            select: { id: true, points: true, snapshot: true, credit: true },
            orderBy: { position: 'asc' },
          },
        },
      },
    },
  })
  if (!row || !(await isPermitted(client, viewer, row.classId, 'see-responses'))) return null
  const withheld = await readWithheld(client, viewer.userId, now)
  const items = row.set.items.filter(
    ({ snapshot }) => !hides(withheld, (JSON.parse(snapshot) as SetQuestion).factIds),
  )
  const index = setItemId === null ? 0 : items.findIndex(({ id }) => id === setItemId)
  const current = items[index]
  if (!current) return null
  const { item, article } = JSON.parse(current.snapshot) as SetQuestion
  const withArrivals = await questionsWithArrivals(client, assignmentId)
  return {
    assignmentId,
    setId: row.set.id,
    classId: row.classId,
    title: row.title,
    timeZone: row.class.timeZone,
    canMark: row.class.archivedAt === null,
    withheld: row.set.items.length - items.length,
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
