import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { findSet } from '#data/classes/sets'
import type { PreviewView } from '#data/classes/teaching-views'
import { database } from '#data/server/database'
import { questionWith } from '#data/sitting/question'
import type { SetQuestion } from '#lib/classes/set-question'

/** A set as a learner would see it, in its own order; options are mixed as for a learner. */
export const previewSet = async (viewer: Viewer, setId: string): Promise<PreviewView | null> => {
  const client = await database()
  const set = await findSet(client, viewer, setId, 'preview-set')
  if (!set) return null
  const rows = await client.setItem.findMany({
    where: { setId },
    select: { id: true, points: true, snapshot: true },
    orderBy: { position: 'asc' },
  })
  return {
    setId,
    title: set.title,
    isPublished: set.publishedAt !== null,
    questions: rows.map(({ id, points, snapshot }) => {
      const { item, article } = JSON.parse(snapshot) as SetQuestion
      return { question: questionWith(id, item, article, id, false), points }
    }),
  }
}
