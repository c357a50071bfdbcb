import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'

/** Characters of a name. */
export const NAME_LENGTH = 60

/** What somebody is called in lists and gradebooks. */
export const readName = async ({ userId }: Viewer): Promise<string> => {
  const client = await database()
  return (await client.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })).name
}

/** Calls somebody otherwise; the username stays. */
export const changeName = async ({ userId }: Viewer, name: string): Promise<void> => {
  const client = await database()
  await client.user.update({ where: { id: userId }, data: { name } })
}
