import type { Span } from '#lib/article/span'
import type { FactKey } from '#lib/facts/fact'
import type { Item } from '#lib/items/item'

/**
 * What an item asks, in terms of the fact base rather than in words. The verifier puts this question to the facts
 * and compares what it gets with the options; the generators fill it in.
 */
export type Question =
  /** Who said this? */
  | { readonly asks: 'speaker'; readonly statement: string }
  /** What did this speaker say? */
  | { readonly asks: 'statement'; readonly speaker: string }
  /** When was this? `event` is what the stem says happened, `granularity` what it asks for. */
  | { readonly asks: 'date'; readonly event: string }
  /** With whom was this meeting? `known` are the parties that the stem names. */
  | { readonly asks: 'party'; readonly fact: FactKey; readonly known: readonly string[] }
  /** Where was this meeting? */
  | { readonly asks: 'place'; readonly fact: FactKey }
  /** How many, how much? `what` is the clause that tells it. */
  | { readonly asks: 'quantity'; readonly what: string }
  /** What does one side want of another? */
  | { readonly asks: 'demand'; readonly by: string; readonly of?: string }
  /** What stands in this place of the text? */
  | { readonly asks: 'blank'; readonly sentence: Span; readonly blank: Span }
  /** Which right side belongs to each left, or which came first: one question for each row. */
  | { readonly asks: 'rows'; readonly rows: readonly { readonly fact: FactKey; readonly shown: string }[] }

/** An item that has not been proved yet. */
export interface Candidate {
  readonly item: Item
  readonly question: Question
  /** True-false only: the answer that the stem puts forward. */
  readonly claimed?: string
  /** True-false only: the right answer. */
  readonly right?: string
}

/** One value of the same type from another article, to draw distractors from, and what it was the answer to. */
export interface OtherValues {
  readonly type: 'person' | 'organisation' | 'country' | 'place' | 'media' | 'date' | 'quantity'
  readonly text: string
  readonly about?: string
}
