import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import { RECIPIENT_COLUMNS, receives } from '#data/classes/recipients'
import { EXTENSION_COLUMNS, SETTINGS_COLUMNS, termsWith } from '#data/classes/terms'
import { database } from '#data/server/database'
import { handedInAt } from '#lib/classes/attempt'

/** How many of those who are to take an assignment have handed it in. */
export interface HandedIn {
  readonly handedIn: number
  readonly of: number
}

/**
 * How many learners have handed in each of a class's assignments, by its id: those who are in the class, have the
 * assignment and are not excused. Null when the viewer may not see scores.
 */
export const countHandedIn = async (
  viewer: Viewer,
  classId: string,
  now: Date,
): Promise<ReadonlyMap<string, HandedIn> | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'see-gradebook'))) return null
  const [assignments, members] = await Promise.all([
    client.assignment.findMany({
      where: { classId, archivedAt: null },
      select: {
        id: true,
        taken: { select: { userId: true, startedAt: true, submittedAt: true, completedAt: true } },
        extensions: { select: EXTENSION_COLUMNS },
        ...RECIPIENT_COLUMNS,
        ...SETTINGS_COLUMNS,
      },
    }),
    client.membership.findMany({
      where: { classId, role: 'learner', leftAt: null },
      select: { userId: true },
    }),
  ])
  const counts = assignments.map(({ id, taken, extensions, ...row }): [string, HandedIn] => {
    const termsOf = termsWith(row, extensions)
    const isFor = receives(row)
    const ids = members
      .map(({ userId }) => userId)
      .filter((userId) => isFor(userId) && !termsOf(userId).isExcused)
    const done = new Set(
      taken.flatMap(({ userId, ...attempt }) =>
        handedInAt(termsOf(userId), attempt, now) === null ? [] : [userId],
      ),
    )
    return [id, { handedIn: ids.filter((userId) => done.has(userId)).length, of: ids.length }]
  })
  return new Map(counts)
}
