import type { AnswerBody } from './answer-body'
import { all, get, put, remove } from './store'

/** An answer on its way to the server; it leaves the device only once the server has it. */
export interface QueuedAnswer {
  readonly body: AnswerBody
  /** Who was signed in when it was given; null where that was not known. */
  readonly owner: string | null
  /** As marked on this device; null where nothing on it can mark. */
  readonly correct: boolean | null
  readonly fate: { readonly kind: 'waiting' } | { readonly kind: 'refused'; readonly status: number }
}

/** In order of when they were given. */
const byTime = (a: QueuedAnswer, b: QueuedAnswer): number =>
  Date.parse(a.body.answeredAt) - Date.parse(b.body.answeredAt) ||
  (a.body.answerId < b.body.answerId ? -1 : 1)

/** All answers that the server does not have, refused ones too, in order of when they were given. */
export const queuedAnswers = async (): Promise<QueuedAnswer[]> =>
  (await all<QueuedAnswer>('answers')).sort(byTime)

export const waitingAnswers = async (): Promise<QueuedAnswer[]> =>
  (await queuedAnswers()).filter(({ fate }) => fate.kind === 'waiting')

/** Writes an answer down; once this is done, it outlives the page, the browser and the network. */
export const keepAnswer = (body: AnswerBody, owner: string | null): Promise<void> =>
  put('answers', body.answerId, { body, owner, correct: null, fate: { kind: 'waiting' } })

const change = async (answerId: string, changed: Partial<QueuedAnswer>): Promise<void> => {
  const entry = await get<QueuedAnswer>('answers', answerId)
  if (entry) await put('answers', answerId, { ...entry, ...changed })
}

export const noteMark = (answerId: string, correct: boolean): Promise<void> => change(answerId, { correct })

/**
 * Keeps an answer that the server will never take, to be shown and exported.
 *
 * @param owner who tried to send it: a guest may have become somebody else since it was given
 */
export const setAside = (answerId: string, status: number, owner: string | null): Promise<void> =>
  change(answerId, { owner, fate: { kind: 'refused', status } })

/** Whether an answer may be shown to somebody: it is theirs, or nobody knows whose. */
export const isOf = (entry: QueuedAnswer, userId: string | null): boolean =>
  entry.owner === null || entry.owner === userId

/** The server has it, or its learner has let it go. */
export const forgetAnswer = (answerId: string): Promise<void> => remove('answers', answerId)

/** Whoever gave these is no more: no server will ever take them. */
export const forgetAnswersOf = async (owner: string): Promise<void> => {
  for (const { body, owner: giver } of await queuedAnswers()) {
    if (giver === owner) await forgetAnswer(body.answerId)
  }
}
