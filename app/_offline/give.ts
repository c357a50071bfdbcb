import type { AnsweredView, TakenView } from '#data/sitting/views'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import type { Sent } from './send-now'
import { keepSending, onReply, submit } from './sender'

/** What is said while an answer is on its way. */
export type GivingStatus = 'sending' | 'retrying' | 'signed-out'

/** A network that seems to be there but lets nothing through is given up on after so many tries. */
const TRIES_WITHOUT_NETWORK = 3

const isCutOff = (failures: number): boolean => !navigator.onLine || failures >= TRIES_WITHOUT_NETWORK

/** What this device makes of the answer; null when it has to wait for the server. */
const answerHere = async (body: SlotEntry): Promise<AnsweredView | null> => {
  // Fetched while there was a network; without it the answer waits for the server.
  const here = await import('./local-answer').catch(() => null)
  return (await here?.answerLocally(body, new Date()).catch(() => null)) ?? null
}

/** What an answer comes to that the server has taken. */
const sentOf = (view: TakenView): Sent<AnsweredView> =>
  view.kind === 'answered' ? { ok: true, view } : { ok: false }

/**
 * Waits for what becomes of an answer that is in the queue: the server's word, or, where the network is gone and the
 * questions are on the device, this device's. The server gets it all the same.
 */
const replyTo = (body: SlotEntry, onStatus: (status: GivingStatus) => void): Promise<Sent<AnsweredView>> =>
  new Promise((resolve) => {
    let failures = 0
    const end = (sent: Sent<AnsweredView>) => {
      stop()
      resolve(sent)
    }
    const stop = onReply(async (entry, reply) => {
      if (entry.body.entryId !== body.entryId) return
      switch (reply.kind) {
        case 'taken':
          return end(sentOf(reply.view))
        case 'refused':
          return end({ ok: false })
        case 'signed-out':
          return onStatus('signed-out')
        case 'unreached': {
          if (reply.failedBy === 'network') failures += 1
          const view = isCutOff(failures) ? await answerHere(body) : null
          return view ? end({ ok: true, view }) : onStatus('retrying')
        }
        default:
          return reply satisfies never
      }
    })
  })

/** Gives an answer in a sitting that tells at once. It is on the device's disk before it is sent. */
export const giveAnswer = (
  body: SlotEntry,
  onStatus: (status: GivingStatus) => void,
): Promise<Sent<AnsweredView>> => {
  const reply = replyTo(body, onStatus)
  void submit(body)
  return reply
}

/** Waits for an answer that a page before this one gave and did not live to see marked. */
export const resumeAnswer = (
  body: SlotEntry,
  onStatus: (status: GivingStatus) => void,
): Promise<Sent<AnsweredView>> => {
  const reply = replyTo(body, onStatus)
  void keepSending()
  return reply
}
