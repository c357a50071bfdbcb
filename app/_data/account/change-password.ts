import 'server-only'
import {
  type PasswordProblem,
  passwordProblem,
  preparePassword,
  putPassword,
} from '#data/account/new-password'
import { hashOfNobody, isPassword } from '#data/account/password'
import { openSession } from '#data/account/sessions'
import { giveBack, takeTurn } from '#data/account/throttle'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'

export type ChangeResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly field: 'password'; readonly code: 'wrong' | 'tooMany' }
  | { readonly ok: false; readonly field: 'ownPassword'; readonly code: PasswordProblem }

const OWN = 'the owner'

/**
 * Changes the viewer's own password, for which the one of before is asked. All other browsers are signed out, and this
 * one gets a new login session.
 */
export const changePassword = async (
  { userId }: Viewer,
  password: string,
  ownPassword: string,
): Promise<ChangeResult> => {
  // Whoever sits at a browser that was left open is not to find out the password by trying.
  const turn = `${userId}\n${OWN}`
  if (!takeTurn('sign in by name and address', turn)) return { ok: false, field: 'password', code: 'tooMany' }
  const client = await database()
  const account = await client.account.findFirst({
    where: { userId, providerId: 'credential' },
    select: { password: true, user: { select: { username: true } } },
  })
  const isRight = await isPassword(account?.password ?? (await hashOfNobody()), password)
  if (!account || !isRight) return { ok: false, field: 'password', code: 'wrong' }
  const code = passwordProblem(ownPassword, account.user.username ?? '')
  if (code) return { ok: false, field: 'ownPassword', code }
  const hash = await preparePassword(ownPassword)
  await client.$transaction((tx) => putPassword(tx, userId, hash, false))
  giveBack('sign in by name and address', turn)
  await openSession(userId, false)
  return { ok: true }
}
