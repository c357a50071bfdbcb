import 'server-only'
import { creditOf } from '#data/classes/credit'
import { creditedShare, worthOf } from '#lib/classes/credit'
import type { ItemResponse } from '#lib/items/response'
import type { Database, Prisma, Transaction } from '#prisma/client'

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

/** When the last answer came in, if every question has one; null while one is open. */
const completedAtOf = (
  items: readonly { readonly id: string }[],
  responses: Awaited<ReturnType<typeof readResponses>>,
): Date | null => {
  const answers = items.flatMap(({ id }) => responses.get(id) ?? [])
  const isOpen = ({ response }: { readonly response: string }) =>
    (JSON.parse(response) as ItemResponse).kind === 'skipped'
  if (answers.length < items.length || answers.some(isOpen)) return null
  return answers.reduce<Date | null>(
    (last, { recordedAt }) => (last === null || recordedAt > last ? recordedAt : last),
    null,
  )
}

/**
 * Brings an attempt's points, and whether all of it is answered, up to date with its answers and overrides; inside the
 * transaction that changed them.
 */
export const sumUp = async (tx: Transaction, attemptId: string): Promise<number> => {
  const { assignment } = await tx.attempt.findUniqueOrThrow({
    where: { id: attemptId },
    select: {
      assignment: {
        select: { set: { select: { items: { select: { id: true, points: true, credit: true } } } } },
      },
    },
  })
  const [responses, overrides] = [await readResponses(tx, attemptId), await readOverrides(tx, attemptId)]
  const earned = assignment.set.items.reduce((sum, { id, points, ...voided }) => {
    const [credit, override] = [creditOf(voided), overrides.get(id)?.share ?? null]
    const share = responses.get(id)?.share ?? 0
    return sum + worthOf({ points, credit }) * creditedShare({ share, override, credit })
  }, 0)
  const completedAt = completedAtOf(assignment.set.items, responses)
  await tx.attempt.update({ where: { id: attemptId }, data: { earned, completedAt } })
  return earned
}
