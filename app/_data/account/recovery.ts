import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import {
  type PasswordProblem,
  passwordProblem,
  preparePassword,
  putPassword,
} from '#data/account/new-password'
import { openSession } from '#data/account/sessions'
import { askingAddress, takeTurn } from '#data/account/throttle'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import { letters } from '#lib/classes/join-code'

const CODES = 8
const GROUPS = 4
const GROUP_LENGTH = 4

/** As it is printed: four groups of four letters and digits that nobody confuses, some 76 bits. */
const newCode = (): string => {
  const text = letters(randomBytes(64)).slice(0, GROUPS * GROUP_LENGTH)
  return (text.match(new RegExp(`.{${GROUP_LENGTH}}`, 'g')) ?? []).join('-')
}

/** What is kept of a code, however somebody types it. */
const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('base64url')

/** A sheet of codes for the viewer's account, each of which sets a new password once; those of an earlier sheet end. */
export const makeRecoveryCodes = async ({ userId, isGuest }: Viewer, now: Date): Promise<string[] | null> => {
  if (isGuest) return null
  const codes = Array.from({ length: CODES }, newCode)
  const client = await database()
  await client.$transaction([
    client.recoveryCode.deleteMany({ where: { userId } }),
    client.recoveryCode.createMany({
      data: codes.map((code) => ({ hash: hashOf(code), userId, createdAt: now })),
    }),
  ])
  return codes
}

/** How many codes are left of the viewer's sheet. */
export const countRecoveryCodes = async ({ userId }: Viewer): Promise<number> => {
  const client = await database()
  return client.recoveryCode.count({ where: { userId } })
}

export type RecoveryResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly field: 'code'; readonly code: 'wrongCode' | 'tooMany' }
  | { readonly ok: false; readonly field: 'ownPassword'; readonly code: PasswordProblem }

/**
 * Sets a new password with a code of the sheet, which is used up by it, and signs in; all other browsers are signed
 * out. One answer for an unknown name and a wrong code.
 */
export const recover = async (
  username: string,
  code: string,
  ownPassword: string,
): Promise<RecoveryResult> => {
  const name = username.trim().toLowerCase()
  if (!takeTurn('recovery by name and address', `${name}\n${askingAddress() ?? ''}`))
    return { ok: false, field: 'code', code: 'tooMany' }
  const problem = passwordProblem(ownPassword, name)
  if (problem) return { ok: false, field: 'ownPassword', code: problem }
  const password = await preparePassword(ownPassword)
  const client = await database()
  const userId = await client.$transaction(async (tx) => {
    const where = { hash: hashOf(code), user: { username: name } }
    const found = await tx.recoveryCode.findFirst({ where, select: { hash: true, userId: true } })
    if (!found) return null
    await tx.recoveryCode.delete({ where: { hash: found.hash } })
    await putPassword(tx, found.userId, password, false)
    return found.userId
  })
  if (userId === null) return { ok: false, field: 'code', code: 'wrongCode' }
  await openSession(userId, false)
  return { ok: true }
}
