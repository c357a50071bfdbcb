import 'server-only'
import type { ItemResponse } from '#lib/items/response'

/** What a learner has in a slot of a sitting, as the browser sends it. */
export interface SlotInput {
  readonly sessionId: string
  /** As in QuestionView: the item's public id. */
  readonly itemId: string
  readonly response: ItemResponse
  /** By the learner's clock. */
  readonly answeredAt: Date
  /** Spent on the question so far. */
  readonly elapsedMs: number
  /** IANA name of where the learner was. */
  readonly timeZone: string
}
