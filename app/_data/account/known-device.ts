import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { cookies } from 'next/headers'
import { LASTS_S } from '#data/account/session-limits'
import { publicAddress } from '#data/server/public-address'
import { authSecret } from '#data/server/secret'

/**
 * A device on which a name has been signed in carries a cookie that says so, and nothing else: it opens nothing, but
 * whoever guesses at that name elsewhere does not keep this device out (OWASP, "Slow Down Online Guessing Attacks with
 * Device Cookies").
 */
const COOKIE = 'wengu.device'

const sealOf = (username: string): string =>
  createHmac('sha256', authSecret()).update(`device\n${username}`).digest('base64url')

/** Whether the asking browser was signed in with a name before. */
export const isKnownDevice = async (username: string): Promise<boolean> => {
  const told = Buffer.from((await cookies()).get(COOKIE)?.value ?? '')
  const wanted = Buffer.from(sealOf(username))
  return told.length === wanted.length && timingSafeEqual(told, wanted)
}

/** Marks the asking browser. */
export const rememberDevice = async (username: string): Promise<void> => {
  ;(await cookies()).set(COOKIE, sealOf(username), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/account',
    maxAge: LASTS_S,
    secure: publicAddress()?.isSecure ?? false,
  })
}
