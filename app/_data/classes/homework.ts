import 'server-only'
import type { Viewer } from '#data/account/viewer'
import type { HomeworkView } from '#data/classes/learner-views'
import { orderOfAnswers } from '#data/classes/marks'
import { assignedTo } from '#data/classes/recipients'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import { database } from '#data/server/database'
import { handedInAt } from '#lib/classes/attempt'
import { waitingFor } from '#lib/classes/homework'
import type { ItemResponse } from '#lib/items/response'
import type { Database } from '#prisma/client'

const soonestFirst = (a: HomeworkView, b: HomeworkView): number =>
  (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.title.localeCompare(b.title)

/** What is open in the classes whose learner somebody is, with their own attempts. */
const readOpen = (client: Database, userId: string, now: Date) =>
  client.assignment.findMany({
    where: {
      archivedAt: null,
      opensAt: { lte: now },
      class: { archivedAt: null, memberships: { some: { userId, role: 'learner', leftAt: null } } },
      ...assignedTo(userId),
    },
    select: {
      id: true,
      title: true,
      class: { select: { name: true } },
      set: { select: { _count: { select: { items: true } } } },
      taken: {
        where: { userId },
        select: { id: true, startedAt: true, submittedAt: true, completedAt: true },
      },
      ...SETTINGS_COLUMNS,
    },
  })

/** How many questions of an attempt have an answer. */
const countAnswered = async (client: Database, attemptId: string): Promise<number> => {
  const rows = await client.attemptResponse.findMany({
    where: { attemptId },
    select: { setItemId: true, response: true },
    orderBy: orderOfAnswers('asc'),
  })
  const last = new Map(rows.map(({ setItemId, response }) => [setItemId, response]))
  return [...last.values()].filter((json) => (JSON.parse(json) as ItemResponse).kind !== 'skipped').length
}

/** What the viewer's classes have set and the viewer can still hand in for the first time, what is due soonest first. */
export const listHomework = async (viewer: Viewer, now: Date): Promise<HomeworkView[]> => {
  if (viewer.isGuest) return []
  const client = await database()
  const found = await Promise.all(
    (await readOpen(client, viewer.userId, now)).map(
      async ({ id, title, class: room, set, taken, ...settings }): Promise<HomeworkView[]> => {
        const terms = (await readTerms(client, id, settings))(viewer.userId)
        const waiting = waitingFor(terms, taken, now)
        if (waiting === null) return []
        const open = taken.find((attempt) => handedInAt(terms, attempt, now) === null)
        return [
          {
            assignmentId: id,
            title,
            className: room.name,
            dueAt: terms.dueAt?.toISOString() ?? null,
            state: waiting.kind,
            isOverdue: waiting.isOverdue,
            answered: open ? await countAnswered(client, open.id) : 0,
            items: set._count.items,
          },
        ]
      },
    ),
  )
  return found.flat().sort(soonestFirst)
}
