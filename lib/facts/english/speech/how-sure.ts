import type { Attribution } from '#lib/facts/english/speech/attributions'
import { isSaying } from '#lib/language/en/lexicon/saying'

/** Where the words end that are nobody's quotation, and so whose they are, is right nine times in ten. */
const INDIRECT = 0.89

/** A few words of judgement, what is laid to somebody or asked of him are no sentence that could be asked for; indirect speech is a little less sure than direct. */
export const confidenceOf = ({ isQuoted, lemma, isUrging }: Attribution, speaker: number): number => {
  if (isSaying(lemma, 'judges', 'accuses') || isUrging) return Math.min(speaker, 0.78)
  return isQuoted ? speaker : Math.min(speaker, INDIRECT)
}
