import 'server-only'
import type { AccountResult, Credentials } from '#data/account/account'
import { isKnownDevice, rememberDevice } from '#data/account/known-device'
import { moveGuest } from '#data/account/merge'
import { passwordProblem, preparePassword, putPassword } from '#data/account/new-password'
import { hashOfNobody, hashPassword, isPassword, isWeakHash } from '#data/account/password'
import { openSession } from '#data/account/sessions'
import { tryPassword } from '#data/account/spraying'
import { askingAddress, giveBack, takeTurn } from '#data/account/throttle'
import { readViewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import type { Database } from '#prisma/client'

/** One answer for an unknown name and a wrong password, so that names can't be tried out. */
const WRONG: AccountResult = { ok: false, field: 'password', code: 'wrong' }
const TOO_MANY: AccountResult = { ok: false, field: 'form', code: 'tooMany' }

/**
 * Whether a name may be tried now. A guesser uses up the turns of their own address, and from many addresses those of
 * all devices that the name was never signed in on: its owner's own device is not among them.
 */
const mayTry = async (username: string): Promise<boolean> => {
  if (!takeTurn('sign in by name and address', `${username}\n${askingAddress() ?? ''}`)) return false
  return (await isKnownDevice(username)) || takeTurn('sign in by name', username)
}

/** Whose the name and password are, or null; it takes as long for a name that nobody has. */
const findOwner = async (client: Database, username: string, password: string) => {
  const account = await client.account.findFirst({
    where: { providerId: 'credential', user: { username } },
    select: { id: true, userId: true, password: true, user: { select: { hasOneTimePassword: true } } },
  })
  const isRight = await isPassword(account?.password ?? (await hashOfNobody()), password)
  if (!account?.password || !isRight) return null
  const { id, userId, user } = account
  return { accountId: id, userId, kept: account.password, mustChoose: user.hasOneTimePassword }
}

/** Puts a password of somebody's own in the place of the one that was handed out. */
const chooseOwn = async (
  client: Database,
  userId: string,
  username: string,
  handedOut: string,
  own: string,
): Promise<AccountResult> => {
  if (own === '' || own === handedOut) return { ok: false, field: 'ownPassword', code: 'chooseOwn' }
  const code = passwordProblem(own, username)
  if (code) return { ok: false, field: 'ownPassword', code }
  const hash = await preparePassword(own)
  await client.$transaction((tx) => putPassword(tx, userId, hash, false))
  return { ok: true }
}

/**
 * Signs in to an account; what a guest has answered in this browser until now is added to it. A password that was
 * handed out opens nothing by itself: with it one's own has to be chosen first.
 *
 * @param ownPassword chosen in place of one that was handed out; '' when none was
 * @param shared on a computer that others use
 */
export const signIn = async ({
  username,
  password,
  ownPassword,
  shared,
}: Credentials & { readonly ownPassword: string; readonly shared: boolean }): Promise<AccountResult> => {
  const client = await database()
  const name = username.toLowerCase()
  const owner = await tryPassword(async () =>
    (await mayTry(name)) ? findOwner(client, name, password) : 'tooMany',
  )
  if (owner === 'tooMany') return TOO_MANY
  if (owner === null) return WRONG
  const { userId, accountId } = owner
  if (owner.mustChoose) {
    const chosen = await chooseOwn(client, userId, name, password, ownPassword)
    if (!chosen.ok) return chosen
  } else if (isWeakHash(owner.kept)) {
    const stronger = await hashPassword(password)
    await client.account.update({ where: { id: accountId }, data: { password: stronger } })
  }
  // Moved before the cookie changes: if that fails, the guest is still signed in and has everything.
  const before = await readViewer({ refresh: false })
  if (before?.isGuest) await moveGuest(client, before.userId, userId)
  await openSession(userId, shared)
  if (!shared) await rememberDevice(name)
  giveBack('sign in by name and address', `${name}\n${askingAddress() ?? ''}`)
  return { ok: true }
}
