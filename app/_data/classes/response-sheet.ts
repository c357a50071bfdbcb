import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { creditOf } from '#data/classes/credit'
import { orderOfAnswers } from '#data/classes/marks'
import { readToldQuestions } from '#data/classes/told-questions'
import { database } from '#data/server/database'
import { creditedShare, worthOf } from '#lib/classes/credit'
import type { AnsweredAttempt, AskedQuestion } from '#lib/classes/response-rows'
import { shownKey } from '#lib/items/grade'
import type { ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import type { Database } from '#prisma/client'

/** An assignment's questions and what everybody answered, for a file. */
export interface ResponseSheet {
  readonly title: string
  readonly questions: readonly AskedQuestion[]
  /** By the learner's name, then in the order of the attempts. */
  readonly attempts: readonly AnsweredAttempt[]
}

const readAttempts = (client: Database, assignmentId: string) =>
  client.attempt.findMany({
    where: { assignmentId },
    select: {
      number: true,
      user: { select: { id: true, name: true, username: true } },
      responses: {
        select: { setItemId: true, response: true, share: true },
        orderBy: orderOfAnswers('asc'),
      },
      overrides: { select: { setItemId: true, share: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    },
  })

type AttemptRow = Awaited<ReturnType<typeof readAttempts>>[number]

const byName = (a: AttemptRow, b: AttemptRow): number =>
  a.user.name.localeCompare(b.user.name) ||
  (a.user.id < b.user.id ? -1 : Number(a.user.id > b.user.id)) ||
  a.number - b.number

/**
 * Everybody's answers to all questions of an assignment: of each attempt the last ones, with the marks that count.
 *
 * @returns null when the viewer may not
 */
export const readResponseSheet = async (
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<ResponseSheet | null> => {
  const client = await database()
  const told = await readToldQuestions(client, viewer, assignmentId, now)
  if (!told) return null
  const { title, items } = told
  const attempts = await readAttempts(client, assignmentId)
  return {
    title,
    questions: items.map(({ points, question: { item }, ...voided }) => {
      const credit = creditOf(voided)
      return { stem: item.stem, key: shownKey(item), points: worthOf({ points, credit }), credit }
    }),
    attempts: attempts.sort(byName).map(({ number, user, responses, overrides }) => {
      const last = new Map(responses.map((response) => [response.setItemId, response]))
      const byHand = new Map(overrides.map(({ setItemId, share }) => [setItemId, share]))
      return {
        name: user.name,
        username: user.username,
        number,
        answers: items.map(({ id, points, ...voided }) => {
          const given = last.get(id)
          const mark = {
            points,
            share: given?.share ?? 0,
            override: byHand.get(id) ?? null,
            credit: creditOf(voided),
          }
          return {
            given: given ? shownResponse(JSON.parse(given.response) as ItemResponse) : '',
            points: worthOf(mark) * creditedShare(mark),
          }
        }),
      }
    }),
  }
}
