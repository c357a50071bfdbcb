import 'server-only'
import { provingParagraphs } from '#data/paragraphs'
import { amendedTo } from '#data/steps'
import type { Viewer } from '#data/viewer'
import type { DueView, FeedbackView } from '#data/views'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { Item } from '#lib/items/item'
import type { Response } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import type { CardState } from '#lib/study/card'
import { dayOf, formatDay } from '#lib/study/day'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'
import type { Database } from '#prisma/client'

const MINUTE_MS = 60_000

/** When a card in this state comes back, seen from now. */
export const dueOf = (state: CardState, now: Date, timeZone: string): DueView => {
  switch (state.kind) {
    case 'new':
      return { kind: 'minutes', minutes: 0 }
    case 'learning':
    case 'relearning':
      return {
        kind: 'minutes',
        minutes: Math.max(0, Math.round((state.dueAt.getTime() - now.getTime()) / MINUTE_MS)),
      }
    case 'review':
      return {
        kind: 'day',
        day: formatDay(state.dueDay),
        inDays: Math.max(0, state.dueDay - dayOf(now, timeZone)),
      }
    default:
      return state satisfies never
  }
}

/** What is shown after an answer that is in the log; null when the viewer has given no such answer. */
export const readFeedback = async (
  client: Database,
  { userId, timeZone }: Viewer,
  answerId: string,
  now: Date,
): Promise<FeedbackView | null> => {
  const review = await client.review.findFirst({
    where: { answerId, userId, kind: 'answer' },
    select: {
      response: true,
      itemId: true,
      item: { select: { publicId: true, item: true, article: { select: { text: true, zones: true } } } },
    },
  })
  if (!review?.item || review.itemId === null || review.response === null) return null
  const item = JSON.parse(review.item.item) as Item
  const response = JSON.parse(review.response) as Response
  const first = await client.itemFact.findFirst({
    where: { itemId: review.itemId },
    select: { fact: { select: { cards: { where: { userId }, select: STATE_COLUMNS } } } },
    orderBy: { position: 'asc' },
  })
  const grade = gradeInEitherScript(item, response)
  const amended = await amendedTo(client, userId, answerId)
  const { text, zones } = review.item.article
  return {
    answerId,
    itemId: review.item.publicId,
    correct: grade.correct || (amended !== null && response.kind === 'typed'),
    amended,
    key: grade.key,
    given: shownResponse(response),
    slip: grade.slip ?? null,
    rationale: item.rationale,
    source: provingParagraphs(text, zones, item.evidence),
    due: dueOf(stateOf(first?.fact.cards[0]), now, timeZone),
  }
}
