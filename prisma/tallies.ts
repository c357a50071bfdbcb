import { LONGEST_ANSWER_MS } from '#lib/study/time-spent'
import { MATURE_FROM_DAYS } from '#lib/study/true-retention'
import type { Database, Transaction } from '#prisma/client'

/**
 * The log added up by learner's day, so that years of answers are read as some hundred rows. Nobody who writes to the
 * log has to know of it: whoever reads asks first for what has been recorded since.
 */

/**
 * How far back entries are looked for again. Two answers at once may commit in another order than the one in which
 * they were recorded, and a server's clock may be set back a little.
 */
const LOOK_BACK_MS = 3_600_000

export interface Mark {
  readonly through: Date
  readonly recent: number
}

const sinceOf = (through: Date): Date => new Date(through.getTime() - LOOK_BACK_MS)

/** The newest entry of a learner's log, and how many were recorded in the hour that ends with it. */
export const readMark = async (client: Database | Transaction, userId: string): Promise<Mark | null> => {
  const newest = await client.review.findFirst({
    where: { userId },
    select: { recordedAt: true },
    orderBy: { recordedAt: 'desc' },
  })
  if (!newest) return null
  const through = newest.recordedAt
  const recent = await client.review.count({ where: { userId, recordedAt: { gte: sinceOf(through) } } })
  return { through, recent }
}

/** Whether a mark tells of sums that are there, and not of some that are still being made. */
export const isWhole = ({ recent }: Pick<Mark, 'recent'>): boolean => recent >= 0

const isSame = (a: Mark | null, b: Mark | null): boolean =>
  a?.through.getTime() === b?.through.getTime() && a?.recent === b?.recent

/** The days whose sums may have changed by what was recorded since: an undo or an amendment changes another day. */
const touchedDays = async (tx: Transaction, userId: string, since: Date): Promise<number[]> => {
  const rows = await tx.$queryRaw<{ day: number }[]>`
    WITH fresh AS MATERIALIZED (
      SELECT kind, day, COALESCE(undoes, amends) AS target FROM Review
      WHERE userId = ${userId} AND recordedAt >= ${since}),
    targets AS (
      SELECT o.kind, o.day, o.amends FROM fresh CROSS JOIN Review o ON o.answerId = fresh.target)
    SELECT day FROM fresh WHERE kind = 'answer'
    UNION SELECT day FROM targets
    UNION SELECT q.day FROM targets CROSS JOIN Review q ON q.answerId = targets.amends`
  return rows.map(({ day }) => Number(day))
}

/**
 * Adds up some days of a learner anew. Undone entries are few, so they are gathered once instead of being looked for
 * at every answer. The row beside a MIN is the row that has it (sqlite.org/lang_select.html#bareagg).
 */
export const addUp = async (tx: Transaction, userId: string, days: readonly number[]): Promise<void> => {
  const list = JSON.stringify(days)
  await tx.$executeRaw`
    DELETE FROM DayTally WHERE userId = ${userId} AND day IN (SELECT value FROM json_each(${list}))`
  await tx.$executeRaw`
    INSERT INTO DayTally
      (userId, day, answers, right, elapsedMs, youngAsked, youngKept, matureAsked, matureKept)
    WITH undone AS (
      SELECT DISTINCT undoes AS id FROM Review WHERE userId = ${userId} AND undoes > ''),
    amended AS (
      SELECT amends AS id, factId, correct, MAX(answeredAt || answerId) FROM Review
      WHERE userId = ${userId} AND amends > '' AND answerId NOT IN (SELECT id FROM undone)
      GROUP BY amends, factId),
    counted AS (
      SELECT r.day, r.answerId, r.factId, r.answeredAt, r.wasReview, r.lastInterval, r.elapsedMs,
        COALESCE(a.correct, r.correct) AS known
      FROM json_each(${list}) d
        CROSS JOIN Review r ON r.userId = ${userId} AND r.day = d.value
        LEFT JOIN amended a ON a.id = r.answerId AND a.factId = r.factId
      WHERE r.kind = 'answer' AND r.answerId NOT IN (SELECT id FROM undone)),
    byAnswer AS (
      SELECT MIN(day) AS day, MIN(known) AS known, MIN(COALESCE(elapsedMs, 0), COUNT(*) * ${LONGEST_ANSWER_MS}) AS ms
      FROM counted GROUP BY answerId),
    answered AS (
      SELECT day, COUNT(*) AS answers, SUM(known) AS right, SUM(ms) AS ms FROM byAnswer GROUP BY day),
    first AS (
      SELECT day, known, lastInterval >= ${MATURE_FROM_DAYS} AS isMature, MIN(answeredAt || answerId)
      FROM counted WHERE wasReview GROUP BY day, factId),
    kept AS (
      SELECT day, COUNT(*) AS asked, COUNT(*) FILTER (WHERE known) AS known,
        COUNT(*) FILTER (WHERE isMature) AS mature, COUNT(*) FILTER (WHERE isMature AND known) AS matureKnown
      FROM first GROUP BY day)
    SELECT ${userId}, t.day, t.answers, t.right, t.ms,
      COALESCE(k.asked - k.mature, 0), COALESCE(k.known - k.matureKnown, 0),
      COALESCE(k.mature, 0), COALESCE(k.matureKnown, 0)
    FROM answered t LEFT JOIN kept k ON k.day = t.day`
}

/**
 * Brings a learner's sums up to the newest entry of the log; where nothing is new, nothing is written. What is being
 * made in pieces is left to that (prisma/first-tallies.ts).
 */
export const bringTalliesUpToDate = async (client: Database, userId: string): Promise<void> => {
  const select = { through: true, recent: true } as const
  const before = await client.tallyMark.findUnique({ where: { userId }, select })
  if (isSame(before, await readMark(client, userId))) return
  await client.$transaction(
    async (tx) => {
      const found = await tx.tallyMark.findUnique({ where: { userId }, select })
      const known = found && isWhole(found) ? found : null
      const mark = await readMark(tx, userId)
      if (!mark) return
      const earlier = known && known.through < mark.through ? known.through : mark.through
      const since = known ? sinceOf(earlier) : new Date(0)
      await addUp(tx, userId, await touchedDays(tx, userId, since))
      await tx.tallyMark.upsert({ where: { userId }, create: { userId, ...mark }, update: mark })
    },
    // The first time, the whole log is added up.
    { timeout: 60_000 },
  )
}

/** Has a learner's sums made anew from the whole log when they are next asked for. */
export const forgetTallies = async (tx: Transaction, userId: string): Promise<void> => {
  await tx.dayTally.deleteMany({ where: { userId } })
  await tx.tallyMark.deleteMany({ where: { userId } })
}
