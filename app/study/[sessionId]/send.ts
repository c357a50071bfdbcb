import type { AnsweredView, StudyView } from '#data/views'
import type { Response as Answer } from '#lib/items/response'
import { newAnswerId } from './answer-id'

/** The body of POST /api/answers. The id is made once and sent with every attempt. */
export interface AnswerBody {
  readonly answerId: string
  readonly sessionId: string
  readonly itemId: string
  readonly response: Answer
  readonly answeredAt: string
  readonly elapsedMs: number
  readonly timeZone: string
}

export type Sent<View> = { readonly ok: true; readonly view: View } | { readonly ok: false }

const LONGEST_WAIT_MS = 8_000
const TIMEOUT_MS = 10_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const post = (path: string, body: unknown): Promise<globalThis.Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })

/**
 * Sends until the server has taken it or says that it never will (a 4xx). A lost connection and a failing server are
 * tried again, a little later each time: the id in the body makes sending twice harmless.
 */
const sendUntilTaken = async <View>(
  path: string,
  body: unknown,
  onRetry: () => void,
): Promise<Sent<View>> => {
  for (let attempt = 0; ; attempt++) {
    try {
      const reply = await post(path, body)
      if (reply.ok) return { ok: true, view: (await reply.json()) as View }
      if (reply.status < 500 && reply.status !== 408 && reply.status !== 429) return { ok: false }
    } catch {
      // No connection: as good as a failing server.
    }
    onRetry()
    await pause(Math.min(500 * 2 ** attempt, LONGEST_WAIT_MS))
  }
}

export const sendAnswer = (body: AnswerBody, onRetry: () => void): Promise<Sent<AnsweredView>> =>
  sendUntilTaken('/api/answers', body, onRetry)

export const sendUndo = (sessionId: string, onRetry: () => void): Promise<Sent<StudyView>> =>
  sendUntilTaken('/api/undo', { undoId: newAnswerId(), sessionId }, onRetry)
