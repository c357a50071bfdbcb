import 'server-only'
import { type BetterAuthPlugin, betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { createAuthEndpoint } from 'better-auth/api'
import { expireCookie, setSessionCookie } from 'better-auth/cookies'
import { nextCookies } from 'better-auth/next-js'
import { anonymous, username } from 'better-auth/plugins'
import { z } from 'zod'
import { hashPassword, isPassword } from '#data/account/password'
import { LASTS_S, PUT_OFF_AFTER_S } from '#data/account/session-limits'
import { database } from '#data/server/database'
import { publicAddress } from '#data/server/public-address'
import { authSecret } from '#data/server/secret'
import type { Database } from '#prisma/client'

export const USERNAME_LENGTH = { min: 3, max: 30 } as const
export const PASSWORD_LENGTH = { min: 8, max: 128 } as const

/** Opens a login session for whoever has proved who they are by our own means (sign-in.ts); no HTTP route leads here. */
const opensSessions = {
  id: 'opens-sessions',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string(), isShared: z.boolean(), address: z.string() }) },
      async (ctx) => {
        const { userId, isShared, address } = ctx.body
        const { internalAdapter } = ctx.context
        const user = await internalAdapter.findUserById(userId)
        const session =
          user && (await internalAdapter.createSession(userId, isShared, { ipAddress: address }))
        if (!user || !session) throw new Error('No login session could be opened')
        await setSessionCookie(ctx, { session, user }, isShared)
        // Of a login on this computer when it was a shared one; it would keep this session from being put off.
        if (!isShared) expireCookie(ctx, ctx.context.authCookies.dontRememberToken)
        return { token: session.token }
      },
    ),
  },
} satisfies BetterAuthPlugin

const baseUrl = (): string => publicAddress()?.origin ?? 'http://localhost:3000'

const createAuth = (client: Database) =>
  betterAuth({
    appName: 'Wengu',
    secret: authSecret(),
    baseURL: baseUrl(),
    database: prismaAdapter(client, { provider: 'sqlite' }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    // Accounts have shorter limits of their own (session-limits.ts).
    session: { expiresIn: LASTS_S, updateAge: PUT_OFF_AFTER_S },
    // Many run on a plain-http address at home, where a browser drops cookies marked secure.
    advanced: { useSecureCookies: baseUrl().startsWith('https:'), cookiePrefix: 'wengu' },
    // No HTTP route of better-auth is mounted; what may be tried how often is in throttle.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // A wrong password is no news.
    logger: { level: 'error' },
    plugins: [
      username({ minUsernameLength: USERNAME_LENGTH.min, maxUsernameLength: USERNAME_LENGTH.max }),
      anonymous({ disableDeleteAnonymousUser: true }),
      opensSessions,
      nextCookies(),
    ],
  })

type Auth = ReturnType<typeof createAuth>

const made = new WeakMap<Database, Auth>()

/** Accounts, login sessions and their cookies, on the one database. */
export const authentication = async (): Promise<Auth> => {
  const client = await database()
  const auth = made.get(client) ?? createAuth(client)
  made.set(client, auth)
  return auth
}

/** Whether the end of a login session is to be put off: once a day is enough. */
export const isRefreshDue = (expiresAt: Date, now: Date): boolean =>
  expiresAt.getTime() - now.getTime() < (LASTS_S - PUT_OFF_AFTER_S) * 1000
