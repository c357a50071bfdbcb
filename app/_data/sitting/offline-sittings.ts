import 'server-only'
import { createHmac } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { onShelf } from '#data/articles/shelf'
import { hides, type Withheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { authSecret } from '#data/server/secret'
import type { OfflineSittingView } from '#data/sitting/offline-views'
import { readPlan } from '#data/sitting/planned'
import type { Client } from '#data/sitting/sitting'
import { answersOf, putAsideIn, readSittingLog } from '#data/sitting/sitting-log'
import { type Day, dayOf } from '#lib/study/day'
import { itemsOf } from '#lib/study/modes/plan'

const RECENT_MS = 24 * 3_600_000
const MOST_SITTINGS = 5

const idFor = (userId: string, today: Day): string =>
  createHmac('sha256', authSecret()).update(`offline ${userId} ${today}`).digest('hex').slice(0, 32)

/**
 * The sitting to which the learner's reviews without a network belong: one a day, made when it is first asked for, so
 * that answers that arrive later are known to be from after it. It counts as ended until an answer arrives.
 */
export const keepOfflineSitting = async (
  client: Client,
  { userId, timeZone }: Viewer,
  now: Date,
): Promise<string> => {
  const id = idFor(userId, dayOf(now, timeZone))
  const row = { id, userId, mode: 'review', plan: '[]', startedAt: now, finishedAt: now }
  await client.studySession.upsert({ where: { id }, create: row, update: {} })
  return id
}

/**
 * The learner's sittings of the past day that are under way and show feedback after each answer.
 *
 * @param withheld a quiz that asks what is kept back stays on the server
 */
export const readSittingsUnderWay = async (
  client: Client,
  { userId }: Viewer,
  withheld: Withheld,
  now: Date,
): Promise<{ readonly sittings: OfflineSittingView[]; readonly itemIds: string[] }> => {
  const rows = await client.studySession.findMany({
    where: {
      userId,
      mode: { in: ['quiz', 'review'] },
      finishedAt: null,
      startedAt: { gte: new Date(now.getTime() - RECENT_MS) },
    },
    select: { id: true, mode: true, plan: true },
    orderBy: { startedAt: 'desc' },
    take: MOST_SITTINGS,
  })
  const sittings: OfflineSittingView[] = []
  const itemIds: string[] = []
  for (const { id: sessionId, mode, plan } of rows) {
    const entries = await readSittingLog(client, userId, sessionId)
    const answers = answersOf(entries)
    const aside = putAsideIn(entries)
    const right = answers.filter(({ score }) => score === 1).length
    const common = { sessionId, done: answers.length, right }
    if (mode === 'review') {
      sittings.push({ ...common, mode })
      continue
    }
    const answered = new Set(answers.map(({ itemId }) => itemId))
    const left = itemsOf(readPlan(plan)).filter((id) => !answered.has(id) && !aside.has(id))
    const live = await client.item.findMany({
      where: {
        id: { in: left },
        retiredAt: null,
        article: { retiredAt: null, ...onShelf(userId) },
        flags: { none: { userId, hidden: true } },
      },
      select: { id: true, publicId: true, facts: { select: { factId: true } } },
    })
    if (
      live.some(({ facts }) =>
        hides(
          withheld,
          facts.map(({ factId }) => factId),
        ),
      )
    )
      continue
    const publicIds = new Map(live.map(({ id, publicId }) => [id, publicId]))
    const asked = left.flatMap((id) => publicIds.get(id) ?? [])
    sittings.push({ ...common, mode: 'quiz', plan: asked })
    itemIds.push(...live.map(({ id }) => id))
  }
  return { sittings, itemIds }
}

/** Of some sittings of any kind, those that are the viewer's: entries in them may be sent under the viewer's name. */
export const ownedSittings = async ({ userId }: Viewer, sessionIds: readonly string[]): Promise<string[]> => {
  const client = await database()
  const own = { where: { userId, id: { in: [...sessionIds] } }, select: { id: true } }
  const [sessions, attempts] = await Promise.all([
    client.studySession.findMany(own),
    client.attempt.findMany(own),
  ])
  return [...sessions, ...attempts].map(({ id }) => id)
}
