import type { Extraction } from '#lib/facts/fact'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { provesDate, refutesDate } from '#lib/items/verify/dated'
import { ask } from '#lib/items/verify/fact-base'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { nearlySame } from '#lib/items/verify/likeness'

type Asked = Exclude<Question, { asks: 'blank' | 'rows' }>

const holds = (whole: string, part: string): boolean => normalForm(whole).includes(normalForm(part))

/** Whether the fact base gives this answer to the question, and no other. */
export const proves = (extraction: Extraction, question: Asked, answer: string): boolean => {
  switch (question.asks) {
    case 'date':
      return provesDate(extraction, question.event, answer)
    case 'speaker':
    case 'place':
    case 'party': {
      const { right } = ask(extraction, question)
      return right.length > 0 && right.every((name) => isSame(name, answer, extraction))
    }
    case 'statement':
    case 'demand':
      return ask(extraction, question).right.some((text) => holds(text, answer))
    case 'quantity': {
      const { right } = ask(extraction, question)
      return right.length > 0 && right.every((text) => normalForm(text) === normalForm(answer))
    }
    default:
      return question satisfies never
  }
}

const figure = (text: string): string => normalForm(text).replace(/^(?:约|近|超过|逾|大约)/u, '')

/** Whether the fact base shows that this answer to the question is wrong. */
export const refutes = (extraction: Extraction, question: Asked, answer: string): boolean => {
  switch (question.asks) {
    case 'date':
      return refutesDate(extraction, question.event, answer)
    case 'speaker':
    case 'place':
    case 'party':
      return ask(extraction, question).unsafe.every((name) => !couldBeSame(name, answer, extraction))
    case 'statement':
    case 'demand':
      return ask(extraction, question).unsafe.every((text) => !nearlySame(text, answer))
    case 'quantity':
      return ask(extraction, question).unsafe.every((text) => figure(text) !== figure(answer))
    default:
      return question satisfies never
  }
}
