import 'server-only'
import { randomBytes } from 'node:crypto'
import { isAllowedOnServer } from '#data/account/administrators'
import {
  REGISTRATION,
  REGISTRATION_CODE,
  type Registration,
  readRegistration,
  readRegistrationCode,
} from '#data/account/registration'
import type { Viewer } from '#data/account/viewer'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'
import { joinCode } from '#lib/classes/join-code'
import type { Transaction } from '#prisma/client'

/** Who may make an account, and the code that opens it where one does; '' where none was made yet. */
export interface RegistrationView {
  readonly registration: Registration
  readonly code: string
}

/** Null for whoever may not settle it. */
export const readRegistrationSettled = async (viewer: Viewer): Promise<RegistrationView | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'settle-registration'))) return null
  return { registration: await readRegistration(), code: await readRegistrationCode(client) }
}

const newCode = (): string => joinCode(randomBytes(32)) ?? newCode()

const put = (tx: Transaction, key: string, value: string) =>
  tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } })

/**
 * Settles who may make an account. The first time that a code is asked for, one is made.
 *
 * @param renewsCode makes another one: the old code leads nowhere from then on
 * @returns false for whoever may not
 */
export const settleRegistration = async (
  viewer: Viewer,
  registration: Registration,
  renewsCode: boolean,
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await isAllowedOnServer(tx, viewer, 'settle-registration'))) return false
    await put(tx, REGISTRATION, registration)
    const needsCode = registration === 'code' && (renewsCode || (await readRegistrationCode(tx)) === '')
    if (needsCode) await put(tx, REGISTRATION_CODE, newCode())
    await audit(tx, viewer.userId, 'registration', {})
    return true
  })
}
