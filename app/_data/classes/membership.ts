import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { type ClassAction, may, type Role } from '#lib/classes/role'
import type { Database, Transaction } from '#prisma/client'

type Client = Database | Transaction

/** What may still be done in a class that was put away: looking, leaving, and taking it out again. */
const IN_ARCHIVED: readonly ClassAction[] = [
  'see-class',
  'leave-class',
  'archive-class',
  'see-roster',
  'preview-set',
  'print-set',
  'project-set',
  'reuse-assignments',
  'see-gradebook',
  'see-responses',
  'see-analysis',
  'see-forecast',
  'export-scores',
  'see-own-scores',
  'read-assigned-articles',
]

/** The viewer's role in a class, null for a stranger, somebody who has left, and no such class. */
export const roleIn = async (client: Client, userId: string, classId: string): Promise<Role | null> => {
  const row = await client.membership.findFirst({
    where: { classId, userId, leftAt: null },
    select: { role: true },
  })
  return row ? (row.role as Role) : null
}

/** Whether somebody with this role may do this in a class, which is put away or in use. */
export const isPermittedAs = (role: Role | null, isArchived: boolean, action: ClassAction): boolean =>
  may(role, action) && (!isArchived || IN_ARCHIVED.includes(action))

/** Whether the viewer may do this in that class: the one gate before every query about a class. */
export const isPermitted = async (
  client: Client,
  { userId }: Pick<Viewer, 'userId'>,
  classId: string,
  action: ClassAction,
): Promise<boolean> => {
  const role = await roleIn(client, userId, classId)
  // What may be done in a class that was put away needs no second query.
  if (isPermittedAs(role, true, action)) return true
  if (!isPermittedAs(role, false, action)) return false
  return (await client.classroom.count({ where: { id: classId, archivedAt: null } })) === 1
}
