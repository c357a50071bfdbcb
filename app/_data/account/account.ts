import 'server-only'
import { randomUUID } from 'node:crypto'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { authentication, PASSWORD_LENGTH, USERNAME_LENGTH } from '#data/account/auth'
import { moveGuest } from '#data/account/merge'
import { forgetAttempts, mayAttempt } from '#data/account/sign-in-throttle'
import { getViewer, readPlace, readViewer, type Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import type { Database } from '#prisma/client'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** What is wrong with a form, and in which field; `form` where no field is to blame. */
export type AccountResult =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly field: 'username' | 'password' | 'ownPassword' | 'form'
      readonly code:
        | 'taken'
        | 'tooShort'
        | 'tooLong'
        | 'invalid'
        | 'wrong'
        | 'tooMany'
        /** The password was handed out, and one's own is to be chosen now. */
        | 'chooseOwn'
        | 'unknown'
    }

const OK: AccountResult = { ok: true }

/** The viewer; somebody unknown becomes a guest. For actions and POST routes only: it sets a cookie. */
export const ensureGuest = async (): Promise<Viewer> => {
  const viewer = await getViewer()
  if (viewer) return viewer
  const auth = await authentication()
  const { user } = await auth.api.signInAnonymous({ headers: await headers() })
  return { userId: user.id, name: user.name, isGuest: true, ...(await readPlace()) }
}

const wrongLength = (
  field: 'username' | 'password' | 'ownPassword',
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): AccountResult | null => {
  if (text.length < min) return { ok: false, field, code: 'tooShort' }
  return text.length > max ? { ok: false, field, code: 'tooLong' } : null
}

const checkNew = ({ username, password }: Credentials): AccountResult | null => {
  const length = wrongLength('username', username, USERNAME_LENGTH)
  if (length) return length
  if (!/^[a-zA-Z0-9_.]+$/.test(username)) return { ok: false, field: 'username', code: 'invalid' }
  return wrongLength('password', password, PASSWORD_LENGTH)
}

const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2002'

/**
 * Makes the guest an account in place: the user id stays, so that nothing has to move. Somebody unknown becomes a
 * guest first.
 *
 * @param name what the account is called in lists and gradebooks; '' for the username
 */
export const claim = async ({
  name,
  ...credentials
}: Credentials & { readonly name: string }): Promise<AccountResult> => {
  const problem = checkNew(credentials)
  if (problem) return problem
  const { userId, isGuest } = await ensureGuest()
  if (!isGuest) return { ok: false, field: 'form', code: 'unknown' }
  const auth = await authentication()
  const { password: hasher } = await auth.$context
  const password = await hasher.hash(credentials.password)
  const { username } = credentials
  const client = await database()
  try {
    await client.$transaction(async (tx) => {
      await tx.user.update({
        where: { id: userId, isAnonymous: true },
        data: {
          username: username.toLowerCase(),
          displayUsername: username,
          name: name || username,
          isAnonymous: false,
        },
      })
      await tx.account.create({
        data: { id: randomUUID(), accountId: userId, providerId: 'credential', userId, password },
      })
    })
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, field: 'username', code: 'taken' }
    throw error
  }
  return OK
}

/** Whose the name and password are, or null. */
const findOwner = async (client: Database, { username, password }: Credentials) => {
  const account = await client.account.findFirst({
    where: { providerId: 'credential', user: { username: username.toLowerCase() } },
    select: { id: true, userId: true, password: true, user: { select: { hasOneTimePassword: true } } },
  })
  if (!account?.password) return null
  const { password: hasher } = await (await authentication()).$context
  if (!(await hasher.verify({ hash: account.password, password }))) return null
  const { id, userId, user } = account
  return { accountId: id, userId, mustChoose: user.hasOneTimePassword }
}

/** Puts a password of somebody's own in the place of the one that was handed out. */
const replacePassword = async (
  client: Database,
  { accountId, userId }: { readonly accountId: string; readonly userId: string },
  handedOut: string,
  own: string,
): Promise<AccountResult> => {
  if (own === '' || own === handedOut) return { ok: false, field: 'ownPassword', code: 'chooseOwn' }
  const length = wrongLength('ownPassword', own, PASSWORD_LENGTH)
  if (length) return length
  const { password: hasher } = await (await authentication()).$context
  const password = await hasher.hash(own)
  await client.$transaction([
    client.account.update({ where: { id: accountId }, data: { password } }),
    client.user.update({ where: { id: userId }, data: { hasOneTimePassword: false } }),
  ])
  return OK
}

/**
 * Signs in to an account; what a guest has answered in this browser until now is added to it. A password that was
 * handed out opens nothing by itself: with it one's own has to be chosen first.
 *
 * @param ownPassword chosen in place of one that was handed out; '' when none was
 */
export const signIn = async ({
  username,
  password,
  ownPassword,
}: Credentials & { readonly ownPassword: string }): Promise<AccountResult> => {
  const client = await database()
  if (!(await mayAttempt(client, username, new Date()))) {
    return { ok: false, field: 'form', code: 'tooMany' }
  }
  const before = await readViewer({ refresh: false })
  const auth = await authentication()
  try {
    // Moved before the cookie changes: if that fails, the guest is still signed in and has everything.
    const owner = await findOwner(client, { username, password })
    const chosen = owner?.mustChoose ? await replacePassword(client, owner, password, ownPassword) : null
    if (chosen?.ok === false) return chosen
    if (before?.isGuest && owner) await moveGuest(client, before.userId, owner.userId)
    // Without the guest's cookie: it leads nowhere any more, and better-auth would have the browser drop the new one.
    const head = new Headers(await headers())
    head.delete('cookie')
    await auth.api.signInUsername({
      body: { username, password: chosen ? ownPassword : password },
      headers: head,
    })
    await forgetAttempts(client, username)
    return OK
  } catch (error) {
    // One code for an unknown name and a wrong password, so that names can't be tried out.
    if (error instanceof APIError && error.statusCode < 500) {
      return { ok: false, field: 'password', code: 'wrong' }
    }
    throw error
  }
}

/** Ends the login session. A guest's answers can't be reached any more: the screen says so before. */
export const signOut = async (): Promise<void> => {
  const auth = await authentication()
  await auth.api.signOut({ headers: await headers() })
}
