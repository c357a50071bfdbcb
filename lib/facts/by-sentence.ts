import type { Sentence } from '#lib/article/article'

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

/** The sentence in which an offset lies: a binary search. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined => {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).start <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence && offset < sentence.end ? sentence : undefined
}
