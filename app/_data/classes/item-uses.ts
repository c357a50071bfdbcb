import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { readFirstAttempts } from '#data/classes/first-attempts'
import { SETTINGS_COLUMNS } from '#data/classes/terms'
import type { UseView } from '#data/classes/views'
import { database } from '#data/server/database'
import { mean } from '#lib/classes/analysis/moments'
import { PERMISSIONS } from '#lib/classes/role'
import type { Database } from '#prisma/client'

/** The assignments that ask any of these items, in all classes whose analysis the viewer may see. */
const readAssignments = (client: Database, { userId }: Viewer, itemIds: string[]) =>
  client.assignment.findMany({
    where: {
      archivedAt: null,
      set: { items: { some: { itemId: { in: itemIds } } } },
      class: {
        memberships: { some: { userId, leftAt: null, role: { in: [...PERMISSIONS['see-analysis']] } } },
      },
    },
    select: {
      id: true,
      title: true,
      class: { select: { name: true, timeZone: true } },
      set: {
        select: {
          items: { where: { itemId: { in: itemIds }, credit: null }, select: { id: true, itemId: true } },
        },
      },
      ...SETTINGS_COLUMNS,
    },
    orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
  })

/**
 * How items did each time they were assigned, the oldest time first; times that nobody handed in are left out. An item
 * that somebody did not get to counts as wrong, as in the analysis of the assignment.
 *
 * @returns gives the uses of an item; null stands for one that is gone
 */
export const readUses = async (
  viewer: Viewer,
  itemIds: string[],
  now: Date,
): Promise<(itemId: string | null) => readonly UseView[]> => {
  const client = await database()
  const uses = new Map<string, UseView[]>()
  for (const { id, title, class: room, set, ...settings } of await readAssignments(client, viewer, itemIds)) {
    const firstAttempts = await readFirstAttempts(client, id, settings, now)
    for (const { id: setItemId, itemId } of set.items) {
      const facility = mean(firstAttempts.map((given) => given.get(setItemId)?.share ?? 0))
      if (itemId === null || facility === null) continue
      const { name: className, timeZone } = room
      const use = { assignmentId: id, title, className, timeZone, opensAt: settings.opensAt.toISOString() }
      uses.set(itemId, [...(uses.get(itemId) ?? []), { ...use, answers: firstAttempts.length, facility }])
    }
  }
  return (itemId) => (itemId === null ? [] : (uses.get(itemId) ?? []))
}
