import 'server-only'
import { randomUUID } from 'node:crypto'
import { headers } from 'next/headers'
import { keepFirstAccount } from '#data/account/administrators'
import { authentication, USERNAME_LENGTH } from '#data/account/auth'
import { passwordProblem, preparePassword } from '#data/account/new-password'
import { registrationProblem } from '#data/account/registration'
import { endSessions, openSession } from '#data/account/sessions'
import { takeTurnOfAddress } from '#data/account/throttle'
import { getViewer, readPlace, type Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** What is wrong with a form, and in which field; `form` where no field is to blame. */
export type AccountResult =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly field: 'username' | 'password' | 'ownPassword' | 'code' | 'form'
      readonly code:
        | 'taken'
        | 'tooShort'
        | 'tooLong'
        | 'invalid'
        | 'wrong'
        | 'tooMany'
        /** Among the first that anybody would try. */
        | 'guessed'
        /** The password was handed out, and one's own is to be chosen now. */
        | 'chooseOwn'
        /** Accounts are made with a code, or by class lists alone. */
        | 'wrongCode'
        | 'closed'
        | 'unknown'
    }

const OK: AccountResult = { ok: true }

/** The viewer; somebody unknown becomes a guest. For actions and POST routes only: it sets a cookie. */
export const ensureGuest = async (): Promise<Viewer> => {
  const viewer = await getViewer()
  if (viewer) return viewer
  if (!takeTurnOfAddress('guest by address')) throw new Error('Too many guests come from one address')
  const auth = await authentication()
  const { user } = await auth.api.signInAnonymous({ headers: await headers() })
  return { userId: user.id, name: user.name, isGuest: true, ...(await readPlace()) }
}

const checkNew = ({ username, password }: Credentials): AccountResult | null => {
  if (username.length < USERNAME_LENGTH.min) return { ok: false, field: 'username', code: 'tooShort' }
  if (username.length > USERNAME_LENGTH.max) return { ok: false, field: 'username', code: 'tooLong' }
  if (!/^[a-zA-Z0-9_.]+$/.test(username)) return { ok: false, field: 'username', code: 'invalid' }
  const code = passwordProblem(password, username)
  return code && { ok: false, field: 'password', code }
}

const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'P2002'

/**
 * Makes the guest an account in place: the user id stays, so that nothing has to move. Somebody unknown becomes a
 * guest first.
 *
 * @param name what the account is called in lists and gradebooks; '' for the username
 * @param code where an account can be made with a code alone; else it is not looked at
 */
export const claim = async ({
  name,
  code,
  ...credentials
}: Credentials & { readonly name: string; readonly code: string }): Promise<AccountResult> => {
  const problem = checkNew(credentials)
  if (problem) return problem
  const closed = await registrationProblem(code)
  if (closed) return { ok: false, field: closed === 'wrongCode' ? 'code' : 'form', code: closed }
  if (!takeTurnOfAddress('sign up by address')) return { ok: false, field: 'form', code: 'tooMany' }
  const { userId, isGuest } = await ensureGuest()
  if (!isGuest) return { ok: false, field: 'form', code: 'unknown' }
  const password = await preparePassword(credentials.password)
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
      await keepFirstAccount(tx, userId)
      // Whoever knew the guest's cookie does not know the account's.
      await endSessions(tx, userId)
    })
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, field: 'username', code: 'taken' }
    throw error
  }
  await openSession(userId, false)
  return OK
}

/** Ends the login session. A guest's answers can't be reached any more: the screen says so before. */
export const signOut = async (): Promise<void> => {
  const auth = await authentication()
  await auth.api.signOut({ headers: await headers() })
}
