import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Database } from '#prisma/client'

export const MOST_ATTEMPTS = 5
const WINDOW_MS = 5 * 60_000

/**
 * Counts an attempt to sign in to one username, whoever makes it: behind a school's one address an honest class would
 * otherwise lock itself out, and a guesser has many addresses.
 *
 * What is older is forgotten.
 *
 * @returns false when there were too many in the last five minutes
 */
export const mayAttempt = async (client: Database, username: string, now: Date): Promise<boolean> => {
  const key = `sign-in:${username.toLowerCase()}`
  return client.$transaction(async (tx) => {
    await tx.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(now.getTime() - WINDOW_MS) } } })
    const row = await tx.rateLimit.findUnique({ where: { key }, select: { count: true } })
    if (row !== null && row.count >= MOST_ATTEMPTS) return false
    const counted = { count: (row?.count ?? 0) + 1, lastRequest: BigInt(now.getTime()) }
    await tx.rateLimit.upsert({
      where: { key },
      create: { id: randomUUID(), key, ...counted },
      update: counted,
    })
    return true
  })
}

/** The right password clears the count. */
export const forgetAttempts = async (client: Database, username: string): Promise<void> => {
  await client.rateLimit.deleteMany({ where: { key: `sign-in:${username.toLowerCase()}` } })
}
