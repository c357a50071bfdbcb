import type { PublicationInterval } from '#lib/article/article'

/** What was made of a file or a pasted text: the article's own text, and what its format says about it. */
export interface Brought {
  /** A paragraph a line; headings with `## `. */
  readonly text: string
  readonly title: string | null
  readonly source: string | null
  /** Where the format names the day on which it appeared. */
  readonly published: PublicationInterval | null
  readonly tags: readonly string[]
}
