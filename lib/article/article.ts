import type { Span } from '#lib/article/span'

/** What a stretch of an article is for. Headings and furniture make no statements; captions give dates. */
export type ZoneKind = 'front-matter' | 'title' | 'lead' | 'body' | 'subheading' | 'caption' | 'furniture'

/** One paragraph (a line of the file) and what it is for; `end` excludes the line break. */
export interface Zone {
  readonly kind: ZoneKind
  readonly start: number
  readonly end: number
}

/** A sentence of one zone, closing punctuation and closing quotation marks included. */
export interface Sentence extends Span {
  /** Index into `Article.zones`. */
  readonly zone: number
}

/** The first and last day on which the article can have appeared, both `YYYY-MM-DD`, both included. */
export interface PublicationInterval {
  readonly start: string
  readonly end: string
}

export const LANGUAGES = ['zh', 'zh-Hant', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * A content file, cut up but never changed. Everything later points into `text` by offset.
 */
export interface Article {
  /** The folder's name in `content/`, or a name made for a pasted text; unique among articles. */
  readonly slug: string
  /** The file as read, byte order mark and front matter included. */
  readonly text: string
  readonly title: string
  readonly source: string | null
  readonly language: Language
  /** From the front matter or the command line; null when it must be inferred from the text. */
  readonly published: PublicationInterval | null
  readonly tags: readonly string[]
  readonly zones: readonly Zone[]
  readonly sentences: readonly Sentence[]
}

/** Why a content file (or a part of one) could not be used; `line` counts from 1. */
export interface ContentProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}
