import type { AnsweredView, StudyView, TestView } from '#data/study/views'
import type { ItemResponse } from '#lib/items/response'
import type { Rating } from '#lib/study/card'
import { post } from '../../_offline/post'
import { newAnswerId } from './answer-id'
import type { Sent } from './send'

const TRIES = 4
const FIRST_PAUSE_MS = 500

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Sends something without which the learner can go on, a few times; `onRetry` is called before each time but the
 * first. Whatever is sent may arrive twice.
 */
const sendFewTimes = async <View>(path: string, body: unknown, onRetry: () => void): Promise<Sent<View>> => {
  for (let attempt = 1; ; attempt++) {
    const reply = await post<View>(path, body)
    if (reply.kind === 'taken') return { ok: true, view: reply.view }
    if (reply.kind !== 'unreached') return { ok: false }
    if (attempt === TRIES) return { ok: false }
    onRetry()
    await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1))
  }
}

/** Takes back the last step of a sitting. */
export const sendUndoStep = (sessionId: string, onRetry: () => void): Promise<Sent<StudyView>> =>
  sendFewTimes('/api/undo', { undoId: newAnswerId(), sessionId }, onRetry)

/** Rates an answer anew. */
export const sendAmend = (answerId: string, rating: Rating): Promise<Sent<AnsweredView>> =>
  sendFewTimes('/api/amend', { amendId: newAnswerId(), answerId, rating }, () => undefined)

/** What a learner says of a question. */
export interface FlagBody {
  readonly itemId: string
  readonly reason: 'wrong' | 'unclear' | 'trivial' | null
  readonly note: string
  readonly hidden: boolean
}

export const sendFlag = (body: FlagBody): Promise<Sent<{ readonly hidden: boolean }>> =>
  sendFewTimes('/api/flag', body, () => undefined)

/** What is put down for one question of a test. */
export interface DraftBody {
  readonly sessionId: string
  readonly itemId: string
  readonly response: ItemResponse
  readonly elapsedMs: number
  readonly timeZone: string
}

export const sendDraft = (
  body: DraftBody,
  onRetry: () => void,
): Promise<Sent<{ readonly isOpen: boolean }>> => sendFewTimes('/api/test', body, onRetry)

export const sendHandIn = (sessionId: string, onRetry: () => void): Promise<Sent<TestView>> =>
  sendFewTimes('/api/test/hand-in', { sessionId }, onRetry)
