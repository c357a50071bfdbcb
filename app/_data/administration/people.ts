import 'server-only'
import { isAllowedOnServer } from '#data/account/administrators'
import { preparePassword, putPassword } from '#data/account/new-password'
import type { Viewer } from '#data/account/viewer'
import { newOneTimePassword } from '#data/classes/one-time'
import type { HandOutView } from '#data/classes/views'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'

/** An account as an administrator finds it. */
export interface PersonRowView {
  readonly userId: string
  readonly name: string
  readonly username: string
  readonly classes: number
  readonly isAdministrator: boolean
  readonly mayPublish: boolean
}

export interface PeopleView {
  readonly people: readonly PersonRowView[]
  readonly hasMore: boolean
}

const PAGE = 50

const select = {
  id: true,
  name: true,
  displayUsername: true,
  isAdministrator: true,
  mayPublish: true,
  _count: { select: { memberships: { where: { leftAt: null } } } },
} as const

/**
 * The accounts whose name or username has some letters in it, by name; without letters all of them. Null for whoever
 * may not look for people.
 *
 * @param page from 1
 */
export const searchPeople = async (
  viewer: Viewer,
  letters: string,
  page: number,
): Promise<PeopleView | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'find-people'))) return null
  const wanted = letters.trim()
  const having = [{ name: { contains: wanted } }, { username: { contains: wanted.toLowerCase() } }]
  const users = await client.user.findMany({
    where: { isAnonymous: false, ...(wanted === '' ? {} : { OR: having }) },
    select,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
  })
  const people = users
    .slice(0, PAGE)
    .map(({ id, name, displayUsername, isAdministrator, mayPublish, _count }) => ({
      userId: id,
      name,
      username: displayUsername ?? '',
      classes: _count.memberships,
      isAdministrator,
      mayPublish,
    }))
  return { people, hasMore: users.length > PAGE }
}

/**
 * Gives an account a one-time password to hand out, and ends its login sessions; it is written down who did so.
 *
 * @returns null for whoever may not, and for no such account
 */
export const resetAsAdministrator = async (viewer: Viewer, userId: string): Promise<HandOutView | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'reset-any-password'))) return null
  const password = newOneTimePassword()
  const hash = await preparePassword(password)
  return client.$transaction(async (tx) => {
    // Once more: the work for the password takes its time.
    if (!(await isAllowedOnServer(tx, viewer, 'reset-any-password'))) return null
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
