import { type CardState, NEW_CARD, type Rating } from '#lib/study/card'
import type { Day } from '#lib/study/day'
import { foldLog, type LogEntry } from '#lib/study/log'
import type { Prisma, Transaction } from '#prisma/client'

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
  itemId: true,
  rating: true,
  retention: true,
  answeredAt: true,
  timeZone: true,
  day: true,
} as const satisfies Prisma.ReviewSelect

type LogRow = Prisma.ReviewGetPayload<{ select: typeof LOG_COLUMNS }>

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

const entryOf = (row: LogRow): LogEntry => {
  const entry = { id: row.answerId, at: row.answeredAt }
  switch (row.kind) {
    case 'answer':
      return {
        ...entry,
        kind: 'answer',
        timeZone: row.timeZone as string,
        rating: row.rating as Rating,
        retention: row.retention as number,
      }
    case 'undo':
      return { ...entry, kind: 'undo', of: row.undoes as string }
    case 'reset':
      return { ...entry, kind: 'reset' }
    default:
      throw new Error(`The review log holds a ${row.kind}`)
  }
}

/** What the columns beside the state say: answers that count, the item of the last one, when it was begun. */
const historyOf = (rows: readonly LogRow[]) => {
  const undone = new Set(rows.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])))
  let introducedDay: Day | null = null
  let lastItemId: string | null = null
  let answers = 0
  for (const row of rows) {
    if (row.kind === 'reset') introducedDay = null
    if (row.kind !== 'answer' || undone.has(row.answerId)) continue
    introducedDay ??= row.day
    lastItemId = row.itemId
    answers += 1
  }
  return { introducedDay, lastItemId, answers }
}

/**
 * Makes a card anew from its whole log: whatever arrived late, twice, or was taken back, the state is right. A log is
 * tens of rows long, so nothing is gained by stepping from the last state.
 */
export const refoldCard = async (tx: Transaction, userId: string, factId: string): Promise<CardState> => {
  const rows = await tx.review.findMany({
    where: { userId, factId },
    select: LOG_COLUMNS,
    orderBy: [{ answeredAt: 'asc' }, { answerId: 'asc' }],
  })
  const state = foldLog(rows.map(entryOf))
  const columns = { ...NOTHING, ...state, ...historyOf(rows) }
  await tx.card.upsert({
    where: { userId_factId: { userId, factId } },
    create: { userId, factId, ...columns },
    update: columns,
  })
  return state
}
