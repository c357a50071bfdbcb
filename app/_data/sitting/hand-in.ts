import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { type Asked, appendAnswer } from '#data/sitting/answers'
import type { Client } from '#data/sitting/sitting'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import type { HandInReason } from '#lib/sitting/hand-in'
import { isTimeOver } from '#lib/study/modes/test'
import type { Transaction } from '#prisma/client'
import { readWishes } from '#prisma/wishes'

const readDrafts = (tx: Transaction, sessionId: string) =>
  tx.draft.findMany({
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
          articleSlug: true,
          item: true,
          facts: { select: { factId: true, position: true }, orderBy: { position: 'asc' } },
        },
      },
    },
    orderBy: [{ savedAt: 'asc' }, { answerId: 'asc' }],
  })

/**
 * Each draft becomes an answer in the log, as of when it was put down; what was left open says nothing of memory. What
 * an assignment asks by now stays out of the log until that is over (kept-back.ts).
 */
export const handInWith = async (
  tx: Transaction,
  userId: string,
  sessionId: string,
  { startedAt, endsAt }: { readonly startedAt: Date; readonly endsAt: Date | null },
  now: Date,
): Promise<void> => {
  const withheld = await readWithheld(tx, userId, now)
  for (const { item: row, response, savedAt, ...rest } of await readDrafts(tx, sessionId)) {
    const place = { sessionId_itemId: { sessionId, itemId: row.id } }
    const factIds = row.facts.map(({ factId }) => factId)
    if (hides(withheld, factIds)) {
      await tx.draft.update({ where: place, data: { isGiven: true } })
      continue
    }
    const asked: Asked = {
      mode: 'test',
      startedAt,
      itemId: row.id,
      item: JSON.parse(row.item) as Item,
      facts: row.facts,
    }
    const given = { response: JSON.parse(response) as ItemResponse, answeredAt: savedAt }
    const wishes = await readWishes(tx, userId, row.articleSlug)
    await appendAnswer(tx, userId, { ...rest, ...given, sessionId }, asked, wishes, now)
    await tx.draft.delete({ where: place })
  }
  const finishedAt = endsAt !== null && endsAt < now ? endsAt : now
  await tx.studySession.update({ where: { id: sessionId }, data: { finishedAt } })
}

/**
 * Hands a test in; handing it in again changes nothing, and a device whose clock runs ahead does not end it before its
 * time.
 */
export const handIn = async (
  { userId }: Viewer,
  sessionId: string,
  reason: HandInReason,
  now: Date,
): Promise<void> => {
  const client = await database()
  await client.$transaction(async (tx) => {
    const session = await tx.studySession.findFirst({
      where: { id: sessionId, userId, mode: 'test', finishedAt: null },
      select: { startedAt: true, endsAt: true },
    })
    if (!session || (reason === 'time-over' && !isTimeOver(session.endsAt, now))) return
    await handInWith(tx, userId, sessionId, session, now)
  })
}

/** Hands in the tests whose time is over while nobody looked. */
export const handInOverdue = async (client: Client, viewer: Viewer, now: Date): Promise<void> => {
  const overdue = await client.studySession.findMany({
    where: { userId: viewer.userId, finishedAt: null, mode: 'test', endsAt: { lte: now } },
    select: { id: true },
  })
  for (const { id } of overdue) await handIn(viewer, id, 'time-over', now)
}
