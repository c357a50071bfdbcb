import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import { handInWith } from '#data/sitting/hand-in'
import { readPlan } from '#data/sitting/planned'
import type { SlotInput } from '#data/sitting/slot-input'
import { behaviourOf, takes } from '#lib/sitting/behaviour'
import { afterLast, withinSitting } from '#lib/sitting/slot-entry'
import type { Mode } from '#lib/study/mode'
import { itemsOf } from '#lib/study/modes/plan'
import { isTimeOver } from '#lib/study/modes/test'
import type { Transaction } from '#prisma/client'

const findSession = (tx: Transaction, userId: string, sessionId: string) =>
  tx.studySession.findFirst({
    where: { id: sessionId, userId },
    select: { mode: true, plan: true, startedAt: true, endsAt: true, finishedAt: true },
  })

type Session = NonNullable<Awaited<ReturnType<typeof findSession>>>

const readDraft = (tx: Transaction, sessionId: string, itemId: string) =>
  tx.draft.findUnique({
    where: { sessionId_itemId: { sessionId, itemId } },
    select: { savedAt: true, isGiven: true },
  })

/** Devices send in no certain order: what was put down, or given, later than this stands. */
const isOutdone = async (
  tx: Transaction,
  { sessionId, itemId }: { readonly sessionId: string; readonly itemId: string },
  draft: Awaited<ReturnType<typeof readDraft>>,
  savedAt: Date,
): Promise<boolean> => {
  if (draft && (draft.isGiven || draft.savedAt > savedAt)) return true
  const given = await tx.review.findFirst({
    where: { sessionId, itemId, kind: 'answer', answeredAt: { gte: savedAt } },
    select: { answerId: true },
  })
  return given !== null
}

const save = async (
  tx: Transaction,
  itemId: string,
  { startedAt }: Session,
  { sessionId, response, answeredAt, elapsedMs, timeZone }: SlotInput,
  now: Date,
): Promise<void> => {
  const draft = await readDraft(tx, sessionId, itemId)
  const savedAt = withinSitting(answeredAt, startedAt, afterLast(draft?.savedAt ?? null, now))
  if (await isOutdone(tx, { sessionId, itemId }, draft, savedAt)) return
  if (response.kind === 'skipped') {
    await tx.draft.deleteMany({ where: { sessionId, itemId } })
    return
  }
  const data = { response: JSON.stringify(response), savedAt, elapsedMs, timeZone }
  await tx.draft.upsert({
    where: { sessionId_itemId: { sessionId, itemId } },
    create: { sessionId, itemId, answerId: randomUUID(), ...data },
    update: data,
  })
}

/** The item, if the sitting asks it. */
const findAsked = async (tx: Transaction, { mode, plan }: Session, itemId: string) => {
  const item = await tx.item.findUnique({ where: { publicId: itemId }, select: { id: true } })
  return item && (mode === 'review' || itemsOf(readPlan(plan)).includes(item.id)) ? item.id : null
}

/** What has become of something that was put down, and when the sitting is over. */
export interface PutDown {
  readonly isOpen: boolean
  readonly endsAt: Date | null
}

/**
 * Keeps what was put down for one question; it can be changed until it is given, or the test handed in. A test whose
 * time is over is handed in with what was put down in time, even if that comes in only now: it is the learner's own.
 *
 * @returns null when the sitting is not the viewer's, is handed in, or does not ask this item
 */
export const putDown = async ({ userId }: Viewer, input: SlotInput, now: Date): Promise<PutDown | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const session = await findSession(tx, userId, input.sessionId)
    if (!session || !takes(behaviourOf(session.mode as Mode), input.response, false)) return null
    const { mode, endsAt, finishedAt } = session
    const itemId = await findAsked(tx, session, input.itemId)
    if (itemId === null) return null
    const isInTime = endsAt === null || input.answeredAt < endsAt
    if (mode !== 'test') {
      await save(tx, itemId, session, input, now)
      return { isOpen: true, endsAt: null }
    }
    const isByClock = endsAt !== null && finishedAt?.getTime() === endsAt.getTime()
    if (finishedAt !== null && !(isByClock && isInTime)) return null
    if (isInTime) await save(tx, itemId, session, input, now)
    if (finishedAt === null && !isTimeOver(endsAt, now)) return { isOpen: true, endsAt }
    await handInWith(tx, userId, input.sessionId, session, now)
    return { isOpen: false, endsAt }
  })
}
