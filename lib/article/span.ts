/**
 * A verbatim piece of an article: `text.slice(span.start, span.end) === span.text`.
 * Offsets are UTF-16 code units into the file as read, front matter included.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Cuts a span out of the text it points into. */
export const spanOf = (text: string, start: number, end: number): Span => ({
  start,
  end,
  text: text.slice(start, end),
})

/** Whether the span still says what the text says there. */
export const isVerbatim = (text: string, span: Span): boolean =>
  text.slice(span.start, span.end) === span.text

/** Whether two spans share at least one character. */
export const overlaps = (a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end
