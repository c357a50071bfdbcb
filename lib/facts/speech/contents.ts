import { type Span, spanOf } from '#lib/article/span'
import type { StatementFact } from '#lib/facts/fact'

/** The spans of what was said: closing marks off, and the quotation marks too where it is one quotation. */

const SHORTEST = 4
const OPENERS = '“「"'
const CLOSERS = '”」"'
const TAIL = '。！？!?；;，,、 \t\n\u3000'

const isIn = (set: string, char: string | undefined): boolean =>
  char !== undefined && char !== '' && set.includes(char)

/** Whether a stretch is one quotation: the mark that opens it is closed at its end and not before. */
const isOneQuotation = (text: string, start: number, end: number): boolean => {
  if (!isIn(OPENERS, text[start]) || !isIn(CLOSERS, text[end - 1])) return false
  for (let at = start + 1; at < end - 1; at++) if (isIn(CLOSERS, text[at])) return false
  return true
}

/** The span of the words themselves; null where too little is left. */
export const contentSpan = (text: string, from: number, to: number): Span | null => {
  let [start, end] = [from, to]
  while (start < end && isIn('：:，, \t\n\u3000', text[start])) start++
  const closed = end
  while (end > start && isIn(TAIL, text[end - 1])) end--
  if (isOneQuotation(text, start, end)) {
    start++
    end--
  } else if (isOneQuotation(text, start, closed)) {
    start++
    end = closed - 1
  }
  return end - start >= SHORTEST ? spanOf(text, start, end) : null
}

export const modeOf = (text: string, span: Span): StatementFact['mode'] => {
  if (isIn(OPENERS, text[span.start - 1])) return 'direct'
  return [...span.text].some((char) => isIn('“「', char)) ? 'mixed' : 'indirect'
}

/** Whether the marks of a sentence leave a quotation open at its end, or close one that was open before. */
export const quotationBalance = (text: string): number => {
  let depth = 0
  for (const char of text)
    if (char === '“' || char === '「') depth++
    else if (char === '”' || char === '」') depth--
  return depth
}
