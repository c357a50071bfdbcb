import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { feedbackOf, readKeptBack, readSet } from '#data/classes/attempt-feedback'
import { keepArrival } from '#data/classes/late-arrivals'
import { lastAnswer, sumUp } from '#data/classes/marks'
import { clockOf, findAttempt, isFinal, type OwnAttempt } from '#data/classes/own-attempt'
import { logAnswers } from '#data/classes/review-log'
import { database } from '#data/server/database'
import type { TakenView } from '#data/sitting/views'
import { handedInAt } from '#lib/classes/attempt'
import { disclosure } from '#lib/classes/feedback-policy'
import type { SetQuestion } from '#lib/classes/set-question'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { ItemResponse } from '#lib/items/response'
import { afterLast, withinSitting } from '#lib/sitting/slot-entry'
import type { Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

/** One answer in an attempt as the browser sends it; the id is made once and sent with every try. */
export interface ResponseInput {
  readonly answerId: string
  readonly attemptId: string
  readonly setItemId: string
  readonly response: ItemResponse
  /** Whether it is the answer; where nothing is told until handing in, what is put down counts all the same. */
  readonly isGiven: boolean
  readonly answeredAt: Date
  readonly elapsedMs: number
}

/** An answer that is kept already. */
interface Kept {
  readonly response: string
  readonly share: number
  readonly isGiven: boolean
}

/** One question of an attempt; what counts for it so far, and what has come under the id that comes now. */
interface Slot {
  readonly question: SetQuestion
  readonly isVoided: boolean
  readonly last: (Kept & { readonly recordedAt: Date }) | null
  readonly known: (Kept & { readonly attemptId: string; readonly setItemId: string }) | null
}

interface SlotRow {
  readonly snapshot: string
  readonly credit: string | null
  readonly lastResponse: string | null
  readonly lastShare: number
  readonly lastIsGiven: boolean
  readonly lastAt: Date
  readonly knownResponse: string | null
  readonly knownShare: number
  readonly knownIsGiven: boolean
  readonly knownAttempt: string
  readonly knownItem: string
}

/** By one query, of this question alone: a set may have a hundred, each with its article's paragraphs. */
const readSlot = async (
  tx: Transaction,
  { row }: OwnAttempt,
  { setItemId, answerId }: ResponseInput,
): Promise<Slot | null> => {
  const [slot] = await tx.$queryRaw<SlotRow[]>`
    SELECT s.snapshot, s.credit,
      g.response AS lastResponse, g.share AS lastShare, g.isGiven AS lastIsGiven, g.recordedAt AS lastAt,
      k.response AS knownResponse, k.share AS knownShare, k.isGiven AS knownIsGiven, k.attemptId AS knownAttempt,
      k.setItemId AS knownItem
    FROM SetItem s LEFT JOIN AttemptResponse g ON g.id = (${lastAnswer(Prisma.sql`${row.id}`)})
      LEFT JOIN AttemptResponse k ON k.id = ${answerId}
    WHERE s.id = ${setItemId} AND s.setId = ${row.assignment.setId}`
  if (!slot) return null
  const { lastResponse, knownResponse } = slot
  return {
    question: JSON.parse(slot.snapshot) as SetQuestion,
    isVoided: slot.credit !== null,
    last:
      lastResponse === null
        ? null
        : {
            ...{ response: lastResponse, share: slot.lastShare, isGiven: slot.lastIsGiven },
            recordedAt: slot.lastAt,
          },
    known:
      knownResponse === null
        ? null
        : {
            ...{ response: knownResponse, share: slot.knownShare, isGiven: slot.knownIsGiven },
            ...{ attemptId: slot.knownAttempt, setItemId: slot.knownItem },
          },
  }
}

/**
 * What is told of an answer when it is given. What else is kept from the learner is only asked where something would be
 * told: most assignments tell nothing before they are handed in.
 */
const readFeedback = async (
  tx: Transaction,
  { userId }: Viewer,
  own: OwnAttempt,
  slot: Slot,
  { setItemId, given, share }: { setItemId: string; given: ItemResponse; share: number },
  now: Date,
) => {
  if (slot.isVoided || disclosure(own.terms, own.row, own.attempts, true, now) !== 'key') return null
  const rows = await readSet(tx, own)
  const open = rows.filter((one) => one.id !== setItemId && one.given?.isGiven !== true)
  const asked = open.map(({ frozen }) => frozen)
  const { isHidden, conceal } = await readKeptBack(tx, userId, own, asked, now)
  return isHidden(slot.question) ? null : feedbackOf('key', slot.question, given, share, conceal)
}

const keepResponse = (
  tx: Transaction,
  { answerId, attemptId, setItemId, response, answeredAt, elapsedMs, isGiven }: ResponseInput,
  share: number,
  startedAt: Date,
  at: Date,
): Promise<number> => tx.$executeRaw`
  INSERT INTO AttemptResponse (id, attemptId, setItemId, response, share, answeredAt, recordedAt, elapsedMs, isGiven)
  VALUES (${answerId}, ${attemptId}, ${setItemId}, ${JSON.stringify(response)}, ${share},
    ${withinSitting(answeredAt, startedAt, at)}, ${at}, ${elapsedMs}, ${isGiven})`

/**
 * Saves an answer the moment it is given; a later one to the same item replaces it. The same answer sent again is
 * saved once.
 *
 * @returns null when the attempt is not the viewer's, or the item not in it
 */
export const saveResponse = async (
  viewer: Viewer,
  input: ResponseInput,
  now: Date,
): Promise<TakenView | null> => {
  const { attemptId, setItemId } = input
  const client = await database()
  return client.$transaction(async (tx): Promise<TakenView | null> => {
    const own = await findAttempt(tx, viewer, attemptId)
    const slot = own && (await readSlot(tx, own, input))
    if (!own || !slot) return null
    const { row, terms } = own
    const clock = clockOf(own, now)
    const taken = async (given: ItemResponse, share: number, isGiven: boolean): Promise<TakenView> => {
      const told = { setItemId, given, share }
      const feedback = isGiven ? await readFeedback(tx, viewer, own, slot, told, now) : null
      return feedback ? { kind: 'marked', feedback, clock } : { kind: 'kept', clock }
    }
    const again = ({ response, share, isGiven }: Kept) =>
      taken(JSON.parse(response) as ItemResponse, share, isGiven)
    const { known, last, question } = slot
    if (known) return known.attemptId === attemptId && known.setItemId === setItemId ? again(known) : null
    if (handedInAt(terms, row, now) !== null) {
      await keepArrival(tx, input, now)
      return { kind: 'over' }
    }
    if (last?.isGiven && isFinal(terms)) return again(last)
    const { score: share } = gradeInEitherScript(question.item, input.response)
    // What is kept back is asked before the answer is written, as of what the learner knew when they gave it.
    const view = await taken(input.response, share, input.isGiven)
    await keepResponse(tx, input, share, row.startedAt, afterLast(last?.recordedAt ?? null, now))
    await sumUp(tx, attemptId)
    await logAnswers(tx, viewer, own, now)
    return view
  })
}
