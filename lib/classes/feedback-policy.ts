import type { Terms } from '#lib/classes/assignment'
import { type Attempt, admission, handedInAt } from '#lib/classes/attempt'

/** What may be told about an answer or an attempt; each includes what comes before it. */
export type Disclosure = 'nothing' | 'score' | 'key'

const isAllOver = ({ allClosedAt }: Terms, now: Date): boolean =>
  allClosedAt !== null && now.getTime() >= allClosedAt.getTime()

/** Whether a further attempt, open or to come, could make use of a key. */
const couldUseKeys = (terms: Terms, attempts: readonly Attempt[], now: Date): boolean =>
  ['may-start', 'one-is-open', 'not-open-yet'].includes(admission(terms, attempts, now))

/**
 * What a learner may be told now about one of their attempts.
 *
 * Keys are told after submitting only when this learner has no attempt left, the score at once; after closing, only
 * when the assignment is closed for everybody, extensions included: keys travel. An assignment that never closes never
 * comes to "after closing".
 *
 * @param answered whether the item that is meant has been answered; for a whole attempt, whether it was handed in
 */
export const disclosure = (
  terms: Terms,
  attempt: Attempt,
  attempts: readonly Attempt[],
  answered: boolean,
  now: Date,
): Disclosure => {
  if (!answered) return 'nothing'
  if (terms.isPractice) return 'key'
  const isIn = handedInAt(terms, attempt, now) !== null
  switch (terms.feedback) {
    case 'never':
      return 'nothing'
    case 'after-answer':
      return 'key'
    case 'after-submission':
      if (!isIn) return 'nothing'
      return couldUseKeys(terms, attempts, now) ? 'score' : 'key'
    case 'after-closing':
      return isIn && isAllOver(terms, now) ? 'key' : 'nothing'
    default:
      return terms.feedback satisfies never
  }
}

/**
 * Whether what an assignment asks is kept from a learner everywhere but in their own attempts: in reviews, quizzes,
 * articles, exports and other classes. It begins when the assignment opens, so that one can study for it, and ends when
 * it is over for this learner: no attempt is left that could make use of a key; where keys wait for the closing, or are
 * never told, when it is closed for everybody. Practice keeps nothing back.
 *
 * @param attempts the learner's own
 * @param horizon what opens before it is kept back already: questions that a device takes along are asked until then
 */
export const withholds = (
  terms: Terms,
  attempts: readonly Attempt[],
  now: Date,
  horizon: Date = now,
): boolean => {
  if (terms.isPractice || terms.opensAt.getTime() > horizon.getTime()) return false
  if (couldUseKeys(terms, attempts, now)) return true
  return (terms.feedback === 'after-closing' || terms.feedback === 'never') && !isAllOver(terms, now)
}
