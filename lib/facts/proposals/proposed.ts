/**
 * What somebody who is not believed (a language model) suggests about an article. It points at words of the article;
 * whether they mean what it says is proved here or not at all.
 */
export type ProposedFact =
  /** These words are the speaker's; the speaker is written as the sentence writes it. */
  | { readonly kind: 'statement'; readonly speaker: string; readonly quote: string }
  /** These words are a date and, right behind it, what happened then. The value of the date is never taken from here. */
  | { readonly kind: 'date'; readonly quote: string }

/** A suggestion that was not taken, by its words, and why. */
export interface RejectedProposal {
  readonly words: string
  readonly why: string
}

/**
 * What a proved suggestion is worth: the least that is still asked in every form, below all that the engine reads
 * surely by itself.
 */
export const PROPOSED_CONFIDENCE = 0.8
