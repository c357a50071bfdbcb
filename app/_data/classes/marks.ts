import 'server-only'
import { creditOf } from '#data/classes/credit'
import { creditedShare, worthOf } from '#lib/classes/credit'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

type Client = Database | Transaction

/**
 * Orders answers as they were given, which is not always as they came: a device that lost the network sends an older
 * answer again after a newer one. Ties go by when they came.
 */
export const orderOfAnswers = (
  direction: 'asc' | 'desc',
): Prisma.AttemptResponseOrderByWithRelationInput[] => [
  { answeredAt: direction },
  { recordedAt: direction },
  { id: direction },
]

/** Of a `SetItem s`: the id of the answer to it that counts in an attempt, in that order. */
export const lastAnswer = (attemptId: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`SELECT r.id FROM AttemptResponse r WHERE r.attemptId = ${attemptId} AND r.setItemId = s.id
    ORDER BY r.answeredAt DESC, r.recordedAt DESC, r.id DESC LIMIT 1`

/** The answers that count, by the item: of each the one given last. */
export const readResponses = async (client: Client, attemptId: string) => {
  const rows = await client.attemptResponse.findMany({
    where: { attemptId },
    select: {
      id: true,
      setItemId: true,
      response: true,
      share: true,
      answeredAt: true,
      recordedAt: true,
      elapsedMs: true,
      isGiven: true,
    },
    orderBy: orderOfAnswers('asc'),
  })
  return new Map(rows.map((row) => [row.setItemId, row]))
}

/** The marks that teachers gave instead, by the item, with why: of each the last; null took an earlier one back. */
export const readOverrides = async (client: Client, attemptId: string) => {
  const rows = await client.markOverride.findMany({
    where: { attemptId },
    select: { setItemId: true, share: true, reason: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  return new Map(rows.map(({ setItemId, ...mark }) => [setItemId, mark]))
}

/** A question of an attempt with the answer to it that counts. */
interface MarkRow {
  readonly earned: number
  readonly completedAt: Date | null
  readonly points: number
  readonly credit: string | null
  /** Null where it has none. */
  readonly answerId: string | null
  readonly share: number | null
  readonly isOpen: number | bigint | null
  readonly recordedAt: Date | null
  /** What was given by hand instead, and not taken back. */
  readonly byHand: number | bigint | null
}

/** By one query: every answer changes the sum. */
const readMarks = (tx: Transaction, attemptId: string): Promise<MarkRow[]> => tx.$queryRaw<MarkRow[]>`
  SELECT t.earned, t.completedAt, s.points, s.credit, g.id AS answerId, g.share, g.recordedAt,
    json_extract(g.response, '$.kind') = 'skipped' AS isOpen,
    (SELECT o.share FROM MarkOverride o WHERE o.attemptId = t.id AND o.setItemId = s.id
      ORDER BY o.at DESC, o.id DESC LIMIT 1) AS byHand
  FROM Attempt t CROSS JOIN Assignment a ON a.id = t.assignmentId CROSS JOIN SetItem s ON s.setId = a.setId
    LEFT JOIN AttemptResponse g ON g.id = (${lastAnswer(Prisma.sql`t.id`)})
  WHERE t.id = ${attemptId} ORDER BY s.position`

/** When the last answer came in, if every question has one; null while one is open. */
const completedAtOf = (rows: readonly MarkRow[]): Date | null => {
  if (rows.some(({ answerId, isOpen }) => answerId === null || Number(isOpen) === 1)) return null
  return rows.reduce<Date | null>(
    (last, { recordedAt }) =>
      last === null || (recordedAt !== null && recordedAt > last) ? recordedAt : last,
    null,
  )
}

/**
 * Brings an attempt's points, and whether all of it is answered, up to date with its answers and overrides; inside the
 * transaction that changed them.
 */
export const sumUp = async (tx: Transaction, attemptId: string): Promise<number> => {
  const rows = await readMarks(tx, attemptId)
  const earned = rows.reduce((sum, { points, byHand, ...row }) => {
    const [credit, override] = [creditOf(row), byHand === null ? null : Number(byHand)]
    return sum + worthOf({ points, credit }) * creditedShare({ share: row.share ?? 0, override, credit })
  }, 0)
  const completedAt = completedAtOf(rows)
  const [before] = rows
  if (before?.earned !== earned || before.completedAt?.getTime() !== completedAt?.getTime())
    await tx.$executeRaw`
      UPDATE Attempt SET earned = ${earned}, completedAt = ${completedAt} WHERE id = ${attemptId}`
  return earned
}
