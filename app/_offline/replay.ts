import type { AnsweredView } from '#data/study/views'
import { noteTaken } from './kept'
import { post, type Reply } from './post'
import { forgetAnswer, type QueuedAnswer, setAside, waitingAnswers } from './queue'
import { changeStatus, countQueue, currentOwner, statusNow } from './status'

/** Answers that a question screen of this page is sending itself. */
const inHand = new Set<string>()

export const takeInHand = (answerId: string): void => {
  inHand.add(answerId)
}

export const letGo = (answerId: string): void => {
  inHand.delete(answerId)
}

/** Of the sittings of these answers, those that belong to whoever is signed in now; null when nobody can say. */
const ownedBy = async (answers: readonly QueuedAnswer[]): Promise<ReadonlySet<string> | null> => {
  const sessionIds = [...new Set(answers.map(({ body }) => body.sessionId))]
  const reply = await post<{ sessionIds: string[] }>('/api/offline/owned', { sessionIds })
  if (reply.kind === 'unreached') changeStatus({ isOnline: false })
  return reply.kind === 'taken' ? new Set(reply.view.sessionIds) : null
}

/**
 * Does with a sent answer what its reply asks for: the server has it, or never will, or it goes on waiting. "Not
 * found" may mean that somebody else has signed in meanwhile; then it waits too.
 *
 * @returns whether it is done with
 */
export const settle = async (entry: QueuedAnswer, reply: Reply<AnsweredView>): Promise<boolean> => {
  const { answerId, itemId, sessionId } = entry.body
  switch (reply.kind) {
    case 'taken':
      await forgetAnswer(answerId)
      await noteTaken(itemId, reply.view.study)
      return true
    case 'refused': {
      if (reply.status === 404 && !(await ownedBy([entry]))?.has(sessionId)) return false
      await setAside(answerId, reply.status, currentOwner())
      return true
    }
    case 'signed-out':
    case 'unreached':
      return false
    default:
      return reply satisfies never
  }
}

/** So many failures of the server in a row are its own, and not those of the answers that it was sent. */
const MOST_FAILURES = 3

/**
 * Sends what waits, one after another in order of when it was given, until all is sent or the server is out of reach.
 * An answer that the server fails on goes on waiting, and those after it are sent: the server puts them in order.
 */
const sendWaiting = async (): Promise<void> => {
  const waiting = (await waitingAnswers()).filter(({ body }) => !inHand.has(body.answerId))
  const owned = waiting.length > 0 ? await ownedBy(waiting) : null
  if (!owned) return
  let failures = 0
  for (const entry of waiting.filter(({ body }) => owned.has(body.sessionId))) {
    const reply = await post<AnsweredView>('/api/answers', entry.body)
    changeStatus({ isOnline: reply.kind !== 'unreached' })
    const isDone = await settle(entry, reply)
    if (!isDone) {
      failures += 1
      if (reply.kind === 'unreached' && reply.failedBy === 'server' && failures < MOST_FAILURES) continue
      break
    }
    failures = 0
    if (reply.kind === 'taken') changeStatus({ sent: statusNow().sent + 1 })
    await countQueue()
  }
}

/**
 * Sends the answers that wait, in this tab or, where another one is at it, after it. Answers of other learners stay
 * where they are. Sending one twice is harmless: its id is made once.
 */
export const replay = async (): Promise<void> => {
  // Web Locks are missing where a school serves plain http.
  await (navigator.locks ? navigator.locks.request('wengu-replay', sendWaiting) : sendWaiting())
  await countQueue()
}
