import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '#prisma/client'
import { addUp, isWhole, readMark } from '#prisma/tallies'

/**
 * The first sums of a long log: after a guest's answers were added to an account, or where the log was brought from
 * elsewhere. Years are not added up while somebody waits: the newest days come first, and the rest is made in pieces
 * beside the work of others.
 */

/** A log that is longer is added up in pieces, of so many entries each. */
export interface Pieces {
  readonly longFrom: number
  readonly entries: number
}
const PIECES: Pieces = { longFrom: 20_000, entries: 4_000 }

/** Sums that are being made. */
export interface Making {
  /** Pieces that are done, of so many. */
  readonly done: () => number
  readonly total: () => number
  /** The newest piece. */
  readonly first: Promise<void>
  readonly whole: Promise<void>
}

const ofProcess = globalThis as { wenguTallies?: WeakMap<Database, Map<string, Making>> }

const makings = (client: Database): Map<string, Making> => {
  ofProcess.wenguTallies ??= new WeakMap()
  const known = ofProcess.wenguTallies.get(client) ?? new Map<string, Making>()
  ofProcess.wenguTallies.set(client, known)
  return known
}

/** What is being made for a learner now. */
export const makingOf = (client: Database, userId: string): Making | null =>
  makings(client).get(userId) ?? null

/** The days of a log in pieces, the newest first; a day is never divided. */
const readPieces = async (client: Database, userId: string, entries: number): Promise<number[][]> => {
  const rows = await client.$queryRaw<{ day: number; n: number }[]>`
    SELECT day, COUNT(*) AS n FROM Review WHERE userId = ${userId} GROUP BY day ORDER BY day DESC`
  const pieces: number[][] = []
  let room = 0
  for (const { day, n } of rows) {
    if (room <= 0) {
      pieces.push([])
      room = entries
    }
    pieces.at(-1)?.push(Number(day))
    room -= Number(n)
  }
  return pieces
}

/**
 * Makes all sums of a learner. Meanwhile their mark says that they are being made, under a token of its own: where that
 * was replaced or removed meanwhile (`forgetTallies`), the sums are not marked whole.
 */
const makeAll = async (client: Database, userId: string, entries: number, onPiece: (of: number) => void) => {
  const token = -1 - randomInt(2 ** 31 - 2)
  const being = { through: new Date(0), recent: token }
  await client.tallyMark.upsert({ where: { userId }, create: { userId, ...being }, update: being })
  // Read before: what is recorded meanwhile is newer than the mark, and is added as at any other time.
  const mark = await readMark(client, userId)
  const pieces = await readPieces(client, userId, entries)
  for (const days of pieces) {
    const began = performance.now()
    await client.$transaction((tx) => addUp(tx, userId, days))
    onPiece(pieces.length)
    // Others get their turn for as long again.
    await pause(performance.now() - began)
  }
  if (mark) await client.tallyMark.updateMany({ where: { userId, recent: token }, data: mark })
}

const begin = (client: Database, userId: string, entries: number): Making => {
  let [done, total] = [0, 1]
  const { promise: first, resolve, reject } = withResolvers()
  const whole = makeAll(client, userId, entries, (of) => {
    total = of
    done += 1
    resolve()
  }).finally(() => makings(client).delete(userId))
  // Who waits for the newest days is told, and a log without any has none to wait for.
  whole.then(resolve, reject)
  const making = { done: () => done, total: () => total, first, whole }
  makings(client).set(userId, making)
  return making
}

/** Promise.withResolvers, which Node 20 lacks. */
const withResolvers = () => {
  let [resolve, reject]: [() => void, (error: unknown) => void] = [() => undefined, () => undefined]
  const promise = new Promise<void>((...both) => {
    ;[resolve, reject] = both
  })
  return { promise, resolve, reject }
}

/**
 * Begins to make the sums of a learner who has a long log and none, and waits for the newest of them.
 *
 * @param onFault is told what went wrong afterwards, when nobody waits any more; the next visit begins anew
 * @returns null where there is nothing to be made in pieces
 */
export const makeFirstTallies = async (
  client: Database,
  userId: string,
  onFault: (error: unknown) => void,
  { longFrom, entries }: Pieces = PIECES,
): Promise<Making | null> => {
  const known = await client.tallyMark.findUnique({ where: { userId }, select: { recent: true } })
  if (known && isWhole(known)) return null
  const long = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM Review WHERE userId = ${userId} ORDER BY recordedAt LIMIT 1 OFFSET ${longFrom}`
  if (long.length === 0) return null
  const underWay = makingOf(client, userId)
  const making = underWay ?? begin(client, userId, entries)
  if (!underWay) making.whole.catch(onFault)
  await making.first
  return making
}
