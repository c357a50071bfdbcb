import { type Span, spanOf } from '#lib/article/span'
import { type Source, sentenceAround } from '#lib/items/source'
import { standsAlone } from '#lib/items/stands-alone'
import { open } from '#lib/items/wording'

const LONGEST = 110

/** A sentence, or part of one, with a blank in it. */
export interface Blanked {
  readonly text: string
  readonly sentence: Span
}

const clauseStarts = (text: string): number[] => {
  const starts = [0]
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? ''
    if (/[“（(《「『]/u.test(sign)) depth += 1
    if (/[”）)》」』]/u.test(sign)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[，,；;。！？]/u.test(sign)) starts.push(index + 1)
  }
  return starts[starts.length - 1] === text.length ? starts : [...starts, text.length]
}

const isBalanced = (text: string): boolean =>
  (text.match(/[“「『（(《]/gu)?.length ?? 0) === (text.match(/[”」』）)》]/gu)?.length ?? 0)

/**
 * The sentence around a span with a blank in its place: all of it, or the longest run of its clauses that stands
 * alone. The blanked words must not occur a second time in what is shown.
 *
 * @returns null when no run of clauses will do
 */
export const blankOut = (source: Source, span: Span, least = 14): Blanked | null => {
  const sentence = sentenceAround(source, span)
  if (!sentence) return null
  const names = source.extraction.entities.flatMap(({ name, aliases }) => [name, ...aliases])
  const starts = clauseStarts(sentence.text)
  const [from, to] = [span.start - sentence.start, span.end - sentence.start]
  let best: Span | null = null
  for (const start of starts.filter((at) => at <= from))
    for (const end of starts.filter((at) => at >= to)) {
      const shown = sentence.text.slice(start, end)
      if (shown.length < least || shown.length > LONGEST || !isBalanced(shown)) continue
      if (best !== null && shown.length <= best.text.length) continue
      const told = shown.trim()
      if (told.split(span.text).length !== 2) continue
      if (!standsAlone(told.replace(span.text, '____'), names)) continue
      best = spanOf(source.article.text, sentence.start + start, sentence.start + end)
    }
  return best === null
    ? null
    : { text: `${open(best.text.trim().replace(span.text, '____'))}。`, sentence: best }
}
