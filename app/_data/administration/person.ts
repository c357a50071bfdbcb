import 'server-only'
import { isAllowedOnServer, officeOf } from '#data/account/administrators'
import { type ErasureView, foreseeErasure } from '#data/account/erasure'
import type { Viewer } from '#data/account/viewer'
import { isExported } from '#data/administration/erase-person'
import { database } from '#data/server/database'
import type { Role } from '#lib/classes/role'
import type { Office } from '#lib/classes/server-rights'

/** One account, for whoever administers the server. */
export interface PersonView {
  readonly userId: string
  readonly name: string
  readonly username: string
  readonly isOneself: boolean
  readonly office: Office | null
  readonly mayPublish: boolean
  /** The class whose list made the account; null for everybody else's. */
  readonly managedBy: string | null
  /** Whether its password is one that was handed out: nothing is entrusted to it before that has been changed. */
  readonly hasOneTimePassword: boolean
  /** ISO 8601 */
  readonly since: string
  /** When a login session was last in use; null where none is open. */
  readonly lastSeen: string | null
  readonly classes: readonly { readonly classId: string; readonly name: string; readonly role: Role }[]
  readonly erasure: ErasureView
  /** Whether the viewer has lately downloaded all that is kept about them, as erasing asks for. */
  readonly isExported: boolean
  /** Whether the viewer may change who administers. */
  readonly mayAppoint: boolean
}

const select = {
  id: true,
  name: true,
  displayUsername: true,
  mayPublish: true,
  managedBy: true,
  hasOneTimePassword: true,
  createdAt: true,
  loginSessions: { select: { updatedAt: true }, orderBy: { updatedAt: 'desc' }, take: 1 },
  memberships: {
    where: { leftAt: null },
    select: { role: true, class: { select: { id: true, name: true } } },
    orderBy: { class: { name: 'asc' } },
  },
} as const

/** One account; null for whoever may not look for people, and for no such account. */
export const readPerson = async (viewer: Viewer, userId: string, now: Date): Promise<PersonView | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'find-people'))) return null
  const user = await client.user.findFirst({ where: { id: userId, isAnonymous: false }, select })
  if (!user) return null
  const [office, room, erasure, wasExported, mayAppoint] = await Promise.all([
    officeOf(client, userId),
    client.classroom.findUnique({ where: { id: user.managedBy ?? '' }, select: { name: true } }),
    foreseeErasure(client, userId),
    isExported(client, viewer, userId, now),
    isAllowedOnServer(client, viewer, 'name-administrators'),
  ])
  return {
    userId,
    name: user.name,
    username: user.displayUsername ?? '',
    isOneself: userId === viewer.userId,
    office,
    mayPublish: user.mayPublish,
    managedBy: room?.name ?? null,
    hasOneTimePassword: user.hasOneTimePassword,
    since: user.createdAt.toISOString(),
    lastSeen: user.loginSessions[0]?.updatedAt.toISOString() ?? null,
    classes: user.memberships.map(({ role, class: { id, name } }) => ({
      classId: id,
      name,
      role: role as Role,
    })),
    erasure,
    isExported: wasExported,
    mayAppoint,
  }
}
