import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isPermittedAs } from '#data/classes/membership'
import { type SettingsRow, settingsOf } from '#data/classes/terms'
import { type Extension, type Terms, termsFor } from '#lib/classes/assignment'
import { type Attempt, deadlineOf } from '#lib/classes/attempt'
import type { Role } from '#lib/classes/role'
import type { ClockView } from '#lib/sitting/clock'
import type { Database, Transaction } from '#prisma/client'

type Client = Database | Transaction

interface AttemptRow extends Attempt {
  readonly id: string
  readonly number: number
  readonly seed: string
  /** When its answers went into the review log. */
  readonly fedAt: Date | null
}

/** What a learner takes, as far as an attempt at it depends on it. */
interface Taken extends SettingsRow {
  readonly assignmentId: string
  readonly classId: string
  readonly setId: string
  readonly title: string
}

/** JSON of the rows around it: SQLite gives instants as text, and truth as a number. */
interface Around {
  /** The learner's in its class; null for who has left it. */
  readonly role: Role | null
  /** Its class is put away: 1, or 0. */
  readonly isArchived: number
  readonly allExtensions: string
  readonly allAttempts: string
}

/** An attempt of the viewer's with all that its rules need. */
export interface OwnAttempt {
  readonly row: AttemptRow & {
    readonly assignment: {
      readonly id: string
      readonly classId: string
      readonly setId: string
      readonly title: string
    }
  }
  readonly terms: Terms
  /** All of this learner's at the same assignment. */
  readonly attempts: readonly Attempt[]
}

/** Rows of instants as text. */
type AsJson<Row> = { readonly [Name in keyof Row]: Row[Name] extends Date | null ? string | null : Row[Name] }

const instantOf = (text: string | null): Date | null => (text === null ? null : new Date(text))

const extensionsOf = (json: string): (Extension & { readonly userId: string })[] =>
  (JSON.parse(json) as (AsJson<Extension> & { readonly userId: string })[]).map((row) => ({
    ...row,
    dueAt: instantOf(row.dueAt),
    closesAt: instantOf(row.closesAt),
    isExcused: Boolean(row.isExcused),
  }))

const attemptsOf = (json: string): Attempt[] =>
  (JSON.parse(json) as { startedAt: string; submittedAt: string | null; completedAt: string | null }[]).map(
    ({ startedAt, submittedAt, completedAt }) => ({
      startedAt: new Date(startedAt),
      submittedAt: instantOf(submittedAt),
      completedAt: instantOf(completedAt),
    }),
  )

/** By one query: each answer of each learner asks this. */
const readRow = async (client: Client, userId: string, attemptId: string) => {
  const [row] = await client.$queryRaw<(AttemptRow & Taken & Around)[]>`
    SELECT t.id, t.number, t.seed, t.startedAt, t.submittedAt, t.completedAt, t.fedAt,
      a.id AS assignmentId, a.classId, a.setId, a.title, a.opensAt, a.dueAt, a.closesAt, a.timeLimit, a.attempts,
      a.counting, a.feedback, a.late, a.isShuffled, a.isPractice, a.isReadBefore, a.isReadDuring, a.isReadAfter,
      (SELECT m.role FROM Membership m
        WHERE m.classId = a.classId AND m.userId = t.userId AND m.leftAt IS NULL) AS role,
      (SELECT c.archivedAt IS NOT NULL FROM Classroom c WHERE c.id = a.classId) AS isArchived,
      (SELECT json_group_array(json_object('userId', e.userId, 'dueAt', e.dueAt, 'closesAt', e.closesAt,
          'timeFactor', e.timeFactor, 'extraAttempts', e.extraAttempts, 'isExcused', e.isExcused))
        FROM Extension e WHERE e.assignmentId = a.id) AS allExtensions,
      (SELECT json_group_array(json_object('startedAt', o.startedAt, 'submittedAt', o.submittedAt,
          'completedAt', o.completedAt))
        FROM Attempt o WHERE o.assignmentId = a.id AND o.userId = t.userId) AS allAttempts
    FROM Attempt t CROSS JOIN Assignment a ON a.id = t.assignmentId
    WHERE t.id = ${attemptId} AND t.userId = ${userId}`
  return row
}

/** An attempt of the viewer's; null when it is somebody else's or out of reach. */
export const findAttempt = async (
  client: Client,
  { userId }: Pick<Viewer, 'userId'>,
  attemptId: string,
): Promise<OwnAttempt | null> => {
  const found = await readRow(client, userId, attemptId)
  if (!found || !isPermittedAs(found.role, Boolean(found.isArchived), 'see-own-scores')) return null
  const { id, number, seed, startedAt, submittedAt, completedAt, fedAt, ...taken } = found
  const {
    assignmentId,
    classId,
    setId,
    title,
    allExtensions,
    allAttempts,
    role: _role,
    isArchived: _isArchived,
    ...settings
  } = taken
  const extensions = extensionsOf(allExtensions)
  const own = extensions.find((extension) => extension.userId === userId) ?? null
  return {
    row: {
      ...{ id, number, seed, startedAt, submittedAt, completedAt, fedAt },
      assignment: { id: assignmentId, classId, setId, title },
    },
    terms: termsFor(settingsOf(settings), own, extensions),
    attempts: attemptsOf(allAttempts),
  }
}

/** Whether another answer may replace this item's: not once its key has been told. */
export const isFinal = ({ isPractice, feedback }: Terms): boolean => isPractice || feedback === 'after-answer'

/** The clock of an attempt as it holds now. */
export const clockOf = ({ terms, row }: OwnAttempt, now: Date): ClockView => ({
  now: now.toISOString(),
  endsAt: deadlineOf(terms, row)?.toISOString() ?? null,
})
