import 'server-only'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

type Client = Database | Transaction

/** Of the answers in the log, those that were not taken back. An answer has one row for each fact that it tests. */
export const COUNTED = Prisma.sql`r.kind = 'answer' AND NOT EXISTS (
  SELECT 1 FROM Review u WHERE u.undoes = r.answerId AND u.userId = r.userId)`

/** Whether such an answer counts as right: as it was amended last, else as it was marked. */
export const IS_RIGHT = Prisma.sql`COALESCE((
  SELECT a.correct FROM Review a
  WHERE a.amends = r.answerId AND a.factId = r.factId AND a.userId = r.userId AND NOT EXISTS (
    SELECT 1 FROM Review u WHERE u.undoes = a.answerId AND u.userId = a.userId)
  ORDER BY a.answeredAt DESC, a.answerId DESC LIMIT 1), r.correct)`

/** The median of the learner's last hundred times to answer, in seconds; null before the tenth. */
export const usualSeconds = async (client: Client, userId: string): Promise<number | null> => {
  const rows = await client.review.findMany({
    where: { userId, kind: 'answer', elapsedMs: { not: null } },
    select: { elapsedMs: true },
    orderBy: { answeredAt: 'desc' },
    take: 100,
  })
  const times = rows.flatMap(({ elapsedMs }) => (elapsedMs === null ? [] : [elapsedMs])).sort((a, b) => a - b)
  const middle = times[Math.floor(times.length / 2)]
  return times.length < 10 || middle === undefined ? null : middle / 1000
}
