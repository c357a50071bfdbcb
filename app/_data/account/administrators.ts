import { mayOnServer, type Office, type ServerAction } from '#lib/classes/server-rights'
import type { Database, Transaction } from '#prisma/client'

/** The setting that holds who has made the first account; '' once an administrator has been named. */
const FIRST = 'firstAccount'

/** Whether somebody administers the server, and how they came to; null for everybody else. */
export const officeOf = async (client: Database | Transaction, userId: string): Promise<Office | null> => {
  const user = await client.user.findUnique({ where: { id: userId }, select: { isAdministrator: true } })
  if (user?.isAdministrator) return 'named'
  const first = await client.setting.findUnique({ where: { key: FIRST }, select: { value: true } })
  return user && first?.value === userId ? 'first' : null
}

/** Whether somebody may do something with the server, by the table of rights. */
export const isAllowedOnServer = async (
  client: Database | Transaction,
  { userId }: { readonly userId: string },
  action: ServerAction,
): Promise<boolean> => mayOnServer(await officeOf(client, userId), action)

/**
 * Keeps who has made the first account of all. The setting is written once: should that account go, nobody comes in its
 * place but by being named.
 */
export const keepFirstAccount = async (tx: Transaction, userId: string): Promise<void> => {
  await tx.setting.upsert({ where: { key: FIRST }, create: { key: FIRST, value: userId }, update: {} })
}

/**
 * Names an account by its username, or takes its office back. From the first naming on, being first counts no more.
 *
 * @returns 'handedOut' for an account to be named that has no password of its own
 */
export const nameAdministrator = async (
  client: Database,
  username: string,
  isAdministrator: boolean,
): Promise<'done' | 'handedOut' | 'unknown'> =>
  client.$transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { username: username.trim().toLowerCase(), isAnonymous: false },
      select: { id: true, hasOneTimePassword: true },
    })
    if (!user) return 'unknown'
    if (isAdministrator && user.hasOneTimePassword) return 'handedOut'
    await tx.user.update({ where: { id: user.id }, data: { isAdministrator } })
    await tx.setting.upsert({
      where: { key: FIRST },
      create: { key: FIRST, value: '' },
      update: { value: '' },
    })
    return 'done'
  })

/** Who administers, by username. */
export const listAdministrators = async (
  client: Database,
): Promise<{ readonly username: string; readonly kind: Office }[]> => {
  const first = await client.setting.findUnique({ where: { key: FIRST }, select: { value: true } })
  const users = await client.user.findMany({
    where: { OR: [{ isAdministrator: true }, { id: first?.value ?? '' }] },
    select: { username: true, isAdministrator: true },
    orderBy: { username: 'asc' },
  })
  return users.map((user) => ({
    username: user.username ?? '',
    kind: user.isAdministrator ? 'named' : 'first',
  }))
}
