import { type Span, spanOf } from '#lib/article/span'
import type { Telling, TellingPart, TellingRole } from '#lib/facts/fact'

/** 当地时间3月5日 is one time. */
const LOCAL = /(?:当地时间|北京时间)$/u

/** A stretch of the article as a telling in which one piece can be asked for, and the rest stays as it stands. */
export const tellingRound = (text: string, whole: Span, what: Span, role: TellingRole): Telling => {
  const local = role === 'time' ? (LOCAL.exec(text.slice(whole.start, what.start))?.[0].length ?? 0) : 0
  const asked = spanOf(text, what.start - local, what.end)
  const part = (start: number, end: number, kind: TellingRole): TellingPart[] => {
    const raw = text.slice(start, end)
    const from = start + raw.length - raw.replace(/^[，,\s]+/u, '').length
    const span = spanOf(text, from, Math.max(from, end - (raw.length - raw.trimEnd().length)))
    return span.text === '' ? [] : [{ ...span, role: kind }]
  }
  return {
    parts: [
      ...part(whole.start, asked.start, 'rest'),
      ...part(asked.start, asked.end, role),
      ...part(asked.end, whole.end, 'rest'),
    ],
    support: [],
  }
}
