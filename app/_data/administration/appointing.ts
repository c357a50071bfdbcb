import 'server-only'
import { isAllowedOnServer } from '#data/account/administrators'
import { OWN_PASSWORD } from '#data/account/own-password'
import type { Viewer } from '#data/account/viewer'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'

/**
 * Makes an account an administrator, or one no more. Nobody does so to themselves: a server whose last administrator has
 * stepped down would have none. Nor is an account named that has no password of its own.
 *
 * @returns false for whoever may not, for no such account, and to appoint one whose password was handed out
 */
export const appoint = async (viewer: Viewer, userId: string, isAdministrator: boolean): Promise<boolean> => {
  if (userId === viewer.userId) return false
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await isAllowedOnServer(tx, viewer, 'name-administrators'))) return false
    const { count } = await tx.user.updateMany({
      where: { id: userId, isAnonymous: false, ...(isAdministrator ? OWN_PASSWORD : {}) },
      data: { isAdministrator },
    })
    if (count === 0) return false
    await audit(tx, viewer.userId, isAdministrator ? 'appointment' : 'dismissal', { subjectId: userId })
    return true
  })
}
