import 'server-only'
import { LONGEST_ANSWER_MS } from '#lib/study/time-spent'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

type Client = Database | Transaction

const ANSWERS_LOOKED_AT = 100
/** Entries of the log in which so many answers are sought, so that years of them are not read. */
const ROWS_LOOKED_AT = 400

/** Of the answers in the log, those that were not taken back. An answer has one row for each fact that it tests. */
export const COUNTED = Prisma.sql`r.kind = 'answer' AND NOT EXISTS (
  SELECT 1 FROM Review u WHERE u.undoes = r.answerId AND u.userId = r.userId)`

/** Whether such an answer counts as right: as it was amended last, else as it was marked. */
export const IS_RIGHT = Prisma.sql`COALESCE((
  SELECT a.correct FROM Review a
  WHERE a.amends = r.answerId AND a.factId = r.factId AND a.userId = r.userId AND NOT EXISTS (
    SELECT 1 FROM Review u WHERE u.undoes = a.answerId AND u.userId = a.userId)
  ORDER BY a.answeredAt DESC, a.answerId DESC LIMIT 1), r.correct)`

/**
 * The median of the learner's last hundred times to answer about a fact, in seconds; null before the tenth. What was
 * taken back has no say, and an answer about six facts tells of a sixth of its time, once.
 */
export const usualSeconds = async (client: Client, userId: string): Promise<number | null> => {
  const rows = await client.$queryRaw<{ ms: number }[]>`
    SELECT MIN(r.elapsedMs / COUNT(*), ${LONGEST_ANSWER_MS}) AS ms
    FROM (SELECT * FROM Review WHERE userId = ${userId} ORDER BY answeredAt DESC LIMIT ${ROWS_LOOKED_AT}) r
    WHERE ${COUNTED} AND r.elapsedMs IS NOT NULL
    GROUP BY r.answerId ORDER BY MAX(r.answeredAt) DESC LIMIT ${ANSWERS_LOOKED_AT}`
  const times = rows.map(({ ms }) => Number(ms)).sort((a, b) => a - b)
  const middle = times[Math.floor(times.length / 2)]
  return times.length < 10 || middle === undefined ? null : middle / 1000
}
