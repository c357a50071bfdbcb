import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { anonymous, username } from 'better-auth/plugins'
import { database } from '#data/server/database'
import { authSecret } from '#data/server/secret'
import type { Database } from '#prisma/client'

export const USERNAME_LENGTH = { min: 3, max: 30 } as const
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const

const LASTS_S = 365 * 24 * 3600
const PUT_OFF_AFTER_S = 24 * 3600

const baseUrl = (): string => process.env.BETTER_AUTH_URL ?? 'http://localhost:3000'

const createAuth = (client: Database, cookies: 'sets cookies' | 'only reads') =>
  betterAuth({
    appName: 'Wengu',
    secret: authSecret(),
    baseURL: baseUrl(),
    database: prismaAdapter(client, { provider: 'sqlite' }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    // A guest has nothing but the cookie: it lasts a year from the last visit.
    session: { expiresIn: LASTS_S, updateAge: PUT_OFF_AFTER_S },
    // Many run on a plain-http address at home, where a browser drops cookies marked secure.
    advanced: { useSecureCookies: baseUrl().startsWith('https:'), cookiePrefix: 'wengu' },
    // No HTTP route of better-auth is mounted; signing in is counted in attempts.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // A wrong password is no news.
    logger: { level: 'error' },
    plugins: [
      username({ minUsernameLength: USERNAME_LENGTH.min, maxUsernameLength: USERNAME_LENGTH.max }),
      anonymous({ disableDeleteAnonymousUser: true }),
      ...(cookies === 'sets cookies' ? [nextCookies()] : []),
    ],
  })

type Auth = ReturnType<typeof createAuth>

const made = new WeakMap<Database, Auth>()
const readers = new WeakMap<Database, Auth>()

/** Accounts, login sessions and their cookies, on the one database. */
export const authentication = async (): Promise<Auth> => {
  const client = await database()
  const auth = made.get(client) ?? createAuth(client, 'sets cookies')
  made.set(client, auth)
  return auth
}

/**
 * The same for finding out who is asking, and nothing else: better-auth takes away a cookie whose login session is
 * gone, and a request that was under way while its guest signed in would take away the new one.
 */
export const sessionReader = async (): Promise<Auth> => {
  const client = await database()
  const reader = readers.get(client) ?? createAuth(client, 'only reads')
  readers.set(client, reader)
  return reader
}

/** Whether the end of a login session is to be put off: once a day is enough. */
export const isRefreshDue = (expiresAt: Date, now: Date): boolean =>
  expiresAt.getTime() - now.getTime() < (LASTS_S - PUT_OFF_AFTER_S) * 1000
