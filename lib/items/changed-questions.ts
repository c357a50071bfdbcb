import type { Item } from '#lib/items/item'

/** A question that asks on, in other words or with another answer. */
export interface ChangedQuestion {
  readonly key: string
  readonly before: string
  readonly after: string
}

/** What becomes of the questions of an article when it is edited. */
export interface QuestionChanges {
  /** Stems of the questions that come and go. */
  readonly came: readonly string[]
  readonly gone: readonly string[]
  readonly changed: readonly ChangedQuestion[]
}

/** What is answered, and among what: without the proof, which moves with every word before it. */
const answersOf = (item: Item): unknown => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return item.options.map(({ text, correct }) => [text, correct])
    case 'cloze':
    case 'short-answer':
      return item.accepted
    case 'matching':
      return item.pairs.map(({ left, right }) => [left, right])
    case 'ordering':
      return item.sequence
    default:
      return item satisfies never
  }
}

const isSame = (before: Item, after: Item): boolean =>
  before.stem === after.stem && JSON.stringify(answersOf(before)) === JSON.stringify(answersOf(after))

/** What an edit does to the questions of an article. They are the same by their keys; a changed one may keep its stem. */
export const questionChanges = (before: readonly Item[], after: readonly Item[]): QuestionChanges => {
  const known = new Map(before.map((item) => [item.key, item]))
  const kept = new Set(after.map(({ key }) => key))
  return {
    came: after.filter(({ key }) => !known.has(key)).map(({ stem }) => stem),
    gone: before.filter(({ key }) => !kept.has(key)).map(({ stem }) => stem),
    changed: after.flatMap((item) => {
      const old = known.get(item.key)
      return old && !isSame(old, item) ? [{ key: item.key, before: old.stem, after: item.stem }] : []
    }),
  }
}
