import 'server-only'
import { headers } from 'next/headers'
import { authentication } from '#data/account/auth'
import { readLogin } from '#data/account/login'
import { isShared } from '#data/account/session-limits'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import { requestNote } from '#data/server/request-note'
import type { Transaction } from '#prisma/client'

/**
 * Opens a login session for an account and sets its cookie. Without the cookie of before: that leads nowhere any more,
 * and better-auth would have the browser drop the new one.
 *
 * @param shared on a computer that others use: the cookie goes with the browser, and the session with the day
 */
export const openSession = async (userId: string, shared: boolean): Promise<void> => {
  const auth = await authentication()
  const head = new Headers(await headers())
  head.delete('cookie')
  const body = { userId, isShared: shared, address: requestNote()?.address ?? '' }
  await auth.api.openSession({ body, headers: head })
}

/** Ends all login sessions of somebody: each browser asks for the password again. */
export const endSessions = async (tx: Transaction, userId: string): Promise<void> => {
  await tx.session.deleteMany({ where: { userId } })
}

/** A login session as its owner sees it. */
export interface SessionView {
  readonly id: string
  readonly isThisOne: boolean
  readonly isShared: boolean
  /** ISO 8601 */
  readonly since: string
  readonly lastUsed: string
  /** The browser and the system, as far as it says; '' for none. */
  readonly device: string
}

const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS', 'CrOS', 'Linux'] as const
const BROWSERS = ['MicroMessenger', 'Edg', 'Firefox', 'OPR', 'Chrome', 'Safari'] as const

/** Browsers give themselves many names; the first of ours that one of them has is its own. */
const deviceOf = (userAgent: string): string =>
  [BROWSERS, SYSTEMS].flatMap((names) => names.find((name) => userAgent.includes(name)) ?? []).join(', ')

const idOfThis = async (): Promise<string | null> => (await readLogin(await headers()))?.session.id ?? null

const MOST = 100

/** The viewer's login sessions, the one used last first. */
export const listSessions = async ({ userId }: Viewer): Promise<SessionView[]> => {
  const client = await database()
  const [rows, own] = await Promise.all([
    client.session.findMany({ where: { userId }, orderBy: { updatedAt: 'desc' }, take: MOST }),
    idOfThis(),
  ])
  return rows.map((row) => ({
    id: row.id,
    isThisOne: row.id === own,
    isShared: isShared(row),
    since: row.createdAt.toISOString(),
    lastUsed: row.updatedAt.toISOString(),
    device: deviceOf(row.userAgent ?? ''),
  }))
}

/** Ends one of the viewer's login sessions, or with null all but the one that asks. */
export const endSession = async ({ userId }: Viewer, id: string | null): Promise<void> => {
  const client = await database()
  const own = await idOfThis()
  await client.session.deleteMany({
    where: { userId, ...(id === null ? { id: { not: own ?? '' } } : { id }) },
  })
}
