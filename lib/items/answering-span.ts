import type { Span } from '#lib/article/span'
import { piecesOf } from '#lib/facts/likeness'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'

const keyTextOf = (item: Item): string => {
  const key = keyOf(item)
  return key.kind === 'choice' || key.kind === 'typed' ? key.text : ''
}

/** How many of these two-character pieces a text has. */
const shared = (pieces: ReadonlySet<string>, text: string): number => {
  const found = piecesOf(text)
  return [...pieces].filter((piece) => found.has(piece)).length
}

/**
 * Of what proves an item, the stretch that tells the answer: the one that says it word for word, and of several (or
 * where none does, as where "同年" says the year) the one that says most of the question with its answer. What else
 * proves it only helps to understand that.
 *
 * @returns undefined for an item without evidence
 */
export const answeringSpan = (item: Item): Span | undefined => {
  const answer = keyTextOf(item)
  const saying = answer === '' ? [] : item.evidence.filter(({ text }) => text.includes(answer))
  const pieces = piecesOf(`${item.stem} ${answer}`)
  const [first, ...others] = saying.length > 0 ? saying : item.evidence
  if (!first) return undefined
  return others.reduce(
    (best, span) => (shared(pieces, span.text) > shared(pieces, best.text) ? span : best),
    first,
  )
}
