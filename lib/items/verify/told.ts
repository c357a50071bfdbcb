import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { saysTheSame } from '#lib/items/verify/content'
import { couldBeSame } from '#lib/items/verify/identity'
import { nearlySame } from '#lib/items/verify/likeness'
import { factOf, ofKind } from '#lib/items/verify/of-kind'

/**
 * A claim about what the article tells is right where it says what the clause says, and wrong where it differs from it in
 * one place by something that excludes what stands there and that the article tells of the same nowhere else.
 */
export const proveTold = (question: Question, claimed: string, { article, extraction }: Grounds): Verdict => {
  const fact = question.asks === 'told' ? factOf(extraction, question.fact) : undefined
  if (question.asks !== 'told' || fact?.kind !== 'clause') return 'open'
  const [first, last] = [fact.telling.parts[0], fact.telling.parts.at(-1)]
  if (!first || !last) return 'open'
  const told = fact.telling.parts.map(({ text }) => text).join('')
  // A day is shown in full, in other words than the article's.
  const undated = ofKind(extraction, 'date').reduce(
    (text, { span }) =>
      span.start >= first.start && span.end <= last.end ? text.replace(span.text, '') : text,
    told,
  )
  const words = { start: first.start, end: last.end, text: undated }
  if (!question.altered) return saysTheSame(claimed, words) ? 'right' : 'open'
  const { at, to } = question.altered
  const stands = article.text.slice(at.start, at.end) === at.text && told.includes(at.text)
  if (!stands || !claimed.includes(to) || told.includes(to)) return 'open'
  if (claimed.includes(at.text) && !to.includes(at.text)) return 'open'
  const excludes = normalForm(at.text) !== normalForm(to) && !couldBeSame(at.text, to, extraction)
  const isToldToo = [
    ...ofKind(extraction, 'clause').flatMap((other) => (other.id === fact.id ? [] : [other.text])),
    ...ofKind(extraction, 'statement').map(({ statement }) => statement.text),
  ].some((text) => text.includes(to) && nearlySame(text, claimed))
  return excludes && !isToldToo ? 'wrong' : 'open'
}
