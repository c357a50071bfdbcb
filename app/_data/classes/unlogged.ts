import 'server-only'
import { orderOfAnswers } from '#data/classes/marks'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import { handedInAt } from '#lib/classes/attempt'
import type { SetQuestion } from '#lib/classes/set-question'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import { knew } from '#lib/items/knew'
import type { ItemResponse } from '#lib/items/response'
import { ratingOf } from '#lib/study/card'
import type { AnswerEntry } from '#lib/study/log'
import type { Database } from '#prisma/client'
import { type PresetFor, readPresetFor } from '#prisma/wishes'

/** Entries by the fact that they are about. */
export type EntriesByFact = ReadonlyMap<string, readonly AnswerEntry[]>

const readHandedIn = async (client: Database, assignmentIds: string[], userIds: string[], now: Date) => {
  const assignments = await client.assignment.findMany({
    where: { id: { in: assignmentIds } },
    select: { id: true, ...SETTINGS_COLUMNS },
  })
  const termsOf = new Map(
    await Promise.all(
      assignments.map(async ({ id, ...row }) => [id, await readTerms(client, id, row)] as const),
    ),
  )
  const attempts = await client.attempt.findMany({
    where: { assignmentId: { in: assignmentIds }, userId: { in: userIds }, fedAt: null },
    select: {
      userId: true,
      assignmentId: true,
      startedAt: true,
      submittedAt: true,
      completedAt: true,
      responses: {
        select: {
          id: true,
          setItemId: true,
          response: true,
          answeredAt: true,
          setItem: { select: { snapshot: true, credit: true } },
        },
        orderBy: orderOfAnswers('asc'),
      },
    },
  })
  return attempts.filter((attempt) => {
    const terms = termsOf.get(attempt.assignmentId)?.(attempt.userId)
    return terms !== undefined && handedInAt(terms, attempt, now) !== null
  })
}

type Given = Awaited<ReturnType<typeof readHandedIn>>[number]['responses'][number]

/** One entry for each fact that the question asks; none for a question that was left open, or voided. */
const entriesOf = (given: Given, timeZone: string, presetFor: PresetFor): [string, AnswerEntry][] => {
  const { item, factIds, article } = JSON.parse(given.setItem.snapshot) as SetQuestion
  const response = JSON.parse(given.response) as ItemResponse
  if (response.kind === 'skipped' || given.setItem.credit !== null) return []
  const grade = gradeInEitherScript(item, response)
  return factIds.map((factId, position) => [
    factId,
    {
      kind: 'answer',
      id: given.id,
      at: given.answeredAt,
      timeZone,
      rating: ratingOf(knew(item, response, grade, position)),
      preset: presetFor(article.slug),
      intervalDays: null,
    },
  ])
}

/**
 * What was answered in attempts that are handed in and is in no review log: their keys are not told, or never, or the
 * learner has not been here since. It says all the same what was known.
 *
 * @returns by learner, then by fact; who has nothing of the kind is left out
 */
export const readUnlogged = async (
  client: Database,
  assignmentIds: string[],
  userIds: string[],
  timeZone: string,
  now: Date,
): Promise<ReadonlyMap<string, EntriesByFact>> => {
  const attempts = await readHandedIn(client, assignmentIds, userIds, now)
  const given = attempts.flatMap(({ userId, responses }) => {
    const last = new Map(responses.map((response) => [response.setItemId, response]))
    return [...last.values()].map((response) => ({ userId, response }))
  })
  const logged = await client.review.findMany({
    where: { answerId: { in: given.map(({ response }) => response.id) } },
    select: { answerId: true },
  })
  const inLog = new Set(logged.map(({ answerId }) => answerId))
  const byLearner = new Map<string, Map<string, AnswerEntry[]>>()
  for (const userId of new Set(given.map((one) => one.userId))) {
    const presetFor = await readPresetFor(client, userId)
    const byFact = new Map<string, AnswerEntry[]>()
    for (const { response } of given.filter((one) => one.userId === userId && !inLog.has(one.response.id)))
      for (const [factId, entry] of entriesOf(response, timeZone, presetFor))
        byFact.set(factId, [...(byFact.get(factId) ?? []), entry])
    byLearner.set(userId, byFact)
  }
  return byLearner
}
