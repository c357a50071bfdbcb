import type { Sentence } from '#lib/article/article'
import { overlaps, type Span } from '#lib/article/span'

/**
 * What was found in each sentence, so that a later extractor looks at its own sentence alone and reading stays linear.
 *
 * @param sentences in the order of the text, none overlapping another
 * @param startOf where a thing begins, as an offset into the text; what begins in no sentence is left out
 * @returns the things of one sentence, in the order in which they were given
 */
export const bySentence = <T>(
  sentences: readonly Sentence[],
  things: readonly T[],
  startOf: (thing: T) => number,
): ((sentence: Sentence) => readonly T[]) => {
  const groups = new Map<Sentence, T[]>()
  for (const thing of things) {
    const sentence = sentenceAt(sentences, startOf(thing))
    if (!sentence) continue
    const group = groups.get(sentence)
    if (group) group.push(thing)
    else groups.set(sentence, [thing])
  }
  return (sentence) => groups.get(sentence) ?? []
}

/**
 * The same for things that may reach over several sentences: each is found in all that it touches.
 *
 * @param spanOf where a thing begins and ends, as offsets into the text
 */
export const touchingSentence = <T>(
  sentences: readonly Sentence[],
  things: readonly T[],
  spanOf: (thing: T) => Span,
): ((sentence: Sentence) => readonly T[]) => {
  const groups = new Map<Sentence, T[]>()
  for (const thing of things) {
    for (const sentence of sentencesOver(sentences, spanOf(thing))) {
      const group = groups.get(sentence)
      if (group) group.push(thing)
      else groups.set(sentence, [thing])
    }
  }
  return (sentence) => groups.get(sentence) ?? []
}

/** How many sentences begin at an offset or before it: a binary search. */
const begunBy = (sentences: readonly Sentence[], offset: number): number => {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).start <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentences that a span touches, in the order of the text. */
export const sentencesOver = (
  sentences: readonly Sentence[],
  span: Pick<Span, 'start' | 'end'>,
): Sentence[] => {
  const found: Sentence[] = []
  for (let at = Math.max(0, begunBy(sentences, span.start) - 1); at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence
    if (sentence.start >= span.end) break
    if (overlaps(span, sentence)) found.push(sentence)
  }
  return found
}

/** The sentence that stands before one of them. */
export const sentenceBefore = (
  sentences: readonly Sentence[],
  { start }: Pick<Sentence, 'start'>,
): Sentence | undefined => sentences[begunBy(sentences, start) - 2]

/** The sentence in which an offset lies. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined => {
  const sentence = sentences[begunBy(sentences, offset) - 1]
  return sentence && offset < sentence.end ? sentence : undefined
}
