import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { creditOf } from '#data/classes/credit'
import { readOverrides, readResponses } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import type { LearnerPaperView } from '#data/classes/teaching-views'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { questionWith } from '#data/sitting/question'
import { handedInAt } from '#lib/classes/attempt'
import { attemptScore, type Mark } from '#lib/classes/attempt-score'
import { creditedShare, worthOf } from '#lib/classes/credit'
import type { SetQuestion } from '#lib/classes/set-question'
import { keyOf } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'
import type { Database } from '#prisma/client'

const findAttempt = (client: Database, attemptId: string) =>
  client.attempt.findUnique({
    where: { id: attemptId },
    select: {
      id: true,
      number: true,
      seed: true,
      startedAt: true,
      submittedAt: true,
      completedAt: true,
      user: { select: { id: true, name: true, username: true } },
      assignment: {
        select: {
          id: true,
          title: true,
          classId: true,
          setId: true,
          class: { select: { name: true, timeZone: true } },
          ...SETTINGS_COLUMNS,
        },
      },
    },
  })

type AttemptRow = NonNullable<Awaited<ReturnType<typeof findAttempt>>>

/** Every question as this learner had it, with the answer and the mark that count. */
const readQuestions = async (client: Database, { id, seed, assignment }: AttemptRow) => {
  const [items, responses, overrides] = await Promise.all([
    client.setItem.findMany({
      where: { setId: assignment.setId },
      select: { id: true, points: true, snapshot: true, credit: true },
      orderBy: { position: 'asc' },
    }),
    readResponses(client, id),
    readOverrides(client, id),
  ])
  return items.map(({ id: setItemId, points, snapshot, ...voided }) => {
    const { item, article, factIds } = JSON.parse(snapshot) as SetQuestion
    const [given, byHand] = [responses.get(setItemId), overrides.get(setItemId)]
    const override = byHand?.share ?? null
    const mark: Mark = { points, share: given?.share ?? 0, override, credit: creditOf(voided) }
    return {
      factIds,
      mark,
      view: {
        question: questionWith(setItemId, item, article, `${seed}/${setItemId}`, false),
        response: given ? (JSON.parse(given.response) as ItemResponse) : null,
        key: keyOf(item),
        points: worthOf(mark) * creditedShare(mark),
        of: worthOf(mark),
        share: creditedShare(mark),
        byHand: override === null ? null : (byHand?.reason ?? null),
        credit: mark.credit,
      },
    }
  })
}

/** A learner's attempts at an assignment, by their numbers. */
const readAttempts = async (client: Database, assignmentId: string, userId: string) => {
  const rows = await client.attempt.findMany({
    where: { assignmentId, userId },
    select: { id: true, number: true },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ id, number }) => ({ attemptId: id, number }))
}

/**
 * One learner's whole paper: every question with the answer, the mark and the key; for staff. What an assignment asks of
 * the viewer in another class is left out, of the score it is not.
 *
 * @returns null when the viewer may not
 */
export const readLearnerPaper = async (
  viewer: Viewer,
  attemptId: string,
  now: Date,
): Promise<LearnerPaperView | null> => {
  const client = await database()
  const row = await findAttempt(client, attemptId)
  if (!row || !(await isPermitted(client, viewer, row.assignment.classId, 'see-responses'))) return null
  const { assignment, user, number } = row
  const [questions, attempts, termsOf, withheld] = await Promise.all([
    readQuestions(client, row),
    readAttempts(client, assignment.id, user.id),
    readTerms(client, assignment.id, assignment),
    readWithheld(client, viewer.userId, now),
  ])
  const terms = termsOf(user.id)
  const at = handedInAt(terms, row, now)
  const marks = questions.map(({ mark }) => mark)
  const shown = questions.filter(({ factIds }) => !hides(withheld, factIds))
  return {
    attemptId,
    assignmentId: assignment.id,
    title: assignment.title,
    className: assignment.class.name,
    timeZone: assignment.class.timeZone,
    learner: { name: user.name, username: user.username },
    number,
    attempts,
    handedInAt: at?.toISOString() ?? null,
    score: attemptScore(terms, marks, at ?? now),
    withheld: questions.length - shown.length,
    questions: shown.map(({ view }) => view),
  }
}
