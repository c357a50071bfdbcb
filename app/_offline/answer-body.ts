import type { ItemResponse } from '#lib/items/response'

/** The body of POST /api/answers. The id is made once and sent with every attempt. */
export interface AnswerBody {
  readonly answerId: string
  readonly sessionId: string
  readonly itemId: string
  readonly response: ItemResponse
  readonly answeredAt: string
  readonly elapsedMs: number
  readonly timeZone: string
}
