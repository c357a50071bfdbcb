import type { Span } from '#lib/article/span'
import type { FactId } from '#lib/facts/fact'
import type { Item } from '#lib/items/item'

/**
 * What an item asks, in terms of the fact base rather than in words. The verifier puts this question to the facts
 * and compares what it gets with the options; the generators fill it in.
 */
export type Question =
  /** Who said this? `words` are those of the article. */
  | { readonly asks: 'speaker'; readonly words: Span }
  /** Which of these did this speaker say? */
  | { readonly asks: 'content'; readonly speaker: string; readonly words: Span }
  /** Did this speaker say so? `altered` is the place of the words where the claim says something else. */
  | {
      readonly asks: 'claim'
      readonly speaker: string
      readonly words: Span
      readonly altered?: { readonly at: Span; readonly to: string }
    }
  /** What stands in this part of the clause that tells the fact? */
  | {
      readonly asks: 'part'
      readonly fact: FactId
      readonly part: Span
      readonly type: 'date' | 'name' | 'place' | 'quantity' | 'term'
    }
  /** What stands in this gap of a sentence of the article? */
  | {
      readonly asks: 'gap'
      readonly fact: FactId
      readonly sentence: Span
      readonly gap: Span
      readonly type: 'date' | 'name' | 'place' | 'quantity' | 'term' | 'word'
    }
  /** Which lengths does the article give of one thing? */
  | { readonly asks: 'lengths'; readonly facts: readonly FactId[] }
  /** Which of these does the article say? Those with `altered` say something else in one place. */
  | {
      readonly asks: 'which-true'
      readonly rows: readonly {
        readonly fact: FactId
        readonly shown: string
        readonly altered?: { readonly at: Span; readonly to: string }
      }[]
    }
  /** What does the verb of the clause that tells this fact take? */
  | { readonly asks: 'taken'; readonly fact: FactId }
  /** Does the article tell so? `altered` is the place of the words where the claim says something else. */
  | {
      readonly asks: 'told'
      readonly fact: FactId
      readonly altered?: { readonly at: Span; readonly to: string }
    }
  /** With whom or where did these meet? `known` are the parties that the stem names. */
  | {
      readonly asks: 'meeting'
      readonly fact: FactId
      readonly of: 'party' | 'place'
      readonly known: readonly string[]
    }
  /** What does the demand, the decision, the role or the reason of this fact consist in? */
  | { readonly asks: 'phrase'; readonly fact: FactId }
  /** What does the clause of this event say of its subject? */
  | { readonly asks: 'deed'; readonly fact: FactId }
  /** Who demands, decided, or holds the role? */
  | { readonly asks: 'whose'; readonly fact: FactId }
  /** Which right side belongs to each left, or which came first: one question for each row. */
  | { readonly asks: 'rows'; readonly rows: readonly { readonly fact: FactId; readonly shown: string }[] }

/** An item that has not been proved yet. */
export interface Candidate {
  readonly item: Item
  /** The kind of question, by name. */
  readonly kind: string
  readonly question: Question
  /** True-false only: the answer that the stem puts forward, and the right one. */
  readonly claimed?: string
  readonly right?: string
}

/**
 * The sentence that a candidate asks, by the offset at which it begins: what stands with it to be understood is evidence as
 * well, and asked by nothing.
 */
export const askedAt = ({ item: { evidence }, question }: Candidate): number => {
  const from = question.asks === 'gap' ? question.sentence.start : null
  const asked = evidence.find(({ start, end }) => from !== null && start <= from && from < end)
  return (asked ?? evidence[0])?.start ?? 0
}

/** One value of the same type from another article, to draw distractors from, and what it was the answer to. */
export interface OtherValues {
  readonly type: 'person' | 'organisation' | 'country' | 'place' | 'media' | 'date' | 'quantity'
  readonly text: string
  readonly about?: string
}
