import type { Trouble } from '#lib/article/formats/trouble'
import type { Visibility } from '#lib/classes/article-rights'
import type { AskedDay, CountedDay } from '#prisma/reading/findings'
import type { Stage } from '#prisma/reading/stage'

/** How far the reading of a brought article is. */
export type ReadingView =
  | { readonly kind: 'read' }
  | { readonly kind: 'reading'; readonly ahead: number; readonly stage: Stage | null }
  | { readonly kind: 'failed'; readonly trouble: Trouble }

/** An article of one's own in a list. */
export interface OwnArticleView {
  readonly slug: string
  readonly title: string
  readonly reading: ReadingView['kind']
  readonly visibility: Visibility
  readonly items: number
  readonly broughtOn: string
}

/** What a paste or an upload came to. */
export type BringResult =
  | { readonly kind: 'brought'; readonly slug: string }
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  /** The viewer has as many articles as an account (or a guest) may have. */
  | { readonly kind: 'too-many'; readonly most: number }
  /** Others of the viewer's are still being read. */
  | { readonly kind: 'too-fast' }

/** What an article says of itself, as a form holds it. */
export interface AboutView {
  readonly title: string
  readonly source: string
  readonly language: 'zh' | 'zh-Hant' | 'en'
  /** `YYYY-MM-DD` or ''. */
  readonly published: string
}

/** What follows from the day of publication. */
export interface DaysView {
  /** Worked out from the text, where nobody has said it. */
  readonly inferred: { readonly start: string; readonly end: string } | null
  readonly days: readonly CountedDay[]
  /** What is asked of the owner where nobody knows the day and something hangs on it. */
  readonly asked: AskedDay | null
}
