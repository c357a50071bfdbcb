import type { Item, Option } from '#lib/items/item'

/** What is right instead, said in the way of the item's kind. */
export type KeyEdit =
  /** One option or several, of which each gets full marks; not all of them. */
  | { readonly kind: 'options'; readonly texts: readonly string[] }
  | { readonly kind: 'accepted'; readonly accepted: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly { readonly left: string; readonly right: string }[] }
  | { readonly kind: 'sequence'; readonly sequence: readonly string[] }

const sameThings = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join('\0') === [...b].sort().join('\0')

/** Where every option were right, nothing would be asked: such a question is voided instead. */
const isKeyAmong = (texts: readonly string[], options: readonly Option[]): boolean =>
  texts.length > 0 &&
  new Set(texts).size < options.length &&
  texts.every((text) => options.some((option) => option.text === text))

const markedBy = (texts: readonly string[], { text }: Option): Option => ({
  text,
  correct: texts.includes(text),
})

const withKey = (item: Item, edit: KeyEdit): Item | null => {
  switch (item.kind) {
    case 'multiple-choice': {
      if (edit.kind !== 'options' || !isKeyAmong(edit.texts, item.options)) return null
      return { ...item, options: item.options.map((option) => markedBy(edit.texts, option)) }
    }
    case 'true-false': {
      const [yes, no] = item.options
      if (edit.kind !== 'options' || !isKeyAmong(edit.texts, item.options)) return null
      return { ...item, options: [markedBy(edit.texts, yes), markedBy(edit.texts, no)] }
    }
    case 'cloze':
    case 'short-answer': {
      const accepted =
        edit.kind === 'accepted' ? edit.accepted.map((form) => form.trim()).filter(Boolean) : []
      return accepted.length === 0 ? null : { ...item, accepted: [...new Set(accepted)] }
    }
    case 'matching': {
      if (edit.kind !== 'pairs') return null
      const sides = (side: 'left' | 'right') => (pairs: typeof item.pairs) => pairs.map((pair) => pair[side])
      const isSame = (side: 'left' | 'right') => sameThings(sides(side)(item.pairs), sides(side)(edit.pairs))
      return isSame('left') && isSame('right') ? { ...item, pairs: edit.pairs } : null
    }
    case 'ordering': {
      if (edit.kind !== 'sequence' || !sameThings(item.sequence, edit.sequence)) return null
      // The dates spoke for the old order.
      const { dates: _old, ...rest } = item
      return { ...rest, sequence: edit.sequence }
    }
    default:
      return item satisfies never
  }
}

/**
 * The item with another key. What is shown to learners stays: only which option is right, what is accepted, what
 * belongs together.
 *
 * @param reason takes the rationale's place, which spoke for the old key
 * @returns null when the edit does not fit the item
 */
export const correctKey = (item: Item, edit: KeyEdit, reason: string): Item | null => {
  const corrected = withKey(item, edit)
  return corrected && { ...corrected, rationale: reason }
}
