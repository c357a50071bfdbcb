import type { Grounds, Verdict } from '#lib/items/ask/kind'
import type { Question } from '#lib/items/question'
import { proveTold } from '#lib/items/verify/told'

/** Of several statements, each is proved by the clause that it repeats or from which it differs in one place. */
export const proveWhichTrue = (question: Question, answer: string, grounds: Grounds): Verdict => {
  if (question.asks !== 'which-true') return 'open'
  const row = question.rows.find(({ shown }) => shown === answer)
  if (!row) return 'open'
  const { fact, altered } = row
  const verdict = proveTold({ asks: 'told', fact, ...(altered ? { altered } : {}) }, answer, grounds)
  return altered || verdict !== 'wrong' ? verdict : 'open'
}
