import type { SetQuestion } from '#lib/classes/set-question'

type Asked = Pick<SetQuestion, 'factIds' | 'item' | 'article'>

const isProvedBySame = (a: Asked, b: Asked): boolean =>
  a.article.slug === b.article.slug &&
  a.item.evidence.some((one) =>
    b.item.evidence.some((other) => one.start < other.end && other.start < one.end),
  )

/**
 * Whether telling why one question's key is right would give away the key of another that is still to be answered:
 * both ask the same fact, or the same words of an article prove them.
 */
export const isStillAsked = (question: Asked, open: readonly Asked[]): boolean =>
  open.some(
    (other) =>
      other.factIds.some((factId) => question.factIds.includes(factId)) || isProvedBySame(question, other),
  )

/** The words that prove the keys of open questions: to be covered wherever another question's source shows them. */
export const wordsStillAsked = (open: readonly Asked[]): string[] =>
  open.flatMap(({ item }) => item.evidence.map(({ text }) => text))
