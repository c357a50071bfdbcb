import 'server-only'
import { requestNote } from '#data/server/request-note'

/**
 * Limits for what may be tried or made how often. Each is a bucket that holds so many turns and gains one at a time;
 * who finds it empty has to wait. The buckets are in memory, by a clock that only goes forward: one process serves, and
 * whoever sets the machine's clock neither locks anybody out nor lets anybody in.
 */
const LIMITS = {
  /** One name from one address: somebody who guesses cannot lock out its owner, who is elsewhere. */
  'sign in by name and address': { turns: 5, oneInS: 60 },
  /** One name from anywhere but the devices that it has been signed in on: guessing from many addresses. */
  'sign in by name': { turns: 60, oneInS: 120 },
  /** One address, many names: spraying. Behind one address may be a school, so only what fails counts. */
  'failed sign in by address': { turns: 200, oneInS: 4 },
  'sign up by address': { turns: 200, oneInS: 20 },
  'guest by address': { turns: 600, oneInS: 2 },
  /** Codes that lead nowhere; and behind one address a school whose classes all join at this moment. */
  'wrong join code by address': { turns: 200, oneInS: 10 },
  'wrong join code by user': { turns: 15, oneInS: 20 },
  'class by user': { turns: 20, oneInS: 600 },
  'upload by user': { turns: 30, oneInS: 20 },
  'recovery by name and address': { turns: 5, oneInS: 300 },
} as const

export type Limit = keyof typeof LIMITS

/** All limits, as whoever administers the server reads them. */
export const listLimits = (): { readonly limit: Limit; readonly turns: number; readonly oneInS: number }[] =>
  (Object.keys(LIMITS) as Limit[]).map((limit) => ({ limit, ...LIMITS[limit] }))

interface Bucket {
  turns: number
  atS: number
}

/** So many are remembered; who was seen longest ago is forgotten first, and starts with a full bucket. */
const MOST_BUCKETS = 50_000

// Next may load this module more than once; the counts are one all the same.
const held = globalThis as { wenguBuckets?: Map<string, Bucket> }

const buckets = (): Map<string, Bucket> => {
  held.wenguBuckets ??= new Map()
  return held.wenguBuckets
}

const monotonicS = (): number => performance.now() / 1000

const bucketOf = (limit: Limit, key: string, nowS: number): Bucket => {
  const { turns, oneInS } = LIMITS[limit]
  const all = buckets()
  const name = `${limit}\n${key}`
  const known = all.get(name) ?? { turns, atS: nowS }
  const bucket = { turns: Math.min(turns, known.turns + (nowS - known.atS) / oneInS), atS: nowS }
  all.delete(name)
  all.set(name, bucket)
  const [oldest] = all.size > MOST_BUCKETS ? all.keys() : []
  if (oldest !== undefined) all.delete(oldest)
  return bucket
}

/** Takes a turn; false when there is none. */
export const takeTurn = (limit: Limit, key: string, nowS: number = monotonicS()): boolean => {
  const bucket = bucketOf(limit, key, nowS)
  if (bucket.turns < 1) return false
  bucket.turns -= 1
  return true
}

/** Whether there is a turn, without taking it. */
export const hasTurn = (limit: Limit, key: string, nowS: number = monotonicS()): boolean =>
  bucketOf(limit, key, nowS).turns >= 1

/** Gives back one turn that was taken before it was known whether it counts. */
export const returnTurn = (limit: Limit, key: string, nowS: number = monotonicS()): void => {
  const bucket = bucketOf(limit, key, nowS)
  bucket.turns = Math.min(LIMITS[limit].turns, bucket.turns + 1)
}

/** Gives all turns back, as to who turns out to be the right one. */
export const giveBack = (limit: Limit, key: string): void => {
  buckets().delete(`${limit}\n${key}`)
}

/**
 * Who asks, for the limits by address. Null on the machine itself, and behind a proxy that nobody has told Wengu of:
 * there everybody comes from one address, and would lock each other out.
 */
export const askingAddress = (): string | null => {
  const address = requestNote()?.address ?? ''
  return address === '' || /^(?:::1$|(?:::ffff:)?127\.)/.test(address) ? null : address
}

/** Takes a turn of a limit by address, where the address tells anything. */
export const takeTurnOfAddress = (limit: Limit): boolean => {
  const address = askingAddress()
  return address === null || takeTurn(limit, address)
}
