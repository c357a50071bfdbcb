import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { findSet } from '#data/classes/sets'
import type { ProjectionView } from '#data/classes/teaching-views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { questionWith } from '#data/sitting/question'
import type { SetQuestion } from '#lib/classes/set-question'
import { shownKey } from '#lib/items/grade'
import { keyOf } from '#lib/items/key'

/** Whether somebody may be answering the set just now: what is shown to the class would be told to them. */
const isBeingTaken = async (
  client: Awaited<ReturnType<typeof database>>,
  setId: string,
  now: Date,
): Promise<boolean> => {
  const open = { OR: [{ closesAt: null }, { closesAt: { gt: now } }] }
  const where = { setId, archivedAt: null, isPractice: false, opensAt: { lte: now }, ...open }
  return (await client.assignment.count({ where })) > 0
}

/**
 * A set to be projected: each question with its key and the sentences that prove it; for staff. What an assignment asks
 * of the viewer in another class is left out, and so is what was voided.
 */
export const readProjection = async (
  viewer: Viewer,
  setId: string,
  now: Date,
): Promise<ProjectionView | null> => {
  const client = await database()
  const set = await findSet(client, viewer, setId, 'project-set')
  if (!set) return null
  const [rows, withheld, isTaken] = await Promise.all([
    client.setItem.findMany({
      where: { setId, credit: null },
      select: { id: true, snapshot: true },
      orderBy: { position: 'asc' },
    }),
    readWithheld(client, viewer.userId, now),
    isBeingTaken(client, setId, now),
  ])
  const questions = rows
    .map(({ id, snapshot }) => ({ id, ...(JSON.parse(snapshot) as SetQuestion) }))
    .filter(({ factIds }) => !hides(withheld, factIds))
  return {
    setId,
    title: set.title,
    isTaken,
    questions: questions.map(({ id, item, article, source }) => ({
      question: questionWith(id, item, article, id, false),
      key: keyOf(item),
      keyText: shownKey(item),
      rationale: item.rationale,
      proof: source.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
    })),
  }
}
