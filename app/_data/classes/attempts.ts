import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { feedbackOf, readKeptBack, readSet } from '#data/classes/attempt-feedback'
import { countArrivals } from '#data/classes/late-arrivals'
import type { AttemptQuestionView, AttemptView } from '#data/classes/learner-views'
import { readOverrides } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { clockOf, findAttempt, isFinal, type OwnAttempt } from '#data/classes/own-attempt'
import { assignedTo } from '#data/classes/recipients'
import { logAnswers } from '#data/classes/review-log'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import { database } from '#data/server/database'
import { questionWith } from '#data/sitting/question'
import { readableNow } from '#lib/classes/assigned-reading'
import type { Terms } from '#lib/classes/assignment'
import { type Admission, admission, handedInAt } from '#lib/classes/attempt'
import { attemptScore, type Mark } from '#lib/classes/attempt-score'
import { disclosure } from '#lib/classes/feedback-policy'
import type { ItemResponse } from '#lib/items/response'
import type { ClockView } from '#lib/sitting/clock'
import type { HandInReason } from '#lib/sitting/hand-in'
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
      where: { id: assignmentId, archivedAt: null, ...assignedTo(userId) },
      select: { classId: true, ...SETTINGS_COLUMNS },
    })
    if (!row || !(await isPermitted(tx, viewer, row.classId, 'take-assignment'))) return null
    const terms = (await readTerms(tx, assignmentId, row))(userId)
    const before = await tx.attempt.findMany({
      where: { assignmentId, userId },
      select: { startedAt: true, submittedAt: true, completedAt: true },
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

/** The set's items with what this attempt made of them, in this learner's order. */
const readQuestions = async (client: Client, userId: string, own: OwnAttempt, now: Date) => {
  const { row, terms, attempts } = own
  const [rows, overrides] = await Promise.all([readSet(client, own), readOverrides(client, row.id)])
  const isIn = handedInAt(terms, row, now) !== null
  const open = isIn ? [] : rows.filter(({ given }) => given?.isGiven !== true)
  const { isHidden, conceal } = await readKeptBack(
    client,
    userId,
    own,
    open.map(({ frozen }) => frozen),
    now,
  )
  const marks: Mark[] = []
  const questions = rows.map(({ id, points, frozen, given, credit, voidedWhy }): AttemptQuestionView => {
    const byHand = overrides.get(id)
    const override = byHand?.share ?? null
    const share = given?.share ?? 0
    marks.push({ points, share, override, credit })
    const told = disclosure(terms, row, attempts, isIn || given?.isGiven === true, now)
    const response = given ? (JSON.parse(given.response) as ItemResponse) : null
    return {
      question: questionWith(id, frozen.item, frozen.article, `${row.seed}/${id}`, false),
      points,
      response,
      answeredAt: given?.answeredAt.toISOString() ?? null,
      voided: credit && { credit, reason: voidedWhy },
      feedback:
        credit !== null || isHidden(frozen)
          ? null
          : feedbackOf(told, frozen, response ?? { kind: 'skipped' }, override ?? share, conceal, {
              byHand: override === null ? null : (byHand?.reason ?? null),
            }),
      isWithheld: credit === null && told === 'key' && isHidden(frozen),
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

/** The clock of an attempt as it holds now: an extension may have been granted while it is being taken. */
export const readAttemptClock = async (
  viewer: Viewer,
  attemptId: string,
  now: Date,
): Promise<ClockView | null> => {
  const found = await findAttempt(await database(), viewer, attemptId)
  return found && clockOf(found, now)
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
    clock: clockOf(found, now),
    handedInAt: handedInAt(terms, row, now)?.toISOString() ?? null,
    lateArrivals: await countArrivals(client, attemptId),
    isPractice: terms.isPractice,
    canRead: readableNow(terms, found.attempts, false, now) !== 'nothing',
    feedbackPolicy: terms.feedback,
    behaviour: isFinal(terms) ? 'marked-at-once' : 'marked-at-the-end',
    score: scoreOf(terms, found, marks, now),
    questions,
  }
}

/**
 * Hands an attempt in; again, it changes nothing, and neither does a device that thinks the time is over before the
 * time that now holds.
 *
 * @returns whether it is the viewer's
 */
export const submitAttempt = async (
  viewer: Viewer,
  attemptId: string,
  reason: HandInReason,
  now: Date,
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const found = await findAttempt(tx, viewer, attemptId)
    if (!found) return false
    if (reason === 'asked' && handedInAt(found.terms, found.row, now) === null) {
      await tx.attempt.update({ where: { id: attemptId }, data: { submittedAt: now } })
    }
    const handedIn = await findAttempt(tx, viewer, attemptId)
    if (handedIn) await logAnswers(tx, viewer, handedIn, now)
    return true
  })
}
