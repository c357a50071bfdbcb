import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { findSet } from '#data/classes/sets'
import type { PrintView } from '#data/classes/teaching-views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { questionWith } from '#data/sitting/question'
import { paperKey } from '#lib/classes/paper-key'
import type { SetQuestion } from '#lib/classes/set-question'

/**
 * A set for paper. Options stand in the same order on the worksheet and in the key.
 *
 * @param withKey whether keys come along: what is printed for learners is asked for without
 */
export const readPrint = async (
  viewer: Viewer,
  setId: string,
  withKey: boolean,
  now: Date,
): Promise<PrintView | null> => {
  const client = await database()
  const set = await findSet(client, viewer, setId, 'print-set')
  if (!set) return null
  const [room, rows] = await Promise.all([
    client.classroom.findUniqueOrThrow({ where: { id: set.classId }, select: { name: true } }),
    client.setItem.findMany({
      where: { setId },
      select: { id: true, points: true, snapshot: true },
      orderBy: { position: 'asc' },
    }),
  ])
  const withheld = await readWithheld(client, viewer.userId, now)
  return {
    setId,
    title: set.title,
    className: room.name,
    questions: rows.map(({ id, points, snapshot }) => {
      const { item, article, factIds } = JSON.parse(snapshot) as SetQuestion
      const question = questionWith(id, item, article, id, false)
      const isTold = withKey && !hides(withheld, factIds)
      const key = isTold ? { text: paperKey(item, question), rationale: item.rationale } : null
      return { question, points, key }
    }),
  }
}
