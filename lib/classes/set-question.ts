import type { Zone } from '#lib/article/article'
import type { Item } from '#lib/items/item'

/**
 * One question of a published set, frozen: later edits of content change neither what is asked nor what is right.
 * Holds the key, so it never leaves the server as it is.
 */
export interface SetQuestion {
  readonly item: Item
  /** `slug/key` of the facts that it asks, for the learner's review log. */
  readonly factIds: readonly string[]
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
  /** The paragraphs that prove the key. */
  readonly source: readonly {
    readonly kind: Zone['kind']
    readonly text: string
    readonly marks: readonly { readonly start: number; readonly end: number }[]
  }[]
}
