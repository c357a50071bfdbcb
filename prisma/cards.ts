import { type CardState, NEW_CARD, type Rating } from '#lib/study/card'
import type { CardStanding } from '#lib/study/course'
import { foldLog } from '#lib/study/fold'
import type { LogEntry } from '#lib/study/log'
import { DEFAULT_PRESET, type LeechAction, type Preset } from '#lib/study/preset'
import { forgetBegun } from '#prisma/begun'
import type { Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'
import { historyOf } from '#prisma/history'
import { weightsOf } from '#prisma/weights'

/** The columns of a card from which its state can be told. */
export const STATE_COLUMNS = {
  kind: true,
  step: true,
  dueAt: true,
  dueDay: true,
  scheduledDays: true,
  stability: true,
  difficulty: true,
  lastAt: true,
  lastLearnerTime: true,
  reps: true,
  lapses: true,
} as const satisfies Prisma.CardSelect

type StateRow = Prisma.CardGetPayload<{ select: typeof STATE_COLUMNS }>

const LOG_COLUMNS = {
  answerId: true,
  kind: true,
  undoes: true,
  amends: true,
  itemId: true,
  rating: true,
  correct: true,
  retention: true,
  maximumInterval: true,
  leechAction: true,
  intervalDays: true,
  parameterSetId: true,
  answeredAt: true,
  timeZone: true,
  day: true,
} as const satisfies Prisma.ReviewSelect

/** The same in a statement. */
const LOGGED = Prisma.raw(Object.keys(LOG_COLUMNS).join(', '))

/** One entry of a card's log, as stored, with the learner's own parameters that were in force. */
type LogRow = Prisma.ReviewGetPayload<{ select: typeof LOG_COLUMNS }> & { readonly weights: string | null }

/** The state that a card's columns hold. */
export const stateOf = (row: StateRow | null | undefined): CardState => {
  if (!row || row.kind === 'new') return NEW_CARD
  const memory = {
    stability: row.stability as number,
    difficulty: row.difficulty as number,
    reps: row.reps,
    lapses: row.lapses,
    lastAt: row.lastAt as Date,
    lastLearnerTime: row.lastLearnerTime as number,
  }
  if (row.kind === 'review') {
    return {
      kind: 'review',
      dueDay: row.dueDay as number,
      scheduledDays: row.scheduledDays as number,
      ...memory,
    }
  }
  return {
    kind: row.kind as 'learning' | 'relearning',
    step: row.step as number,
    dueAt: row.dueAt as Date,
    ...memory,
  }
}

const NOTHING = {
  step: null,
  dueAt: null,
  dueDay: null,
  scheduledDays: null,
  stability: null,
  difficulty: null,
  lastAt: null,
  lastLearnerTime: null,
  reps: 0,
  lapses: 0,
}

/** Of rows from before a term was kept, what was in force for everybody. */
const presetOf = (row: LogRow): Preset => ({
  retention: row.retention ?? DEFAULT_PRESET.retention,
  maximumInterval: row.maximumInterval ?? DEFAULT_PRESET.maximumInterval,
  leechAction: row.leechAction === null ? 'tag' : (row.leechAction as LeechAction),
  weights: row.weights === null ? null : weightsOf(row.weights),
})

const entryOf = (row: LogRow): LogEntry => {
  const entry = { id: row.answerId, at: row.answeredAt }
  const { intervalDays } = row
  const rating = row.rating as Rating
  switch (row.kind) {
    case 'answer': {
      const timeZone = row.timeZone as string
      return { ...entry, kind: 'answer', timeZone, rating, preset: presetOf(row), intervalDays }
    }
    case 'amend':
      return { ...entry, kind: 'amend', of: row.amends as string, rating, intervalDays }
    case 'undo':
      return { ...entry, kind: 'undo', of: row.undoes as string }
    case 'bury':
      return { ...entry, kind: 'bury', day: row.day }
    case 'reset':
    case 'suspend':
    case 'unsuspend':
      return { ...entry, kind: row.kind }
    default:
      throw new Error(`The review log holds a ${row.kind}`)
  }
}

/** Most learners have no parameters of their own, so those are looked for only where a row names them. */
const withWeights = async (tx: Transaction, rows: readonly Omit<LogRow, 'weights'>[]): Promise<LogRow[]> => {
  const ids = [...new Set(rows.flatMap(({ parameterSetId }) => parameterSetId ?? []))]
  const sets =
    ids.length === 0
      ? []
      : await tx.parameterSet.findMany({ where: { id: { in: ids } }, select: { id: true, weights: true } })
  const weights = new Map(sets.map((set) => [set.id, set.weights]))
  return rows.map((row) => ({ ...row, weights: weights.get(row.parameterSetId ?? '') ?? null }))
}

/** The log of one card, in the order in which it was given. */
export const readLog = async (tx: Transaction, userId: string, factId: string): Promise<LogRow[]> =>
  withWeights(
    tx,
    await tx.$queryRaw<Omit<LogRow, 'weights'>[]>`
      SELECT ${LOGGED} FROM Review WHERE userId = ${userId} AND factId = ${factId} ORDER BY answeredAt, answerId`,
  )

/** Appends an entry to the log, and gives it as `readLog` would. Nothing else writes to the log. */
export const appendToLog = async (
  tx: Transaction,
  data: Prisma.ReviewUncheckedCreateInput,
): Promise<LogRow[]> => withWeights(tx, [await tx.review.create({ data, select: LOG_COLUMNS })])

/** Rows of a log as the domain reads them. */
export const entriesOf = (rows: readonly LogRow[]): LogEntry[] => rows.map(entryOf)

/** The log of one card as the domain reads it. */
export const logOf = async (tx: Transaction, userId: string, factId: string): Promise<LogEntry[]> =>
  entriesOf(await readLog(tx, userId, factId))

const inOrder = (a: LogRow, b: LogRow): number =>
  a.answeredAt.getTime() - b.answeredAt.getTime() || (a.answerId < b.answerId ? -1 : 1)

/**
 * Makes a card anew from its whole log: whatever arrived late, twice, was amended or taken back, it stands as it
 * should. A log is tens of rows long, so nothing is gained by stepping from the last state.
 *
 * @param rows the whole log, in any order
 */
export const foldCard = async (
  tx: Transaction,
  userId: string,
  factId: string,
  rows: readonly LogRow[],
): Promise<CardStanding> => {
  const log = [...rows].sort(inOrder)
  const standing = foldLog(entriesOf(log))
  const { state, suspendedFor, buriedDay } = standing
  const aside = { suspended: suspendedFor !== null, buriedDay }
  const columns = { ...NOTHING, ...state, ...aside, ...historyOf(log) }
  await tx.card.upsert({
    where: { userId_factId: { userId, factId } },
    create: { userId, factId, ...columns },
    update: columns,
  })
  if (state.kind === 'new') await forgetBegun(tx, userId, factId)
  return standing
}

/** The same from the log as it is stored. */
export const refoldCard = async (tx: Transaction, userId: string, factId: string): Promise<CardStanding> =>
  foldCard(tx, userId, factId, await readLog(tx, userId, factId))

/** Appends an entry and folds its card anew. */
export const appendAndFold = async (
  tx: Transaction,
  data: Prisma.ReviewUncheckedCreateInput,
): Promise<CardStanding> => {
  await appendToLog(tx, data)
  return refoldCard(tx, data.userId, data.factId)
}
