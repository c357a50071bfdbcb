import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { readResponses } from '#data/classes/marks'
import { findAttempt, type OwnAttempt } from '#data/classes/own-attempt'
import { hides, readWithheld, type Withheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { appendAnswer } from '#data/sitting/answers'
import { logKeptBack } from '#data/sitting/kept-back'
import { handedInAt } from '#lib/classes/attempt'
import { disclosure } from '#lib/classes/feedback-policy'
import type { SetQuestion } from '#lib/classes/set-question'
import type { ItemResponse } from '#lib/items/response'
import type { Transaction } from '#prisma/client'
import { readWishes } from '#prisma/wishes'

/** What the review log calls answers that were given in attempts. */
const MODE = 'assignment'

type Given = Awaited<ReturnType<typeof readResponses>> extends ReadonlyMap<string, infer Row> ? Row : never

/** Whether it is done with: it is not while another assignment asks the same. */
const logOne = async (
  tx: Transaction,
  viewer: Viewer,
  startedAt: Date,
  given: Given,
  withheld: Withheld,
  now: Date,
): Promise<boolean> => {
  const { id, setItemId, answeredAt, elapsedMs } = given
  const row = await tx.setItem.findUniqueOrThrow({
    where: { id: setItemId },
    select: { itemId: true, snapshot: true, credit: true },
  })
  // An answer to a voided question says nothing of what is known.
  if (row.credit !== null) return true
  const { item, factIds, article } = JSON.parse(row.snapshot) as SetQuestion
  if (hides(withheld, factIds)) return false
  const response = JSON.parse(given.response) as ItemResponse
  const { timeZone } = viewer
  const answer = { answerId: id, sessionId: null, response, answeredAt, elapsedMs, timeZone }
  const facts = factIds.map((factId, position) => ({ factId, position }))
  const asked = { mode: MODE, startedAt, itemId: row.itemId, item, facts }
  await appendAnswer(tx, viewer.userId, answer, asked, await readWishes(tx, viewer.userId, article.slug), now)
  return true
}

/**
 * Puts the answers of an attempt into its learner's review log, each once, as soon as their keys may be told: when a
 * card comes back tells whether it was known. So an assignment that never tells its keys feeds nothing. What was left
 * open says nothing about memory, and is left out.
 */
export const logAnswers = async (
  tx: Transaction,
  viewer: Viewer,
  { row, terms, attempts }: OwnAttempt,
  now: Date,
): Promise<void> => {
  if (row.fedAt !== null || disclosure(terms, row, attempts, true, now) !== 'key') return
  const isIn = handedInAt(terms, row, now) !== null
  const given = [...(await readResponses(tx, row.id)).values()].filter(
    ({ response, isGiven }) => (isGiven || isIn) && (JSON.parse(response) as ItemResponse).kind !== 'skipped',
  )
  const known = await tx.review.findMany({
    where: { answerId: { in: given.map(({ id }) => id) } },
    select: { answerId: true },
  })
  const fed = new Set(known.map(({ answerId }) => answerId))
  const withheld = await readWithheld(tx, viewer.userId, now, { but: row.assignment.id })
  let waits = false
  for (const answer of given) {
    if (fed.has(answer.id)) continue
    if (!(await logOne(tx, viewer, row.startedAt, answer, withheld, now))) waits = true
  }
  if (!waits && isIn) {
    await tx.attempt.update({ where: { id: row.id }, data: { fedAt: now } })
  }
}

/** Feeds what has waited for its assignment to close, or for the clock to hand it in. */
export const logWaiting = async (viewer: Viewer, now: Date): Promise<void> => {
  const client = await database()
  await logKeptBack(viewer, now)
  const waiting = await client.attempt.findMany({
    where: {
      userId: viewer.userId,
      fedAt: null,
      assignment: { OR: [{ isPractice: true }, { feedback: { not: 'never' } }] },
    },
    select: { id: true },
    orderBy: { startedAt: 'asc' },
  })
  for (const { id } of waiting) {
    await client.$transaction(async (tx) => {
      const found = await findAttempt(tx, viewer, id)
      if (found) await logAnswers(tx, viewer, found, now)
    })
  }
}
