import type { APIRequestContext, APIResponse, Page, Response as PageResponse, Request } from 'playwright/test'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import { readRows } from '#tests/e2e/database'

/** An answer in a sitting of one's own. */
export interface AnswerBody {
  readonly answerId: string
  readonly sessionId: string
  readonly itemId: string
  readonly response: ItemResponse
  readonly answeredAt: string
  readonly elapsedMs: number
  readonly timeZone: string
}

/** The items that a session asks, in order, keys included: read from the disk, as no learner could. */
export const plannedItems = async (
  file: string,
  sessionId: string,
): Promise<{ readonly id: string; readonly publicId: string; readonly item: Item }[]> => {
  const [session] = await readRows<{ plan: string }>(
    file,
    'SELECT plan FROM StudySession WHERE id = ?',
    sessionId,
  )
  const ids: string[] = JSON.parse(session?.plan ?? '[]')
  const rows = await readRows<{ id: string; publicId: string; item: string }>(
    file,
    'SELECT id, publicId, item FROM Item',
  )
  const items = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = items.get(id)
    if (!row) throw new Error(`The session asks ${id}, which is not in the database`)
    return { id, publicId: row.publicId, item: JSON.parse(row.item) as Item }
  })
}

/** The right answer to an item. */
export const rightResponse = (item: Item): ItemResponse => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return { kind: 'choice', text: item.options.find(({ correct }) => correct)?.text ?? '' }
    case 'cloze':
    case 'short-answer':
      return { kind: 'typed', text: item.accepted[0] ?? '' }
    case 'matching':
      return { kind: 'matching', pairs: item.pairs }
    case 'ordering':
      return { kind: 'ordering', sequence: item.sequence }
    default:
      return item satisfies never
  }
}

/** A wrong answer to an item. */
export const wrongResponse = (item: Item): ItemResponse => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return { kind: 'choice', text: item.options.find(({ correct }) => !correct)?.text ?? '' }
    case 'cloze':
    case 'short-answer':
      return { kind: 'typed', text: '不知道' }
    case 'matching': {
      const rights = item.pairs.map(({ right }) => right)
      return {
        kind: 'matching',
        pairs: item.pairs.map(({ left }, i) => ({ left, right: rights.at(i - 1) ?? '' })),
      }
    }
    case 'ordering':
      return { kind: 'ordering', sequence: [...item.sequence].reverse() }
    default:
      return item satisfies never
  }
}

export const ENTRIES = '/api/sittings/entries'

/** The same as the browser sends it. */
export const entryOf = ({ answerId, sessionId, itemId, ...rest }: AnswerBody): SlotEntry => ({
  ...rest,
  entryId: answerId,
  sittingId: sessionId,
  slotId: itemId,
  isGiven: true,
})

/** Sends an answer as the question screen does. */
export const postAnswer = (request: APIRequestContext, url: string, body: AnswerBody): Promise<APIResponse> =>
  request.post(`${url}${ENTRIES}`, { data: entryOf(body), headers: { Origin: url } })

const entrySent = (request: Request): SlotEntry | null =>
  new URL(request.url()).pathname === ENTRIES ? (request.postDataJSON() as SlotEntry) : null

/** The reply to the next answer that a page gives; what it only puts down is passed over. */
export const answerReply = (page: Page): Promise<PageResponse> =>
  page.waitForResponse((reply) => entrySent(reply.request())?.isGiven === true)

/** The reply to the next thing that a page puts down. */
export const putDownReply = (page: Page): Promise<PageResponse> =>
  page.waitForResponse((reply) => entrySent(reply.request())?.isGiven === false)
