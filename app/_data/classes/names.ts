import 'server-only'
import type { Database, Transaction } from '#prisma/client'

/** What people are called; who has erased their account has no name any more. */
export const readNames = async (
  client: Database | Transaction,
  userIds: readonly string[],
): Promise<(userId: string) => string> => {
  const users = await client.user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return (userId) => names.get(userId) ?? '—'
}
