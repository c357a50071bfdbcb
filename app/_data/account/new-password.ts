import 'server-only'
import { PASSWORD_LENGTH } from '#data/account/auth'
import { hashPassword, isEasilyGuessed } from '#data/account/password'
import { endSessions } from '#data/account/sessions'
import type { Transaction } from '#prisma/client'

/** Why a password will not do. */
export type PasswordProblem = 'tooShort' | 'tooLong' | 'guessed'

/** What is wrong with a password that somebody wants, or null. */
export const passwordProblem = (password: string, username: string): PasswordProblem | null => {
  if (password.length < PASSWORD_LENGTH.min) return 'tooShort'
  if (password.length > PASSWORD_LENGTH.max) return 'tooLong'
  return isEasilyGuessed(password, username) ? 'guessed' : null
}

/**
 * Gives an account another password, which ends all of its login sessions: whoever changes it may do so because
 * somebody else knows the old one.
 *
 * @param isOneTime handed out, and to be changed at the next sign-in
 */
export const putPassword = async (
  tx: Transaction,
  userId: string,
  hash: string,
  isOneTime: boolean,
): Promise<void> => {
  await tx.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password: hash } })
  await tx.user.update({ where: { id: userId }, data: { hasOneTimePassword: isOneTime } })
  await endSessions(tx, userId)
}

/** Slow on purpose, so that it is done before anything is locked. */
export const preparePassword = (password: string): Promise<string> => hashPassword(password)
