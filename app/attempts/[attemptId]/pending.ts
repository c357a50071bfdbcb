import type { ItemResponse } from '#lib/items/response'

/** The body of POST /api/attempts/answers. The id is made once and sent with every try. */
export interface AttemptAnswer {
  readonly answerId: string
  readonly attemptId: string
  readonly setItemId: string
  readonly response: ItemResponse
  readonly answeredAt: string
  readonly elapsedMs: number
}

const keyOf = (attemptId: string): string => `wengu-attempt-${attemptId}`

/** Answers of an attempt that the server may not have yet, oldest first. What they hold the server checks. */
export const pendingOf = (attemptId: string): readonly AttemptAnswer[] => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(attemptId)) ?? '[]')
  } catch {
    // A browser that keeps nothing: then only what was sent is safe.
    return []
  }
}

const write = (attemptId: string, answers: readonly AttemptAnswer[]): void => {
  try {
    if (answers.length === 0) localStorage.removeItem(keyOf(attemptId))
    else localStorage.setItem(keyOf(attemptId), JSON.stringify(answers))
  } catch {
    // As above.
  }
}

/** Writes an answer down on the device before it is sent: a tab that is closed without a network loses nothing. */
export const keep = (answer: AttemptAnswer): void =>
  write(answer.attemptId, [...pendingOf(answer.attemptId), answer])

/** Forgets an answer that the server has, or never will take. */
export const forget = ({ attemptId, answerId }: AttemptAnswer): void =>
  write(
    attemptId,
    pendingOf(attemptId).filter((one) => one.answerId !== answerId),
  )
