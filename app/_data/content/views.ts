import type { ZoneKind } from '#lib/article/article'

/** One paragraph of an article with the stretches to be highlighted, as offsets into `text`. */
export interface ParagraphView {
  readonly kind: ZoneKind
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}
