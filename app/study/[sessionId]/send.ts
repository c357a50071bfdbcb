import type { AnsweredView } from '#data/study/views'
import type { AnswerBody } from '../../_offline/answer-body'
import { beginSending } from '../../_offline/send-kept'

export type Sent<View> = { readonly ok: true; readonly view: View } | { readonly ok: false }

const LONGEST_WAIT_MS = 8_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const waitBefore = (attempt: number): number => Math.min(500 * 2 ** attempt, LONGEST_WAIT_MS)

/**
 * Sends an answer until the server has taken it or says that it never will. It is written down on the device first, so
 * it reaches the server even when this page does not live to see it. A lost connection and a failing server are tried
 * again, a little later each time: the id in the body makes sending twice harmless. Where the network is gone and the
 * questions are on the device, the device says what comes of the answer, and the server gets it later.
 */
export const sendAnswer = async (body: AnswerBody, onRetry: () => void): Promise<Sent<AnsweredView>> => {
  const sending = await beginSending(body)
  try {
    for (let attempt = 0; ; attempt++) {
      const reply = await sending.send()
      if (reply.kind === 'taken') return { ok: true, view: reply.view }
      if (reply.kind !== 'unreached') return { ok: false }
      const view = await sending.answerHere()
      if (view) return { ok: true, view }
      onRetry()
      await pause(waitBefore(attempt))
    }
  } finally {
    await sending.end()
  }
}
