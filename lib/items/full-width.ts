import type { Item, Option } from '#lib/items/item'

/** Of what we write in Chinese, the marks are Chinese as well, also where the article's own are not. */
const MARKS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }

/** Behind a Chinese character or what closes a Chinese quotation or title, and before one, or at the end. */
const HALF_WIDTH = /(?<=\p{Script=Han}[”’》」』）]?)([,;:?!])\s?(?=[\p{Script=Han}“‘《「『（]|$)/gu
/** 组织(OSCE): brackets behind a Chinese character, with no others inside. */
const BRACKETS = /(?<=\p{Script=Han}[”》]?)\s?\(([^()（）]{1,60})\)/gu

/** Chinese with full-width marks; numbers (11,000), Latin words and times (8:30) keep theirs. */
export const fullWidth = (text: string): string =>
  text.replace(HALF_WIDTH, (_, mark: string) => MARKS[mark] ?? mark).replace(BRACKETS, '（$1）')

const option = <One extends Option>(one: One): One => ({ ...one, text: fullWidth(one.text) })

/** A question with full-width marks in all that a learner is shown to choose from; what is typed stays as it is accepted. */
export const withFullWidth = (item: Item): Item => {
  const stem = fullWidth(item.stem)
  switch (item.kind) {
    case 'multiple-choice':
      return { ...item, stem, options: item.options.map(option) }
    case 'true-false':
    case 'cloze':
    case 'short-answer':
      return { ...item, stem }
    case 'matching':
      return {
        ...item,
        stem,
        pairs: item.pairs.map(({ left, right }) => ({ left: fullWidth(left), right: fullWidth(right) })),
      }
    case 'ordering':
      return { ...item, stem, sequence: item.sequence.map(fullWidth) }
    default:
      return item satisfies never
  }
}
