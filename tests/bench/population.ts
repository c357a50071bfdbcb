import { randomUUID } from 'node:crypto'
import Sqlite from 'better-sqlite3'

/** How large the data of a server is. */
export interface Size {
  readonly learners: number
  readonly reviewsEach: number
}

/** The three sizes of server that are measured: a class, a school, a district. */
export const SIZES: Readonly<Record<string, Size>> = {
  small: { learners: 40, reviewsEach: 200 },
  school: { learners: 2_000, reviewsEach: 200 },
  district: { learners: 50_000, reviewsEach: 200 },
}

const DAY_MS = 86_400_000
const PER_CARD = 8

/** As Prisma's adapter writes instants. */
const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+00:00')

const insertInto = (db: Sqlite.Database, table: string, columns: readonly string[]) =>
  db.prepare(
    `INSERT INTO "${table}" (${columns.map((one) => `"${one}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )

const USER = ['id', 'name', 'email', 'username', 'isAnonymous', 'updatedAt']
const REVIEW = [
  'answerId',
  'factId',
  'userId',
  'kind',
  'itemId',
  'rating',
  'correct',
  'score',
  'answeredAt',
  'recordedAt',
  'day',
]

/**
 * Fills a database with learners who have studied its facts for a year, the same from the same seed: each has reviews of
 * some facts, spread over the days, nine in ten of them right. Their cards and sums are made as the app makes them, when
 * somebody comes.
 */
export const populate = (file: string, { learners, reviewsEach }: Size, now: number): void => {
  const db = new Sqlite(file)
  db.pragma('synchronous = OFF')
  const facts = db
    .prepare(
      'SELECT f.id AS fact, MIN(i.itemId) AS item FROM Fact f JOIN ItemFact i ON i.factId = f.id GROUP BY f.id',
    )
    .all() as { fact: string; item: string }[]
  const [user, review] = [insertInto(db, 'User', USER), insertInto(db, 'Review', REVIEW)]
  const write = db.transaction((from: number, to: number) => {
    for (let number = from; number < to; number++) {
      const id = `learner-${number}`
      user.run(id, `学生${number}`, `${id}@bench.invalid`, id, 0, iso(now))
      for (let turn = 0; turn < reviewsEach; turn++) {
        const place = (number * 31 + Math.floor(turn / PER_CARD)) % facts.length
        const { fact = '', item = '' } = facts[place] ?? {}
        const at = now - (365 - ((turn % PER_CARD) * 45 + (place % 40))) * DAY_MS + turn * 1000
        const isRight = Number((number * 7 + turn * 13) % 10 > 0)
        const day = Math.floor(at / DAY_MS)
        review.run(
          randomUUID(),
          fact,
          id,
          'answer',
          item,
          isRight ? 'good' : 'again',
          isRight,
          isRight,
          iso(at),
          iso(at),
          day,
        )
      }
    }
  })
  for (let from = 0; from < learners; from += 500) write(from, Math.min(learners, from + 500))
  db.close()
}
