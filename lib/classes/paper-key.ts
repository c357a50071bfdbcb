import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'

/** The letter before an option on paper: A, B, C… */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)

/** What of a question stands on paper with letters before it, in the order in which it stands there. */
type OnPaper =
  | { readonly kind: 'multiple-choice' | 'true-false'; readonly options: readonly string[] }
  | { readonly kind: 'cloze' | 'short-answer' }
  | { readonly kind: 'matching'; readonly rights: readonly string[] }
  | { readonly kind: 'ordering'; readonly things: readonly string[] }

const textsOf = (question: OnPaper): readonly string[] => {
  switch (question.kind) {
    case 'multiple-choice':
    case 'true-false':
      return question.options
    case 'cloze':
    case 'short-answer':
      return []
    case 'matching':
      return question.rights
    case 'ordering':
      return question.things
    default:
      return question satisfies never
  }
}

const lettered = (texts: readonly string[], text: string): string => letterOf(texts.indexOf(text))

/** The key as it is compared with what was written on paper: by the letters of the worksheet, where it has letters. */
export const paperKey = (item: Item, question: OnPaper): string => {
  const texts = textsOf(question)
  const key = shownKey(item)
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return item.options
        .filter(({ correct }) => correct)
        .map(({ text }) => `${lettered(texts, text)}. ${text}`)
        .join(' / ')
    case 'cloze':
    case 'short-answer':
      return item.accepted.join(' / ')
    case 'matching':
      return item.pairs.map(({ left, right }) => `${left} → ${lettered(texts, right)}. ${right}`).join('\n')
    case 'ordering':
      return `${item.sequence.map((thing) => lettered(texts, thing)).join(' ')}\n${key}`
    default:
      return item satisfies never
  }
}
