import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { orderOfAnswers } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { RECIPIENT_COLUMNS, receives } from '#data/classes/recipients'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import type { OverviewView } from '#data/classes/views'
import { database } from '#data/server/database'
import type { Terms } from '#lib/classes/assignment'
import { type Attempt, deadlineOf, handedInAt } from '#lib/classes/attempt'
import type { ItemResponse } from '#lib/items/response'
import type { Database } from '#prisma/client'

/** Each learner's latest attempt. */
const readLatest = async (client: Database, assignmentId: string) => {
  const rows = await client.attempt.findMany({
    where: { assignmentId },
    select: { id: true, userId: true, startedAt: true, submittedAt: true, completedAt: true },
    orderBy: { number: 'asc' },
  })
  return new Map(rows.map((row) => [row.userId, row]))
}

/** How many of an attempt's questions have an answer: what was taken back is none. */
const readAnswered = async (client: Database, attemptIds: string[]) => {
  const rows = await client.attemptResponse.findMany({
    where: { attemptId: { in: attemptIds } },
    select: { attemptId: true, setItemId: true, response: true },
    orderBy: orderOfAnswers('asc'),
  })
  const given = new Map<string, Map<string, boolean>>()
  for (const { attemptId, setItemId, response } of rows) {
    const items = given.get(attemptId) ?? new Map<string, boolean>()
    given.set(attemptId, items.set(setItemId, (JSON.parse(response) as ItemResponse).kind !== 'skipped'))
  }
  return (attemptId: string) => [...(given.get(attemptId)?.values() ?? [])].filter(Boolean).length
}

type Latest = Attempt

const stateOf = (terms: Terms, latest: Latest | undefined, now: Date) => {
  if (terms.isExcused) return { kind: 'excused' } as const
  if (!latest) return { kind: 'not-begun' } as const
  const at = handedInAt(terms, latest, now)
  if (at) return { kind: 'handed-in', at: at.toISOString() } as const
  return { kind: 'working', deadline: deadlineOf(terms, latest)?.toISOString() ?? null } as const
}

/** Who of the class has begun, how far they are, and who is done: while an assignment runs, for staff. */
export const readOverview = async (
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<OverviewView | null> => {
  const client = await database()
  const row = await client.assignment.findFirst({
    where: { id: assignmentId, archivedAt: null },
    select: {
      title: true,
      setId: true,
      classId: true,
      class: { select: { name: true, timeZone: true } },
      ...RECIPIENT_COLUMNS,
      ...SETTINGS_COLUMNS,
    },
  })
  if (!row || !(await isPermitted(client, viewer, row.classId, 'see-gradebook'))) return null
  const [termsOf, latest, items, members] = await Promise.all([
    readTerms(client, assignmentId, row),
    readLatest(client, assignmentId),
    client.setItem.count({ where: { setId: row.setId } }),
    client.membership.findMany({
      where: { classId: row.classId, role: 'learner', leftAt: null },
      select: { user: { select: { id: true, name: true } } },
    }),
  ])
  const answered = await readAnswered(
    client,
    [...latest.values()].map(({ id }) => id),
  )
  const isFor = receives(row)
  return {
    assignmentId,
    classId: row.classId,
    className: row.class.name,
    title: row.title,
    now: now.toISOString(),
    opensAt: row.opensAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    closesAt: row.closesAt?.toISOString() ?? null,
    timeZone: row.class.timeZone,
    isForAll: row.isForAll,
    items,
    learners: members
      .filter(({ user }) => isFor(user.id))
      .map(({ user }) => {
        const attempt = latest.get(user.id)
        return {
          userId: user.id,
          name: user.name,
          attemptId: attempt?.id ?? null,
          answered: attempt ? answered(attempt.id) : 0,
          state: stateOf(termsOf(user.id), attempt, now),
        }
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  }
}
