import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { IN_FULL_MARKS } from '#data/classes/credit'
import { isPermitted } from '#data/classes/membership'
import { assignedTo, RECIPIENT_COLUMNS, receives } from '#data/classes/recipients'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import type { GradebookView } from '#data/classes/views'
import { database } from '#data/server/database'
import { admission } from '#lib/classes/attempt'
import { cellOf, type MarkedAttempt, ownCellOf } from '#lib/classes/gradebook'
import type { Database } from '#prisma/client'

const readAssignments = async (client: Database, classId: string, userId: string | null, now: Date) => {
  const rows = await client.assignment.findMany({
    where: { classId, archivedAt: null, ...(userId === null ? {} : assignedTo(userId)) },
    select: { id: true, title: true, setId: true, ...RECIPIENT_COLUMNS, ...SETTINGS_COLUMNS },
    orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
  })
  const sums = await client.setItem.groupBy({
    by: ['setId'],
    where: { setId: { in: rows.map(({ setId }) => setId) }, ...IN_FULL_MARKS },
    _sum: { points: true },
  })
  const of = new Map(sums.map(({ setId, _sum }) => [setId, _sum.points ?? 0]))
  return Promise.all(
    rows.map(async ({ id, title, setId, isForAll, recipients, ...settings }) => ({
      id,
      title,
      of: of.get(setId) ?? 0,
      isPractice: settings.isPractice,
      isOpen: settings.opensAt <= now,
      isFor: receives({ isForAll, recipients }),
      termsOf: await readTerms(client, id, settings),
    })),
  )
}

/** By assignment and learner, first attempt to last. */
const readAttempts = async (client: Database, classId: string, userId: string | null) => {
  const rows = await client.attempt.findMany({
    where: { assignment: { classId }, ...(userId === null ? {} : { userId }) },
    select: {
      assignmentId: true,
      userId: true,
      startedAt: true,
      submittedAt: true,
      completedAt: true,
      earned: true,
    },
    orderBy: { number: 'asc' },
  })
  const attempts = new Map<string, MarkedAttempt[]>()
  for (const { assignmentId, userId: who, ...attempt } of rows) {
    const key = `${assignmentId}/${who}`
    attempts.set(key, [...(attempts.get(key) ?? []), attempt])
  }
  return (assignmentId: string, who: string) => attempts.get(`${assignmentId}/${who}`) ?? []
}

/** The learners, and those who have left but had begun something: their scores stay. */
const readLearners = (client: Database, classId: string, userId: string | null) =>
  client.membership.findMany({
    where: {
      classId,
      role: 'learner',
      ...(userId === null ? {} : { userId }),
      OR: [{ leftAt: null }, { user: { attempts: { some: { assignment: { classId } } } } }],
    },
    select: { joinedAt: true, leftAt: true, user: { select: { id: true, name: true, username: true } } },
  })

const assemble = async (
  client: Database,
  classId: string,
  userId: string | null,
  now: Date,
): Promise<GradebookView> => {
  const [assignments, learners, attemptsOf] = await Promise.all([
    readAssignments(client, classId, userId, now),
    readLearners(client, classId, userId),
    readAttempts(client, classId, userId),
  ])
  return {
    assignments: assignments.map(({ id, title, of, isPractice, isOpen }) => ({
      assignmentId: id,
      title,
      of,
      isPractice,
      isOpen,
    })),
    rows: learners
      .map(({ user, joinedAt, leftAt }) => ({
        userId: user.id,
        name: user.name,
        username: user.username,
        hasLeft: leftAt !== null,
        cells: assignments.map(({ id, termsOf, isFor }) => {
          if (!isFor(user.id)) return { kind: 'not-assigned' as const, isExtended: false }
          const [terms, attempts] = [termsOf(user.id), attemptsOf(id, user.id)]
          // What had closed before somebody came is none of theirs.
          if (attempts.length === 0 && admission(terms, [], joinedAt) === 'closed')
            return { kind: 'not-assigned' as const, isExtended: false }
          const show = userId === null ? cellOf : ownCellOf
          return { ...show(terms, attempts, now), isExtended: terms.isExtended }
        }),
      }))
      .sort((a, b) => Number(a.hasLeft) - Number(b.hasLeft) || a.name.localeCompare(b.name)),
  }
}

/** Learners by assignments, for staff. */
export const readGradebook = async (
  viewer: Viewer,
  classId: string,
  now: Date,
): Promise<GradebookView | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'see-gradebook'))) return null
  return assemble(client, classId, null, now)
}

/** A learner's own row; scores only where the policy lets them be told. */
export const readOwnScores = async (
  viewer: Viewer,
  classId: string,
  now: Date,
): Promise<GradebookView | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'see-own-scores'))) return null
  return assemble(client, classId, viewer.userId, now)
}
