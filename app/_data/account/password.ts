import 'server-only'
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { dictionary } from '@zxcvbn-ts/language-common'
import { verifyPassword as verifyEarlier } from 'better-auth/crypto'

/**
 * How a password is kept: scrypt with one of the sets of parameters that OWASP's Password Storage Cheat Sheet holds to
 * be equally strong (2026). Of those, one that needs 32 MiB and three passes, so that a class which signs in at the same
 * minute fits into the memory of a small machine.
 */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const
const KEY_BYTES = 32
const SALT_BYTES = 16

/** `scrypt$N$r$p$salt$key`, the last two in base64url. */
const KEPT = /^scrypt\$(\d+)\$(\d+)\$(\d+)\$([\w-]+)\$([\w-]+)$/

type Cost = Readonly<Record<'N' | 'r' | 'p', number>>

const derive = (password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // Node refuses what needs more than maxmem; scrypt needs 128 * N * r bytes, and a little.
    const options = { N, r, p, maxmem: 128 * N * r + 2 ** 20 }
    // The same letters typed on two keyboards may be other code points (NIST SP 800-63B, 3.1.1.2).
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

/** What is kept of a password. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(SALT_BYTES)
  const key = await derive(password, salt, COST)
  const { N, r, p } = COST
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether a password is the one that was kept, whatever was thought strong enough then. */
export const isPassword = async (kept: string, password: string): Promise<boolean> => {
  const [, N, r, p, salt = '', key = ''] = KEPT.exec(kept) ?? []
  if (N === undefined) return verifyEarlier({ hash: kept, password })
  const wanted = Buffer.from(key, 'base64url')
  const cost = { N: Number(N), r: Number(r), p: Number(p) }
  return timingSafeEqual(wanted, await derive(password, Buffer.from(salt, 'base64url'), cost))
}

/** Whether a hash is not as strong as today's are, and is to be made anew now that the password is at hand. */
export const isWeakHash = (kept: string): boolean => {
  const [, N, r, p] = KEPT.exec(kept) ?? []
  return Number(N) !== COST.N || Number(r) !== COST.r || Number(p) !== COST.p
}

let nobody: Promise<string> | undefined

/** A hash of nobody's: checking against it takes as long for a name that nobody has as for any other. */
export const hashOfNobody = (): Promise<string> => {
  nobody ??= hashPassword(randomBytes(SALT_BYTES).toString('base64url'))
  return nobody
}

let common: ReadonlySet<string> | undefined

/** A name that is shorter stands in many words by chance. */
const SHORTEST_NAME = 4

/**
 * Whether a password is among the first that anybody would try: one of the fifty thousand commonest, or one with the
 * username in it.
 */
export const isEasilyGuessed = (password: string, username: string): boolean => {
  common ??= new Set(dictionary['passwords-common'])
  const [typed, name] = [password.toLowerCase(), username.toLowerCase()]
  return common.has(typed) || typed === name || (name.length >= SHORTEST_NAME && typed.includes(name))
}
