import 'server-only'
import { creditOf } from '#data/classes/credit'
import { orderOfAnswers } from '#data/classes/marks'
import { readNames } from '#data/classes/names'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import type { CorrectionView } from '#data/classes/views'
import { handedInAt } from '#lib/classes/attempt'
import { creditedShare } from '#lib/classes/credit'
import { keptShare } from '#lib/classes/late'
import { type LearnerScore, scoreChanges } from '#lib/classes/regrade'
import type { Transaction } from '#prisma/client'

/** What holds for each learner, by the assignment of a set. */
const readTermsOfSet = async (tx: Transaction, setId: string) => {
  const rows = await tx.assignment.findMany({ where: { setId }, select: { id: true, ...SETTINGS_COLUMNS } })
  const terms = await Promise.all(
    rows.map(async ({ id, ...row }) => [id, await readTerms(tx, id, row)] as const),
  )
  return new Map(terms)
}

/**
 * Every attempt at a set as it is marked now: its points, less what being late takes off, and the share that this one
 * item got.
 */
export const readSetScores = async (tx: Transaction, setId: string, setItemId: string, now: Date) => {
  const termsOf = await readTermsOfSet(tx, setId)
  const credit = creditOf(await tx.setItem.findUniqueOrThrow({ where: { id: setItemId } }))
  const attempts = await tx.attempt.findMany({
    where: { assignment: { setId } },
    select: {
      id: true,
      userId: true,
      assignmentId: true,
      startedAt: true,
      submittedAt: true,
      completedAt: true,
      earned: true,
      responses: {
        where: { setItemId },
        select: { id: true, response: true, share: true },
        orderBy: orderOfAnswers('desc'),
      },
      overrides: {
        where: { setItemId },
        select: { share: true },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
    orderBy: [{ userId: 'asc' }, { number: 'asc' }],
  })
  return attempts.map(
    ({ id, userId, assignmentId, earned, responses, overrides: [override], ...attempt }) => {
      const given = { share: responses[0]?.share ?? 0, override: override?.share ?? null }
      const share = creditedShare({ ...given, credit })
      const terms = termsOf.get(assignmentId)?.(userId)
      const at = terms ? handedInAt(terms, attempt, now) : null
      const kept = terms && at ? keptShare(terms.late, terms.dueAt, at) : 1
      return {
        attemptId: id,
        responses,
        score: { userId, points: earned * kept, shares: [share] } satisfies LearnerScore,
      }
    },
  )
}

type SetScores = Awaited<ReturnType<typeof readSetScores>>

/** Whose score a change to one question changed; attempts of one learner are told apart. */
export const changesBetween = async (
  tx: Transaction,
  before: SetScores,
  after: SetScores,
): Promise<CorrectionView> => {
  const byAttempt = (all: SetScores) =>
    all.map(({ attemptId, score }) => ({ ...score, userId: `${score.userId}\n${attemptId}` }))
  const changes = scoreChanges(byAttempt(before), byAttempt(after))
  const whose = changes.map((one) => ({ ...one, userId: one.userId.split('\n')[0] ?? '' }))
  const nameOf = await readNames(
    tx,
    whose.map(({ userId }) => userId),
  )
  return { changes: whose.map((one) => ({ ...one, name: nameOf(one.userId) })) }
}
