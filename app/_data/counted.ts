import 'server-only'
import type { Client } from '#data/sitting'
import { Prisma } from '#prisma/generated/client'

/** Of the answers in the log, those that were not taken back. An answer has one row for each fact that it tests. */
export const COUNTED = Prisma.sql`r.kind = 'answer' AND NOT EXISTS (
  SELECT 1 FROM Review u WHERE u.undoes = r.answerId AND u.userId = r.userId)`

/** How often the learner answered on each day from one on. */
export const countByDay = async (
  client: Client,
  userId: string,
  from: number,
): Promise<Map<number, number>> => {
  const rows = await client.$queryRaw<{ day: number; answers: number }[]>`
    SELECT r.day AS day, COUNT(DISTINCT r.answerId) AS answers
    FROM Review r WHERE r.userId = ${userId} AND r.day >= ${from} AND ${COUNTED}
    GROUP BY r.day`
  return new Map(rows.map(({ day, answers }) => [Number(day), Number(answers)]))
}

/** Answers and right ones by article; an answer that tests several facts is right when it is so of each. */
export const countByArticle = async (client: Client, userId: string) => {
  const rows = await client.$queryRaw<{ slug: string; title: string; answered: number; right: number }[]>`
    SELECT slug, title, COUNT(*) AS answered, SUM(correct) AS right FROM (
      SELECT a.slug, a.title, MIN(r.correct) AS correct
      FROM Review r JOIN Fact f ON f.id = r.factId JOIN Article a ON a.slug = f.articleSlug
      WHERE r.userId = ${userId} AND ${COUNTED}
      GROUP BY r.answerId)
    GROUP BY slug ORDER BY MAX(title)`
  return rows.map((row) => ({ ...row, answered: Number(row.answered), right: Number(row.right) }))
}

/** Answers and right ones by kind of fact, each fact of an answer by itself. */
export const countByKind = async (client: Client, userId: string) => {
  const rows = await client.$queryRaw<{ kind: string; answered: number; right: number }[]>`
    SELECT f.kind AS kind, COUNT(*) AS answered, SUM(r.correct) AS right
    FROM Review r JOIN Fact f ON f.id = r.factId
    WHERE r.userId = ${userId} AND ${COUNTED}
    GROUP BY f.kind ORDER BY answered DESC, f.kind`
  return rows.map((row) => ({ ...row, answered: Number(row.answered), right: Number(row.right) }))
}

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
