import type { Span } from '#lib/article/span'
import type { FactId } from '#lib/facts/fact'

/** What a question asks for. */
export type Topic =
  | 'date'
  | 'speaker'
  | 'statement'
  | 'content'
  | 'event'
  | 'meeting'
  | 'place'
  | 'quantity'
  | 'demand'
  | 'decision'
  | 'role'
  | 'reason'

/** One choice of a multiple-choice or true-false item. */
export interface Option {
  readonly text: string
  readonly correct: boolean
}

interface ItemBase {
  /** Stable and unique within the article: made from the facts and the way of asking, not from the wording. */
  readonly key: string
  /** The facts whose memory an answer tests; the first is the one the item is filed under. */
  readonly factIds: readonly FactId[]
  readonly topic: Topic
  readonly stem: string
  /** Where the article proves the key; never empty. */
  readonly evidence: readonly Span[]
  /** One sentence for after the answer: why the key is right. */
  readonly rationale: string
  /** The ranker's worth, 0 to 1. */
  readonly score: number
  /** Written or reworded by a person: not all of it is proved. Evidence may be empty then, and is theirs to answer for. */
  readonly author?: 'person'
}

/** Three to five options of which exactly one is correct; in a set a teacher may say that more are. */
export interface MultipleChoiceItem extends ItemBase {
  readonly kind: 'multiple-choice'
  readonly options: readonly Option[]
}

/** A claim to be judged; the options are 正确 and 错误 (True and False), in this order. */
export interface TrueFalseItem extends ItemBase {
  readonly kind: 'true-false'
  readonly options: readonly [Option, Option]
}

/** A sentence of the article with one blank, written `____`; `accepted[0]` is the verbatim form. */
export interface ClozeItem extends ItemBase {
  readonly kind: 'cloze'
  readonly accepted: readonly string[]
}

/** A question answered in a few typed words; `accepted[0]` is the form shown as the key. */
export interface ShortAnswerItem extends ItemBase {
  readonly kind: 'short-answer'
  readonly accepted: readonly string[]
}

/** At least three left sides, each with its own right side. `factIds[i]` belongs to `pairs[i]`. */
export interface MatchingItem extends ItemBase {
  readonly kind: 'matching'
  readonly pairs: readonly { readonly left: string; readonly right: string }[]
}

/** At least three things in their right order. `factIds[i]` belongs to `sequence[i]`. */
export interface OrderingItem extends ItemBase {
  readonly kind: 'ordering'
  readonly sequence: readonly string[]
  /** When each of them happened, as it is shown. Sets that were frozen before this was kept have none. */
  readonly dates?: readonly string[]
}

/** A question with its answer. */
export type Item =
  | MultipleChoiceItem
  | TrueFalseItem
  | ClozeItem
  | ShortAnswerItem
  | MatchingItem
  | OrderingItem
export type ItemKind = Item['kind']

/** A question that was thought of and thrown away. */
export interface RejectedItem {
  readonly stem: string
  readonly why: string
}
