import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { IN_FULL_MARKS } from '#data/classes/credit'
import type { TakingView } from '#data/classes/learner-views'
import { isPermitted } from '#data/classes/membership'
import { assignedTo } from '#data/classes/recipients'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import { database } from '#data/server/database'
import { readableNow } from '#lib/classes/assigned-reading'
import type { Terms } from '#lib/classes/assignment'
import { type Attempt, admission, handedInAt } from '#lib/classes/attempt'
import { disclosure } from '#lib/classes/feedback-policy'
import type { MarkedAttempt } from '#lib/classes/gradebook'
import { isLate, keptShare } from '#lib/classes/late'
import type { Database } from '#prisma/client'

interface AttemptRow extends MarkedAttempt {
  readonly id: string
  readonly number: number
}

const attemptView = (terms: Terms, attempts: readonly Attempt[], row: AttemptRow, now: Date) => {
  const at = handedInAt(terms, row, now)
  const isHidden =
    at === null || terms.isPractice || disclosure(terms, row, attempts, true, now) === 'nothing'
  return {
    attemptId: row.id,
    number: row.number,
    startedAt: row.startedAt.toISOString(),
    handedInAt: at?.toISOString() ?? null,
    isLate: at !== null && isLate(terms.dueAt, at),
    points: isHidden ? null : row.earned * keptShare(terms.late, terms.dueAt, at),
  }
}

const readAttemptRows = (client: Database, assignmentId: string, userId: string): Promise<AttemptRow[]> =>
  client.attempt.findMany({
    where: { assignmentId, userId },
    select: { id: true, number: true, startedAt: true, submittedAt: true, completedAt: true, earned: true },
    orderBy: { number: 'asc' },
  })

/**
 * An assignment as somebody who is to take it sees it: their terms, what they have handed in, and of scores what the
 * policy allows.
 *
 * @returns null for everybody but the learners whom it is for, and before it opens
 */
export const readTaking = async (
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<TakingView | null> => {
  const client = await database()
  const row = await client.assignment.findFirst({
    where: { id: assignmentId, archivedAt: null, opensAt: { lte: now }, ...assignedTo(viewer.userId) },
    select: {
      title: true,
      classId: true,
      class: { select: { name: true } },
      setId: true,
      ...SETTINGS_COLUMNS,
    },
  })
  if (!row || !(await isPermitted(client, viewer, row.classId, 'see-own-scores'))) return null
  const [termsOf, attempts, set, mayTake] = await Promise.all([
    readTerms(client, assignmentId, row),
    readAttemptRows(client, assignmentId, viewer.userId),
    client.setItem.aggregate({
      where: { setId: row.setId, ...IN_FULL_MARKS },
      _count: true,
      _sum: { points: true },
    }),
    isPermitted(client, viewer, row.classId, 'take-assignment'),
  ])
  const terms = termsOf(viewer.userId)
  return {
    assignmentId,
    classId: row.classId,
    className: row.class.name,
    title: row.title,
    opensAt: terms.opensAt.toISOString(),
    dueAt: terms.dueAt?.toISOString() ?? null,
    closesAt: terms.closesAt?.toISOString() ?? null,
    isPractice: terms.isPractice,
    items: set._count,
    of: set._sum.points ?? 0,
    timeLimit: terms.timeLimit,
    attemptsLeft: terms.attempts === null ? null : Math.max(0, terms.attempts - attempts.length),
    // In a class that was put away nothing is begun any more.
    admission: mayTake ? admission(terms, attempts, now) : 'closed',
    counting: terms.counting,
    feedback: terms.feedback,
    late: terms.late,
    isExtended: terms.isExtended,
    canRead: readableNow(terms, attempts, false, now) !== 'nothing',
    attempts: attempts.map((attempt) => attemptView(terms, attempts, attempt, now)),
  }
}
