import 'server-only'
import { isAllowedOnServer, officeOf } from '#data/account/administrators'
import { type EraseResult, eraseEverything } from '#data/account/erase'
import { ownData } from '#data/account/own-data'
import type { Viewer } from '#data/account/viewer'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'
import type { Database, Transaction } from '#prisma/client'

export type ErasePersonResult =
  | EraseResult
  /** No such account, or the viewer may not; one's own account is erased on one's own page; an administrator's office
   * is taken back first; all that is kept is downloaded first. */
  | { readonly ok: false; readonly code: 'gone' | 'oneself' | 'administrator' | 'notExported' }

/** Why nothing was erased. */
export type ErasePersonProblem = Extract<ErasePersonResult, { readonly ok: false }>['code']

/** Erasing goes with an export of the last hours: one of last year would lack all that has come since. */
const EXPORT_HOLDS_MS = 24 * 3_600_000

/** Whether the viewer has lately downloaded, to its end, all that is kept about somebody. */
export const isExported = async (
  client: Database | Transaction,
  viewer: Viewer,
  userId: string,
  now: Date,
): Promise<boolean> => {
  const since = new Date(now.getTime() - EXPORT_HOLDS_MS)
  const where = { actorId: viewer.userId, action: 'exported', subjectId: userId, at: { gte: since } }
  return (await client.auditEntry.count({ where, take: 1 })) > 0
}

/**
 * All that is kept about an account, as its owner can have it. That it is taken is written down before the first piece
 * of it goes out, and that all of it was once the last one has.
 *
 * @returns null for whoever may not, and for no such account
 */
export const exportPerson = async (
  viewer: Viewer,
  userId: string,
): Promise<AsyncGenerator<string> | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'export-person'))) return null
  if ((await client.user.count({ where: { id: userId, isAnonymous: false } })) === 0) return null
  const pieces = async function* () {
    await audit(client, viewer.userId, 'export', { subjectId: userId })
    yield* ownData({ userId }, new Date())
    await audit(client, viewer.userId, 'exported', { subjectId: userId })
  }
  return pieces()
}

type Refusal = Exclude<ErasePersonResult, { readonly ok: true }>

/** Why the viewer may not erase somebody now, or null. */
const refusalOf = async (
  tx: Transaction,
  viewer: Viewer,
  userId: string,
  typed: string,
  now: Date,
): Promise<Refusal | null> => {
  if (!(await isAllowedOnServer(tx, viewer, 'erase-person'))) return { ok: false, code: 'gone' }
  const user = await tx.user.findFirst({
    where: { id: userId, isAnonymous: false },
    select: { username: true },
  })
  if (!user) return { ok: false, code: 'gone' }
  if (userId === viewer.userId) return { ok: false, code: 'oneself' }
  if ((await officeOf(tx, userId)) !== null) return { ok: false, code: 'administrator' }
  if (typed.trim().toLowerCase() !== user.username) return { ok: false, code: 'unconfirmed' }
  return (await isExported(tx, viewer, userId, now)) ? null : { ok: false, code: 'notExported' }
}

/**
 * Erases an account in full, after all that is kept about it was downloaded.
 *
 * @param typed by the viewer: the account's username
 */
export const erasePerson = (
  viewer: Viewer,
  userId: string,
  typed: string,
  now: Date,
): Promise<ErasePersonResult> =>
  eraseEverything(userId, now, {
    userId: viewer.userId,
    refuse: (tx) => refusalOf(tx, viewer, userId, typed, now),
  })
