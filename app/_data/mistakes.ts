import 'server-only'
import { database } from '#data/database'
import { shownResponse } from '#data/feedback'
import { provingParagraphs } from '#data/paragraphs'
import { ASKABLE, undoneAnswers } from '#data/sitting'
import type { Viewer } from '#data/viewer'
import type { MistakeView } from '#data/views'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import type { Response } from '#lib/items/response'

export const MISTAKES_PER_PAGE = 20

/**
 * The facts whose last answer was wrong, the latest first, each with that answer; known again, a fact leaves the list.
 *
 * @param page from 1
 */
export const listMistakes = async (
  { userId }: Viewer,
  page: number,
  _now: Date,
): Promise<{ readonly mistakes: readonly MistakeView[]; readonly hasMore: boolean }> => {
  const client = await database()
  const undone = await undoneAnswers(client, { userId })
  const rows = await client.review.findMany({
    where: { userId, kind: 'answer', fact: ASKABLE },
    select: { answerId: true, factId: true, correct: true },
    orderBy: [{ answeredAt: 'desc' }, { answerId: 'desc' }],
  })
  const counted = rows.filter(({ answerId }) => !undone.has(answerId))
  const last = new Map<string, (typeof rows)[number]>()
  const times = new Map<string, number>()
  for (const row of counted) {
    if (!last.has(row.factId)) last.set(row.factId, row)
    if (!row.correct) times.set(row.factId, (times.get(row.factId) ?? 0) + 1)
  }
  const wrong = [...last.values()].filter(({ correct }) => !correct)
  const shown = wrong.slice((page - 1) * MISTAKES_PER_PAGE, page * MISTAKES_PER_PAGE)
  const mistakes = await Promise.all(
    shown.map(async ({ answerId, factId }): Promise<MistakeView[]> => {
      const review = await client.review.findFirst({
        where: { answerId, factId, userId },
        select: {
          response: true,
          answeredAt: true,
          item: {
            select: { item: true, article: { select: { slug: true, title: true, text: true, zones: true } } },
          },
        },
      })
      if (!review?.item || review.response === null) return []
      const item = JSON.parse(review.item.item) as Item
      const { slug, title, text, zones } = review.item.article
      return [
        {
          answerId,
          stem: item.stem,
          given: shownResponse(JSON.parse(review.response) as Response),
          key: shownKey(item),
          rationale: item.rationale,
          article: { slug, title },
          source: provingParagraphs(text, zones, item.evidence),
          at: review.answeredAt.toISOString(),
          times: times.get(factId) ?? 1,
        },
      ]
    }),
  )
  return { mistakes: mistakes.flat(), hasMore: wrong.length > page * MISTAKES_PER_PAGE }
}
