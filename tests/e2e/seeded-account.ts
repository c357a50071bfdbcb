import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BrowserContextOptions, expect, request } from 'playwright/test'
import { SHARED_DATABASE } from '#tests/e2e/database'
import { withDatabase } from '#tests/e2e/open-database'
import { callAction, formOf } from '#tests/e2e/server-action'

export const PASSWORD = 'wengu-zhixin-11'

const ORIGIN = process.env.WENGU_E2E_URL ?? ''
const YEAR_MS = 365 * 24 * 3_600_000

/** An account that was there before the test began, and the cookies of a browser on which it is signed in. */
export interface SeededAccount {
  readonly username: string
  readonly storageState: Exclude<NonNullable<BrowserContextOptions['storageState']>, string>
}

/**
 * Makes the first account of this worker's server as the form of the account page does, so that no test's person is
 * who administers the server by having come first.
 *
 * @returns what the server keeps of the password
 */
const signUpFirst = async (): Promise<string> => {
  const username = `first.${randomUUID().slice(0, 8)}`
  const asks = await request.newContext({ baseURL: ORIGIN })
  const form = formOf({ username, password: PASSWORD })
  const call = { file: 'app/account/actions.ts', name: 'claimAccount', page: '/account', args: ['', form] }
  const reply = await callAction(asks, ORIGIN, call)
  // A form that does not fit comes back without being sent on.
  expect(reply.headers()['x-action-redirect']).toContain('/account')
  await asks.dispose()
  const { password } = await withDatabase((client) =>
    client.account.findFirstOrThrow({ where: { user: { username } }, select: { password: true } }),
  )
  return password ?? ''
}

let kept: Promise<string> | undefined

/** A login session's cookie as the server signs it (app/_data/account/login.ts). */
const cookieOf = (token: string): string => {
  const secret = readFileSync(join(dirname(SHARED_DATABASE), 'secret'), 'utf8')
  return encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)
}

/** Somebody with an account and a login session; hashing a password for each would take the server longer than a page. */
export const seedAccount = async (): Promise<SeededAccount> => {
  kept ??= signUpFirst()
  const [userId, username, token] = [
    randomUUID(),
    `u${randomUUID().slice(0, 8)}`,
    randomBytes(24).toString('hex'),
  ]
  const expiresAt = new Date(Date.now() + YEAR_MS)
  const account = { id: randomUUID(), accountId: userId, providerId: 'credential', password: await kept }
  await withDatabase((client) =>
    client.user.create({
      data: {
        ...{ id: userId, name: username, username, displayUsername: username },
        email: `${userId}@seeded.invalid`,
        accounts: { create: account },
        loginSessions: { create: { id: randomUUID(), token, expiresAt } },
      },
    }),
  )
  const cookie = {
    ...{ name: 'wengu.session_token', value: cookieOf(token), domain: new URL(ORIGIN).hostname, path: '/' },
    ...{ expires: expiresAt.getTime() / 1000, httpOnly: true, secure: false, sameSite: 'Lax' as const },
  }
  return { username, storageState: { cookies: [cookie], origins: [] } }
}
