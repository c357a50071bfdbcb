import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { ownsContent } from '#data/content/flags'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'

/** An account that may publish articles for everybody. */
export interface PublisherView {
  readonly username: string
  readonly name: string
}

/** Who may publish for everybody besides whoever runs the server; null for anybody else. */
export const listPublishers = async (viewer: Viewer): Promise<PublisherView[] | null> => {
  if (!(await ownsContent(viewer))) return null
  const client = await database()
  const rows = await client.user.findMany({
    where: { mayPublish: true },
    select: { username: true, name: true },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ username, name }) => ({ username: username ?? '', name }))
}

/** Lets an account publish for everybody, or no more; what it has published stays. False for no such account. */
export const letPublish = async (viewer: Viewer, username: string, mayPublish: boolean): Promise<boolean> => {
  if (!(await ownsContent(viewer))) return false
  const client = await database()
  const where = { username: username.trim().toLowerCase(), isAnonymous: false }
  return client.$transaction(async (tx) => {
    const user = await tx.user.findFirst({ where, select: { id: true } })
    if (!user) return false
    await tx.user.update({ where: { id: user.id }, data: { mayPublish } })
    await audit(tx, viewer.userId, mayPublish ? 'publisher' : 'revocation', { subjectId: user.id })
    return true
  })
}
