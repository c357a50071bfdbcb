import 'server-only'
import { administratorKind } from '#data/account/administrators'
import { preparePassword, putPassword } from '#data/account/new-password'
import type { Viewer } from '#data/account/viewer'
import { newOneTimePassword } from '#data/classes/one-time'
import type { HandOutView } from '#data/classes/views'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'

/** An account as an administrator finds it. */
export interface PersonView {
  readonly userId: string
  readonly name: string
  readonly username: string
  readonly classes: number
  /** ISO 8601 */
  readonly since: string
}

const MOST = 50

/** The accounts whose name or username has some letters in it, by name; null for anybody but an administrator. */
export const searchPeople = async (viewer: Viewer, letters: string): Promise<PersonView[] | null> => {
  const client = await database()
  if (!(await administratorKind(client, viewer.userId))) return null
  const wanted = letters.trim()
  if (wanted === '') return []
  const users = await client.user.findMany({
    where: {
      isAnonymous: false,
      OR: [{ name: { contains: wanted } }, { username: { contains: wanted.toLowerCase() } }],
    },
    select: {
      id: true,
      name: true,
      displayUsername: true,
      createdAt: true,
      _count: { select: { memberships: { where: { leftAt: null } } } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  return users.map(({ id, name, displayUsername, createdAt, _count }) => ({
    userId: id,
    name,
    username: displayUsername ?? '',
    classes: _count.memberships,
    since: createdAt.toISOString(),
  }))
}

/**
 * Gives an account a one-time password to hand out, and ends its login sessions; it is written down who did so.
 *
 * @returns null for anybody but an administrator, and for no such account
 */
export const resetAsAdministrator = async (viewer: Viewer, userId: string): Promise<HandOutView | null> => {
  const client = await database()
  if (!(await administratorKind(client, viewer.userId))) return null
  const password = newOneTimePassword()
  const hash = await preparePassword(password)
  return client.$transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { id: userId, isAnonymous: false },
      select: { name: true, displayUsername: true },
    })
    if (!user?.displayUsername) return null
    await putPassword(tx, userId, hash, true)
    await audit(tx, viewer.userId, 'reissue', { subjectId: userId })
    return { name: user.name, username: user.displayUsername, password }
  })
}
