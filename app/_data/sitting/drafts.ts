import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import { type Asked, appendAnswer } from '#data/sitting/answers'
import { readPlan } from '#data/sitting/planned'
import type { Client } from '#data/sitting/sitting'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import { itemsOf } from '#lib/study/modes/plan'
import { isTimeOver } from '#lib/study/modes/test'
import type { Transaction } from '#prisma/client'
import { readWishes } from '#prisma/terms'

/** What a learner puts down in a test, as the browser sends it. */
export interface DraftInput {
  readonly sessionId: string
  /** As in QuestionView: the item's public id. */
  readonly itemId: string
  /** A skipped one takes back what was put down. */
  readonly response: ItemResponse
  /** Spent on the question so far. */
  readonly elapsedMs: number
  /** IANA name of where the learner is. */
  readonly timeZone: string
}

const findOpen = (tx: Transaction, userId: string, sessionId: string) =>
  tx.studySession.findFirst({
    where: { id: sessionId, userId, mode: 'test', finishedAt: null },
    select: { plan: true, startedAt: true, endsAt: true },
  })

/** Each draft becomes an answer in the log, as of when it was saved; what was left open says nothing of memory. */
const handInWith = async (
  tx: Transaction,
  userId: string,
  sessionId: string,
  { startedAt, endsAt }: { readonly startedAt: Date; readonly endsAt: Date | null },
  now: Date,
): Promise<void> => {
  const drafts = await tx.draft.findMany({
    where: { sessionId },
    select: {
      answerId: true,
      response: true,
      savedAt: true,
      elapsedMs: true,
      timeZone: true,
      item: {
        select: {
          id: true,
          publicId: true,
          articleSlug: true,
          item: true,
          facts: { select: { factId: true, position: true }, orderBy: { position: 'asc' } },
        },
      },
    },
    orderBy: [{ savedAt: 'asc' }, { answerId: 'asc' }],
  })
  for (const { item: row, response, savedAt, ...rest } of drafts) {
    const asked: Asked = {
      mode: 'test',
      startedAt,
      itemId: row.id,
      item: JSON.parse(row.item) as Item,
      facts: row.facts,
    }
    const given = { response: JSON.parse(response) as ItemResponse, answeredAt: savedAt }
    const input = { ...rest, ...given, sessionId, itemId: row.publicId }
    await appendAnswer(tx, userId, input, asked, await readWishes(tx, userId, row.articleSlug), now)
  }
  await tx.draft.deleteMany({ where: { sessionId } })
  const finishedAt = endsAt !== null && endsAt < now ? endsAt : now
  await tx.studySession.update({ where: { id: sessionId }, data: { finishedAt } })
}

const save = async (
  tx: Transaction,
  itemId: string,
  { sessionId, response, elapsedMs, timeZone }: DraftInput,
  now: Date,
): Promise<void> => {
  if (response.kind === 'skipped') {
    await tx.draft.deleteMany({ where: { sessionId, itemId } })
    return
  }
  const data = { response: JSON.stringify(response), savedAt: now, elapsedMs, timeZone }
  await tx.draft.upsert({
    where: { sessionId_itemId: { sessionId, itemId } },
    create: { sessionId, itemId, answerId: randomUUID(), ...data },
    update: data,
  })
}

/**
 * Keeps what was put down for one question of a test; it can be changed until the test is handed in. When the time is
 * over, the test is handed in as it was.
 *
 * @returns whether the test goes on, or null when it is not the viewer's, is handed in, or does not ask this item
 */
export const saveDraft = async (
  { userId }: Viewer,
  input: DraftInput,
  now: Date,
): Promise<{ readonly isOpen: boolean } | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const session = await findOpen(tx, userId, input.sessionId)
    if (!session) return null
    if (isTimeOver(session.endsAt, now)) {
      await handInWith(tx, userId, input.sessionId, session, now)
      return { isOpen: false }
    }
    const item = await tx.item.findUnique({ where: { publicId: input.itemId }, select: { id: true } })
    if (!item || !itemsOf(readPlan(session.plan)).includes(item.id)) return null
    await save(tx, item.id, input, now)
    return { isOpen: true }
  })
}

/** Hands a test in; handing it in again changes nothing. */
export const handIn = async ({ userId }: Viewer, sessionId: string, now: Date): Promise<void> => {
  const client = await database()
  await client.$transaction(async (tx) => {
    const session = await findOpen(tx, userId, sessionId)
    if (session) await handInWith(tx, userId, sessionId, session, now)
  })
}

/** Hands in the tests whose time is over while nobody looked. */
export const handInOverdue = async (client: Client, viewer: Viewer, now: Date): Promise<void> => {
  const overdue = await client.studySession.findMany({
    where: { userId: viewer.userId, finishedAt: null, mode: 'test', endsAt: { lte: now } },
    select: { id: true },
  })
  for (const { id } of overdue) await handIn(viewer, id, now)
}
