import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { authentication } from '#data/account/auth'
import type { SessionAge } from '#data/account/session-limits'
import { database } from '#data/server/database'

/** Whom a request's cookie signs in, and by which login session. */
export interface Login {
  readonly session: SessionAge & { readonly id: string }
  readonly userId: string
  readonly name: string
  readonly isGuest: boolean
  /** Where they have chosen to have their days counted; null for wherever the browser is. */
  readonly timeZone: string | null
}

interface LoginRow extends SessionAge {
  readonly id: string
  readonly userId: string
  readonly name: string
  readonly displayUsername: string | null
  readonly isAnonymous: boolean | null
  readonly timeZone: string | null
}

/** Of two cookies of a name better-auth counts the first, and signs out whom that one signs in. */
const firstCookie = (header: string, name: string): string | null => {
  const start = `${name}=`
  const found = header.split(';').find((one) => one.trimStart().startsWith(start))
  if (found === undefined) return null
  const value = found.trim().slice(start.length)
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/**
 * The token in a cookie that better-auth has signed (HMAC-SHA256, base64, behind the last point); null for any other.
 * The letters are compared: of the bytes base64 has more than one spelling, and better-auth takes one.
 */
const signedToken = (cookie: string, secret: string): string | null => {
  const end = cookie.lastIndexOf('.')
  if (end < 1) return null
  const token = cookie.slice(0, end)
  const given = Buffer.from(cookie.slice(end + 1))
  const made = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'))
  return given.length === made.length && timingSafeEqual(given, made) ? token : null
}

/**
 * Finds out who is asking, and nothing else, by one query: every request asks this. better-auth itself asks twice, and
 * takes away a cookie whose login session is gone, with which a request that was under way while its guest signed in
 * would take away the new one.
 */
export const readLogin = async (head: Headers): Promise<Login | null> => {
  const { authCookies, secret } = await (await authentication()).$context
  const cookie = firstCookie(head.get('cookie') ?? '', authCookies.sessionToken.name)
  const token = cookie === null ? null : signedToken(cookie, secret)
  if (token === null) return null
  const client = await database()
  const [row] = await client.$queryRaw<LoginRow[]>`
    SELECT s.id, s.createdAt, s.updatedAt, s.expiresAt, u.id AS userId, u.name, u.displayUsername, u.isAnonymous,
      p.timeZone
    FROM Session s CROSS JOIN User u ON u.id = s.userId LEFT JOIN Preference p ON p.userId = u.id
    WHERE s.token = ${token}`
  if (!row || row.expiresAt.getTime() < Date.now()) return null
  const { id, createdAt, updatedAt, expiresAt, userId, name, displayUsername, isAnonymous, timeZone } = row
  return {
    session: { id, createdAt, updatedAt, expiresAt },
    userId,
    name: displayUsername ?? name,
    isGuest: isAnonymous === true,
    timeZone,
  }
}
