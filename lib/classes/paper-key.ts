import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'

/** The letter before an option on paper: A, B, C… */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)

/** What of a question stands on paper with letters before it, in the order in which it stands there. */
interface OnPaper {
  readonly options: readonly string[]
  readonly rights: readonly string[]
  readonly things: readonly string[]
}

const lettered = (texts: readonly string[], text: string): string => letterOf(texts.indexOf(text))

/** The key as it is compared with what was written on paper: by the letters of the worksheet, where it has letters. */
export const paperKey = (item: Item, { options, rights, things }: OnPaper): string => {
  const key = shownKey(item)
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return `${lettered(options, key)}. ${key}`
    case 'cloze':
    case 'short-answer':
      return item.accepted.join(' / ')
    case 'matching':
      return item.pairs.map(({ left, right }) => `${left} → ${lettered(rights, right)}. ${right}`).join('\n')
    case 'ordering':
      return `${item.sequence.map((thing) => lettered(things, thing)).join(' ')}\n${key}`
    default:
      return item satisfies never
  }
}
