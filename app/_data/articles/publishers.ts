import 'server-only'
import { isAllowedOnServer } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'

/** An account that may publish articles for everybody. */
export interface PublisherView {
  readonly username: string
  readonly name: string
}

/** Who may publish for everybody besides whoever runs the server; null for anybody else. */
export const listPublishers = async (viewer: Viewer): Promise<PublisherView[] | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'let-publish'))) return null
  const rows = await client.user.findMany({
    where: { mayPublish: true },
    select: { username: true, name: true },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ username, name }) => ({ username: username ?? '', name }))
}

/** What came of it; 'handedOut' for an account to be let that has no password of its own. */
export type Let = 'done' | 'handedOut' | 'unknown'

const letThis = async (
  viewer: Viewer,
  who: { readonly id: string } | { readonly username: string },
  mayPublish: boolean,
): Promise<Let | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await isAllowedOnServer(tx, viewer, 'let-publish'))) return null
    const user = await tx.user.findFirst({
      where: { ...who, isAnonymous: false },
      select: { id: true, hasOneTimePassword: true },
    })
    if (!user) return 'unknown'
    if (mayPublish && user.hasOneTimePassword) return 'handedOut'
    await tx.user.update({ where: { id: user.id }, data: { mayPublish } })
    await audit(tx, viewer.userId, mayPublish ? 'publisher' : 'revocation', { subjectId: user.id })
    return 'done'
  })
}

/** Lets an account publish for everybody, or no more; what it has published stays. Null for whoever may not. */
export const letPublish = (viewer: Viewer, username: string, mayPublish: boolean): Promise<Let | null> =>
  letThis(viewer, { username: username.trim().toLowerCase() }, mayPublish)

/** The same of an account that was found already. */
export const letPersonPublish = (viewer: Viewer, userId: string, mayPublish: boolean): Promise<Let | null> =>
  letThis(viewer, { id: userId }, mayPublish)
