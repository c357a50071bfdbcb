import type { AnsweredView } from '#data/study/views'
import type { AnswerBody } from './answer-body'
import { post, type Reply } from './post'
import { keepAnswer, type QueuedAnswer, waitingAnswers } from './queue'
import { letGo, replay, settle, takeInHand } from './replay'
import { changeStatus, countQueue, currentOwner } from './status'

/** A network that seems to be there but lets nothing through is given up on after so many attempts. */
const ATTEMPTS_WITHOUT_NETWORK = 3

/** An answer that is being sent: written down first where the browser can. */
export interface Sending {
  readonly send: () => Promise<Reply<AnsweredView>>
  /** Where the network is gone: what this device makes of the answer; null when it has to wait for the server. */
  readonly answerHere: () => Promise<AnsweredView | null>
  /** The screen is done with it. */
  readonly end: () => Promise<void>
}

/** Writes the answer down; false where the browser keeps nothing. */
const keep = async (body: AnswerBody): Promise<boolean> => {
  try {
    await keepAnswer(body, currentOwner())
    return true
  } catch {
    return false
  }
}

/** Earlier answers go first, so that the server's reply counts them. */
const sendEarlier = async (body: AnswerBody): Promise<void> => {
  const waiting = await waitingAnswers()
  const isEarlier = (entry: QueuedAnswer) =>
    entry.owner === currentOwner() && entry.body.answerId !== body.answerId
  if (waiting.some(isEarlier)) await replay()
}

/** Begins to send an answer: when this is done, it is on the device's disk and will reach the server some day. */
export const beginSending = async (body: AnswerBody): Promise<Sending> => {
  takeInHand(body.answerId)
  const isKept = await keep(body)
  const entry: QueuedAnswer = { body, owner: currentOwner(), correct: null, fate: { kind: 'waiting' } }
  let failures = 0
  return {
    send: async () => {
      if (isKept && navigator.onLine) await sendEarlier(body)
      const reply = await post<AnsweredView>('/api/answers', body)
      changeStatus({ isOnline: reply.kind !== 'unreached' })
      if (reply.kind === 'unreached' && reply.failedBy === 'network') failures += 1
      if (isKept) await settle(entry, reply)
      return reply
    },
    answerHere: async () => {
      const isCutOff = !navigator.onLine || failures >= ATTEMPTS_WITHOUT_NETWORK
      if (!isKept || !isCutOff) return null
      // Fetched while there was a network; without it the answer waits for the server.
      const here = await import('./local-answer').catch(() => null)
      return (await here?.answerLocally(body, new Date()).catch(() => null)) ?? null
    },
    end: async () => {
      letGo(body.answerId)
      if (isKept) await countQueue()
    },
  }
}
