import type { ParagraphView } from '#data/content/views'
import type { DueView, QuestionView } from '#data/sitting/views'
import type { Item } from '#lib/items/item'

/**
 * What a device keeps so that its learner can study without a network. Of self-study alone: a question of an assignment
 * is never in it.
 */
export interface OfflinePackageView {
  /** Whose it is: a user's id. */
  readonly owner: string
  readonly issuedAt: string
  /** The sitting to which reviews without a network belong. */
  readonly sessionId: string
  /** Opens the `sealed` of the cards: AES-256-GCM, base64. */
  readonly key: string
  readonly cards: readonly OfflineCardView[]
  /** In the order of asking; each from an instant on. */
  readonly review: readonly { readonly itemId: string; readonly from: string }[]
  /** Sittings under way that can go on without a network. */
  readonly sittings: readonly OfflineSittingView[]
}

export interface OfflineCardView {
  readonly question: QuestionView
  /** OfflineBackView as JSON, encrypted: 12 bytes of nonce, the text, 16 bytes of tag, base64. */
  readonly sealed: string
}

/** What is behind a question, to be opened once it is answered. */
export interface OfflineBackView {
  /** To mark with; without what only the server needs (keys of facts, evidence). */
  readonly item: Item
  readonly source: readonly ParagraphView[]
  /** When the fact would come back if it were answered when it is due. */
  readonly ifRight: DueView
  readonly ifWrong: DueView
}

export type OfflineSittingView =
  | (Counts & { readonly mode: 'review' })
  /** `plan`: the items that are left, in the order of asking. */
  | (Counts & { readonly mode: 'quiz'; readonly plan: readonly string[] })

interface Counts {
  readonly sessionId: string
  readonly done: number
  readonly right: number
}
