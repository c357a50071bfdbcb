import { overlaps } from '#lib/article/span'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { saysTheSame, statementsBy } from '#lib/items/verify/content'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { nearlySame } from '#lib/items/verify/likeness'
import { ofKind } from '#lib/items/verify/of-kind'

/** Whether two words for the same place in a sentence exclude each other. */
export const exclude = (from: string, to: string, { extraction }: Grounds): boolean =>
  normalForm(from) !== normalForm(to) && !couldBeSame(from, to, extraction)

/**
 * A claim is right where it says what the statement says, and wrong where it differs from it in one place, by something
 * that excludes what stands there and that the speaker says of the same nowhere else.
 */
export const proveClaim = (question: Question, claimed: string, grounds: Grounds): Verdict => {
  if (question.asks !== 'claim') return 'open'
  const { speaker, words, altered } = question
  const { extraction, article } = grounds
  const own = ofKind(extraction, 'statement').filter(
    (fact) => isSame(fact.speaker, speaker, extraction) && overlaps(fact.statement, words),
  )
  if (own.length === 0) return 'open'
  if (!altered) return saysTheSame(claimed, words) ? 'right' : 'open'
  const { at, to } = altered
  const stands =
    article.text.slice(at.start, at.end) === at.text && at.start >= words.start && at.end <= words.end
  if (!stands || !claimed.includes(to) || (claimed.includes(at.text) && !to.includes(at.text))) return 'open'
  const others = statementsBy(extraction, speaker).filter(({ statement }) => !overlaps(statement, words))
  const isSaidToo = others.some(({ statement }) => nearlySame(statement.text, claimed))
  return exclude(at.text, to, grounds) && !isSaidToo && !words.text.includes(to) ? 'wrong' : 'open'
}
