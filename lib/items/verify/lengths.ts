import type { DateFact } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import type { Question } from '#lib/items/question'
import { factOf } from '#lib/items/verify/of-kind'

/** 长达50分钟 is a length of 50分钟. */
export const lengthShown = ({ span }: DateFact): string =>
  span.text.replace(/^(?:长达|持续了?|历时|为时|for |a |an )/iu, '')

const figuresOf = (text: string): string => (text.match(/\d+/gu) ?? []).join(' ')

/** Two lengths that the article gives of one thing: both of them, and no other. */
export const proveLengths = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  if (question.asks !== 'lengths') return 'open'
  const shown = question.facts.flatMap((id) => {
    const fact = factOf(extraction, id)
    return fact?.kind === 'date' ? [lengthShown(fact)] : []
  })
  if (shown.length < 2 || shown.length !== question.facts.length) return 'open'
  if (shown.every((one) => answer.includes(one))) return 'right'
  return figuresOf(answer) === figuresOf(shown.join(' ')) ? 'open' : 'wrong'
}
