/**
 * What a learner gave as an answer, in the words that were on the screen, so that a response can be graded against
 * any later edition of its item.
 */
export type ItemResponse =
  | { readonly kind: 'choice'; readonly text: string }
  | { readonly kind: 'typed'; readonly text: string }
  | {
      readonly kind: 'matching'
      readonly pairs: readonly { readonly left: string; readonly right: string }[]
    }
  | { readonly kind: 'ordering'; readonly sequence: readonly string[] }
  | { readonly kind: 'skipped' }
  /** A flashcard was turned, and the learner says how well it was known. */
  | { readonly kind: 'rated'; readonly rating: 'again' | 'hard' | 'good' | 'easy' }

/** A graded response. */
export interface Grade {
  readonly correct: boolean
  /** 0 to 1; partial for matching and ordering. */
  readonly score: number
  /** The right answer as it is shown to the learner. */
  readonly key: string
  /** Set when a typed answer was accepted although it was not quite right (one slip in a long name). */
  readonly slip?: string
}
