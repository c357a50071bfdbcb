import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { keepBack } from '#data/sitting/drafts'
import { readFeedback } from '#data/sitting/feedback'
import { readPlan } from '#data/sitting/planned'
import type { SlotInput } from '#data/sitting/slot-input'
import { readStudyIn } from '#data/sitting/study'
import type { AnsweredView, StudyView } from '#data/sitting/views'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { Item } from '#lib/items/item'
import { knew } from '#lib/items/knew'
import type { ItemResponse } from '#lib/items/response'
import { behaviourOf, takes } from '#lib/sitting/behaviour'
import { withinSitting } from '#lib/sitting/slot-entry'
import { ratingOf } from '#lib/study/card'
import { dayOf } from '#lib/study/day'
import { stateBefore } from '#lib/study/fold'
import type { Mode } from '#lib/study/mode'
import { itemsOf } from '#lib/study/modes/plan'
import { appendToLog, entriesOf, foldCard, readLog } from '#prisma/cards'
import type { Transaction } from '#prisma/client'
import { chooseIntervalDays } from '#prisma/interval'
import { readWishes, type Wishes } from '#prisma/wishes'

/** One answer as the browser sends it; the id is made once and sent with every attempt. */
export interface AnswerInput extends SlotInput {
  readonly answerId: string
}

/** Whether a sitting takes such an answer to an item. */
const mayAsk = (
  { mode, plan }: { readonly mode: string; readonly plan: string },
  itemId: string,
  response: ItemResponse,
): boolean => {
  if (!takes(behaviourOf(mode as Mode), response, true)) return false
  return mode === 'review' || itemsOf(readPlan(plan)).includes(itemId)
}

interface AskedRow {
  readonly mode: string
  readonly plan: string
  readonly startedAt: Date
  readonly itemId: string
  readonly articleSlug: string
  readonly item: string
  /** JSON: the facts that it asks, by their position. */
  readonly facts: string
}

/** The item, if this sitting of this viewer may ask it; by one query, as for all that each answer of each learner asks. */
const findAsked = async (tx: Transaction, userId: string, { sessionId, itemId, response }: AnswerInput) => {
  const [row] = await tx.$queryRaw<AskedRow[]>`
    SELECT s.mode, s.plan, s.startedAt, i.id AS itemId, i.articleSlug, i.item,
      (SELECT json_group_array(json_object('factId', x.factId, 'position', x.position)) FROM (
        SELECT factId, position FROM ItemFact WHERE itemId = i.id ORDER BY position) x) AS facts
    FROM StudySession s CROSS JOIN Item i ON i.publicId = ${itemId}
    WHERE s.id = ${sessionId} AND s.userId = ${userId}`
  if (!row || !mayAsk(row, row.itemId, response)) return null
  return { ...row, item: JSON.parse(row.item) as Item, facts: JSON.parse(row.facts) as Asked['facts'] }
}

interface KnownRow {
  readonly userId: string
  readonly sessionId: string | null
  readonly itemId: string | null
}

/** What has come under an answer's id before. */
const findKnown = async (tx: Transaction, answerId: string): Promise<KnownRow | undefined> => {
  const [row] = await tx.$queryRaw<KnownRow[]>`
    SELECT userId, sessionId, itemId FROM Review WHERE answerId = ${answerId} LIMIT 1`
  return row
}

/** An item, and what asks it: a sitting, or an attempt at an assignment. */
export interface Asked {
  readonly mode: string
  readonly startedAt: Date
  /** Null when it is no item of ours any more. */
  readonly itemId: string | null
  readonly item: Item
  readonly facts: readonly { readonly factId: string; readonly position: number }[]
}

/** An answer as it goes into the log; no sitting asked for it when it was given in an attempt. */
export type GivenAnswer = Omit<AnswerInput, 'sessionId' | 'itemId'> & { readonly sessionId: string | null }

/** What was put down for an item has become its answer. */
const forgetPutDown = (tx: Transaction, sessionId: string, itemId: string): Promise<number> =>
  tx.$executeRaw`DELETE FROM Draft WHERE sessionId = ${sessionId} AND itemId = ${itemId}`

/** Appends the answer for each fact that the item asks, and folds their cards anew. */
export const appendAnswer = async (
  tx: Transaction,
  userId: string,
  input: GivenAnswer,
  { mode, startedAt, itemId, item, facts }: Asked,
  { preset, parameterSetId, balance }: Wishes,
  now: Date,
): Promise<void> => {
  const { answerId, sessionId, response, elapsedMs, timeZone } = input
  const answeredAt = withinSitting(input.answeredAt, startedAt, now)
  const grade = gradeInEitherScript(item, response)
  for (const { factId, position } of facts) {
    const correct = knew(item, response, grade, position)
    const rating = response.kind === 'rated' ? response.rating : ratingOf(correct)
    const rows = await readLog(tx, userId, factId)
    const answer = { id: answerId, at: answeredAt, timeZone, rating, preset }
    const before = stateBefore(entriesOf(rows), answer)
    const appended = await appendToLog(tx, {
      answerId,
      factId,
      userId,
      kind: 'answer',
      itemId,
      sessionId,
      mode,
      rating,
      correct,
      score: grade.score,
      response: JSON.stringify(response),
      retention: preset.retention,
      maximumInterval: preset.maximumInterval,
      leechAction: preset.leechAction,
      parameterSetId,
      intervalDays: await chooseIntervalDays(tx, { userId, factId }, before, answer, balance),
      wasReview: before.kind === 'review',
      lastInterval: before.kind === 'review' ? before.scheduledDays : null,
      answeredAt,
      recordedAt: now,
      elapsedMs,
      timeZone,
      day: dayOf(answeredAt, timeZone),
    })
    await foldCard(tx, userId, factId, [...rows, ...appended])
  }
}

/** A sitting is over while nothing of it is left to ask; taking an answer back opens it again. */
export const keepFinished = async (viewer: Viewer, study: StudyView, now: Date): Promise<void> => {
  const client = await database()
  const over = study.question === null && study.waitMinutes === null
  await client.$executeRaw`
    UPDATE StudySession SET finishedAt = ${over ? now : null}
    WHERE id = ${study.sessionId} AND userId = ${viewer.userId} AND (finishedAt IS NULL) = ${over}`
}

/**
 * Takes an answer: grades it, appends it to the log, folds the cards, and says what comes next. The same answer sent
 * again is recorded once and gets its feedback again. One to what an assignment asks is kept out of the log until that
 * is over (kept-back.ts): a figure that moved would tell whether it was right.
 *
 * @returns null when the sitting is not the viewer's or does not ask this item
 */
export const recordAnswer = async (
  viewer: Viewer,
  input: AnswerInput,
  now: Date,
): Promise<AnsweredView | null> => {
  const { userId } = viewer
  const client = await database()
  const taken = await client.$transaction(async (tx) => {
    const asked = await findAsked(tx, userId, input)
    if (!asked) return null
    const withheld = await readWithheld(tx, userId, now)
    const known = await findKnown(tx, input.answerId)
    if (!known) {
      const factIds = asked.facts.map(({ factId }) => factId)
      if (hides(withheld, factIds)) {
        const savedAt = withinSitting(input.answeredAt, asked.startedAt, now)
        await keepBack(tx, { ...input, itemId: asked.itemId, savedAt })
        return { withheld, isKeptBack: true }
      }
      await appendAnswer(tx, userId, input, asked, await readWishes(tx, userId, asked.articleSlug), now)
      await forgetPutDown(tx, input.sessionId, asked.itemId)
      return { withheld, isKeptBack: false }
    }
    const isSame =
      known.userId === userId && known.sessionId === input.sessionId && known.itemId === asked.itemId
    return isSame ? { withheld, isKeptBack: false } : null
  })
  if (!taken) return null
  const { withheld, isKeptBack } = taken
  const [feedback, study] = await Promise.all([
    isKeptBack ? ('withheld' as const) : readFeedback(client, viewer, input.answerId, now, withheld),
    readStudyIn(client, viewer, input.sessionId, now, withheld),
  ])
  if (!feedback || !study) return null
  await keepFinished(viewer, study, now)
  return { feedback, study }
}
