import type { AttemptView } from '#data/classes/views'
import { post } from '../../_offline/post'
import type { AttemptAnswer } from './pending'

export type Sent<View> = { readonly ok: true; readonly view: View } | { readonly ok: false }

/** What the server says of an answer (`Saved` of the data layer). */
export interface SavedAnswer {
  readonly kind: 'saved' | 'over' | 'final'
  readonly feedback: AttemptView['questions'][number]['feedback']
}

const LONGEST_WAIT_MS = 5_000

/** Waits a while, or until the network is back. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, ms)
    window.addEventListener('online', go)
  })

/** Sends until it is taken, or said never to be: what is sent may arrive twice. */
const sendUntilTaken = async <View>(
  path: string,
  body: unknown,
  onRetry: () => void,
): Promise<Sent<View>> => {
  for (let attempt = 0; ; attempt++) {
    const reply = await post<View>(path, body)
    if (reply.kind === 'taken') return { ok: true, view: reply.view }
    if (reply.kind !== 'unreached') return { ok: false }
    onRetry()
    await pause(Math.min(500 * 2 ** attempt, LONGEST_WAIT_MS))
  }
}

export const sendAnswer = (body: AttemptAnswer, onRetry: () => void): Promise<Sent<SavedAnswer>> =>
  sendUntilTaken('/api/attempts/answers', body, onRetry)

export const sendHandIn = (attemptId: string, onRetry: () => void): Promise<Sent<AttemptView>> =>
  sendUntilTaken('/api/attempts/hand-in', { attemptId }, onRetry)
