/** What stands for a letter that is covered. */
export const COVERED = '█'

/** A text with these sentences covered, letter by letter, so that offsets into it stay. */
export const cover = (text: string, sentences: readonly string[]): string =>
  sentences.reduce((rest, sentence) => rest.replaceAll(sentence, sentence.replaceAll(/\S/g, COVERED)), text)
