import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { feedbackOf } from '#data/classes/attempt-feedback'
import { findSet } from '#data/classes/sets'
import type { TrialView } from '#data/classes/teaching-views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { questionWith } from '#data/sitting/question'
import type { SetQuestion } from '#lib/classes/set-question'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { ItemResponse } from '#lib/items/response'

/** What was answered, by the question's id. */
export type TrialResponses = Readonly<Record<string, ItemResponse>>

/**
 * A set to be tried as a learner would take it; nothing of it is kept. Keys come only with what was answered, once it is
 * handed in. What an assignment asks of the viewer in another class is left out.
 *
 * @param responses null before it is handed in
 * @returns null when the viewer may not
 */
export const readTrial = async (
  viewer: Viewer,
  setId: string,
  responses: TrialResponses | null,
  now: Date,
): Promise<TrialView | null> => {
  const client = await database()
  const set = await findSet(client, viewer, setId, 'preview-set')
  if (!set) return null
  const [rows, withheld] = await Promise.all([
    client.setItem.findMany({
      where: { setId, credit: null },
      select: { id: true, points: true, snapshot: true },
      orderBy: { position: 'asc' },
    }),
    readWithheld(client, viewer.userId, now),
  ])
  const questions = rows
    .map(({ snapshot, ...row }) => ({ ...row, frozen: JSON.parse(snapshot) as SetQuestion }))
    .filter(({ frozen }) => !hides(withheld, frozen.factIds))
  return {
    setId,
    title: set.title,
    clock: { now: now.toISOString(), endsAt: null },
    handedInAt: responses === null ? null : now.toISOString(),
    questions: questions.map(({ id, points, frozen }) => {
      const response = responses?.[id] ?? null
      const given = response ?? { kind: 'skipped' as const }
      const { score } = gradeInEitherScript(frozen.item, given)
      return {
        question: questionWith(id, frozen.item, frozen.article, id, false),
        points,
        response,
        answeredAt: null,
        feedback: responses === null ? null : feedbackOf('key', frozen, given, score, (text) => text),
        isWithheld: false,
      }
    }),
  }
}
