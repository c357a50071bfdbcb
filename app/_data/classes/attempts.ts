import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { countArrivals, keepArrival } from '#data/classes/late-arrivals'
import { readOverrides, readResponses, sumUp } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { findAttempt, type OwnAttempt } from '#data/classes/own-attempt'
import { logAnswers } from '#data/classes/review-log'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import type { AnswerFeedbackView, AttemptQuestionView, AttemptView } from '#data/classes/views'
import { coverFor, hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { questionWith } from '#data/sitting/question'
import type { Terms } from '#lib/classes/assignment'
import { type Admission, admission, deadlineOf, handedInAt } from '#lib/classes/attempt'
import { attemptScore, type Mark } from '#lib/classes/attempt-score'
import { type Disclosure, disclosure } from '#lib/classes/feedback-policy'
import type { SetQuestion } from '#lib/classes/set-question'
import { shownKey } from '#lib/items/grade'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import { shuffle } from '#lib/study/shuffle'
import type { Database, Transaction } from '#prisma/client'

type Client = Database | Transaction

/**
 * Begins an attempt at an assignment.
 *
 * @returns its id, why it can't be begun, or null when the assignment is not the viewer's to take
 */
export const startAttempt = async (
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<{ readonly attemptId: string } | { readonly refused: Admission } | null> => {
  const { userId } = viewer
  const client = await database()
  return client.$transaction(async (tx) => {
    const row = await tx.assignment.findFirst({
      where: { id: assignmentId, archivedAt: null },
      select: { classId: true, ...SETTINGS_COLUMNS },
    })
    if (!row || !(await isPermitted(tx, viewer, row.classId, 'take-assignment'))) return null
    const terms = (await readTerms(tx, assignmentId, row))(userId)
    const before = await tx.attempt.findMany({
      where: { assignmentId, userId },
      select: { startedAt: true, submittedAt: true },
    })
    const admitted = admission(terms, before, now)
    if (admitted !== 'may-start') return { refused: admitted }
    const attemptId = randomUUID()
    const number = before.length + 1
    await tx.attempt.create({
      data: { id: attemptId, assignmentId, userId, number, seed: randomUUID(), startedAt: now },
    })
    return { attemptId }
  })
}

const feedbackOf = (
  told: Disclosure,
  { item, source }: SetQuestion,
  response: ItemResponse,
  share: number,
  cover: (text: string) => string,
  { byHand }: { readonly byHand: string | null } = { byHand: null },
): AnswerFeedbackView | null =>
  told === 'key'
    ? {
        share,
        byHand,
        key: shownKey(item),
        given: shownResponse(response),
        rationale: item.rationale,
        source: source.map((paragraph) => ({ ...paragraph, text: cover(paragraph.text) })),
      }
    : null

/** What other assignments keep from the learner, who may have met the same questions before, or meets them as practice. */
const readOthers = async (client: Client, userId: string, assignmentId: string, now: Date) => {
  const withheld = await readWithheld(client, userId, now, { but: assignmentId })
  const cover = coverFor(withheld)
  return { isHidden: ({ factIds }: SetQuestion) => hides(withheld, factIds), cover }
}

/** The set's items with what this attempt made of them, in this learner's order. */
const readQuestions = async (
  client: Client,
  userId: string,
  { row, terms, attempts }: OwnAttempt,
  now: Date,
) => {
  const [items, responses, overrides] = await Promise.all([
    client.setItem.findMany({
      where: { setId: row.assignment.setId },
      select: { id: true, points: true, snapshot: true },
      orderBy: { position: 'asc' },
    }),
    readResponses(client, row.id),
    readOverrides(client, row.id),
  ])
  const { isHidden, cover } = await readOthers(client, userId, row.assignment.id, now)
  const isIn = handedInAt(terms, row, now) !== null
  const marks: Mark[] = []
  const questions = items.map(({ id, points, snapshot }): AttemptQuestionView => {
    const frozen = JSON.parse(snapshot) as SetQuestion
    const given = responses.get(id)
    const byHand = overrides.get(id)
    const override = byHand?.share ?? null
    const share = given?.share ?? 0
    marks.push({ points, share, override })
    const told = disclosure(terms, row, attempts, isIn || given !== undefined, now)
    const response = given ? (JSON.parse(given.response) as ItemResponse) : null
    return {
      question: questionWith(id, frozen.item, frozen.article, `${row.seed}/${id}`, false),
      points,
      response,
      feedback: isHidden(frozen)
        ? null
        : feedbackOf(told, frozen, response ?? { kind: 'skipped' }, override ?? share, cover, {
            byHand: override === null ? null : (byHand?.reason ?? null),
          }),
      isWithheld: told === 'key' && isHidden(frozen),
    }
  })
  return { marks, questions: terms.isShuffled ? shuffle(questions, row.seed) : questions }
}

const scoreOf = (terms: Terms, { row, attempts }: OwnAttempt, marks: readonly Mark[], now: Date) => {
  const at = handedInAt(terms, row, now)
  if (at === null || terms.isPractice || disclosure(terms, row, attempts, true, now) === 'nothing')
    return null
  return attemptScore(terms, marks, at)
}

/** An attempt as its learner may see it now: questions, own answers, and of keys and scores what the policy allows. */
export const readAttempt = async (
  viewer: Viewer,
  attemptId: string,
  now: Date,
): Promise<AttemptView | null> => {
  const client = await database()
  const found = await findAttempt(client, viewer, attemptId)
  if (!found) return null
  const { row, terms } = found
  const { marks, questions } = await readQuestions(client, viewer.userId, found, now)
  return {
    attemptId,
    assignmentId: row.assignment.id,
    classId: row.assignment.classId,
    title: row.assignment.title,
    number: row.number,
    now: now.toISOString(),
    deadline: deadlineOf(terms, row)?.toISOString() ?? null,
    handedInAt: handedInAt(terms, row, now)?.toISOString() ?? null,
    lateArrivals: await countArrivals(client, attemptId),
    isPractice: terms.isPractice,
    feedback: terms.feedback,
    score: scoreOf(terms, found, marks, now),
    questions,
  }
}

/** One answer in an attempt as the browser sends it; the id is made once and sent with every try. */
export interface ResponseInput {
  readonly answerId: string
  readonly attemptId: string
  readonly setItemId: string
  readonly response: ItemResponse
  readonly answeredAt: Date
  readonly elapsedMs: number
}

export type Saved =
  | { readonly kind: 'saved'; readonly feedback: AnswerFeedbackView | null }
  /** The attempt is handed in, by the learner or by the clock: the answer is kept for the teacher and does not count. */
  | { readonly kind: 'over' }
  /** The key has been told already. */
  | { readonly kind: 'final'; readonly feedback: AnswerFeedbackView | null }

/** Whether another answer may replace this item's: not once its key has been told. */
const isFinal = ({ isPractice, feedback }: Terms): boolean => isPractice || feedback === 'after-answer'

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
): Promise<Saved | null> => {
  const client = await database()
  return client.$transaction(async (tx): Promise<Saved | null> => {
    const found = await findAttempt(tx, viewer, input.attemptId)
    if (!found) return null
    const { row, terms, attempts } = found
    const { setItemId, attemptId } = input
    const setItem = await tx.setItem.findFirst({
      where: { id: setItemId, setId: row.assignment.setId },
      select: { snapshot: true },
    })
    if (!setItem) return null
    const question = JSON.parse(setItem.snapshot) as SetQuestion
    const { isHidden, cover } = await readOthers(tx, viewer.userId, row.assignment.id, now)
    const told = isHidden(question) ? 'nothing' : disclosure(terms, row, attempts, true, now)
    const known = await tx.attemptResponse.findUnique({ where: { id: input.answerId } })
    if (known) {
      if (known.attemptId !== attemptId || known.setItemId !== setItemId) return null
      return {
        kind: 'saved',
        feedback: feedbackOf(told, question, JSON.parse(known.response) as ItemResponse, known.share, cover),
      }
    }
    if (handedInAt(terms, row, now) !== null) {
      await keepArrival(tx, input, now)
      return { kind: 'over' }
    }
    const before = (await readResponses(tx, attemptId)).get(setItemId)
    if (before && isFinal(terms)) {
      const given = JSON.parse(before.response) as ItemResponse
      return { kind: 'final', feedback: feedbackOf(told, question, given, before.share, cover) }
    }
    const { score: share } = gradeInEitherScript(question.item, input.response)
    // Nobody answers before the attempt began or after now, whatever the clock of the device says.
    const answeredAt = new Date(
      Math.max(row.startedAt.getTime(), Math.min(input.answeredAt.getTime(), now.getTime())),
    )
    await tx.attemptResponse.create({
      data: {
        id: input.answerId,
        attemptId,
        setItemId,
        response: JSON.stringify(input.response),
        share,
        answeredAt,
        recordedAt: now,
        elapsedMs: input.elapsedMs,
      },
    })
    await sumUp(tx, attemptId)
    await logAnswers(tx, viewer, found, now)
    return { kind: 'saved', feedback: feedbackOf(told, question, input.response, share, cover) }
  })
}

/** Hands an attempt in; again, it changes nothing. False when it is not the viewer's. */
export const submitAttempt = async (viewer: Viewer, attemptId: string, now: Date): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const found = await findAttempt(tx, viewer, attemptId)
    if (!found) return false
    if (handedInAt(found.terms, found.row, now) === null) {
      await tx.attempt.update({ where: { id: attemptId }, data: { submittedAt: now } })
    }
    const handedIn = await findAttempt(tx, viewer, attemptId)
    if (handedIn) await logAnswers(tx, viewer, handedIn, now)
    return true
  })
}
