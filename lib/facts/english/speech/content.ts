import type { Span } from '#lib/article/span'
import type { Attribution } from '#lib/facts/english/speech/attribution'

/** Which part of a sentence an attribution speaks of. Offsets are within the sentence. */
export interface Content {
  readonly start: number
  readonly end: number
  /** Whether it is one quotation. */
  readonly quoted: boolean
}

const OPENERS = /[“"]/u
const CLOSERS = /[”"]/u
const SHORTEST = 12

const quotationEndingAt = (masked: string, end: number): Content | null => {
  const close = masked.slice(0, end).trimEnd().replace(/,$/u, '').length - 1
  if (!CLOSERS.test(masked[close] ?? '')) return null
  let open = close - 1
  while (open >= 0 && masked[open] === '□') open--
  return open >= 0 && OPENERS.test(masked[open] ?? '') && close - open > 2
    ? { start: open + 1, end: close, quoted: true }
    : null
}

const quotationStartingAt = (masked: string, start: number): Content | null => {
  if (!OPENERS.test(masked[start] ?? '')) return null
  let close = start + 1
  while (masked[close] === '□') close++
  return CLOSERS.test(masked[close] ?? '') && close - start > 2
    ? { start: start + 1, end: close, quoted: true }
    : null
}

/** Verbs that may leave out that: X said the talks would go on. */
const WITHOUT_THAT =
  /^(?:said|says|say|told|tells|insisted|insists|argued|argues|believes?|believed|hopes?|hoped|thinks?|warned|warns|added|adds|predicted|acknowledged|admitted|claims|claimed|suggested|confirmed|maintains|expects)$/u
/** What shows that a clause follows and no mere object: a verb with an ending or an auxiliary. */
const FINITE =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|did|does|do|had|won['’]t|n['’]t|remains?|needs?|wants?|depends?|means?|shows?|makes?|takes?|comes?|goes|\w{3,}ed|began|held|met|made|took|gave|went|came|saw|left|lost|won|knew|felt|kept|stood|rose|fell|grew|became|broke|sent|brought|thought|agreed)\b/iu
const SAYING_WHEN =
  /^(?:,? (?:on|in|at|during|after|before|late|early|by|to|as|through) [^,□“”:]{2,80}?| (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|earlier|later|again|afterward|afterwards|separately)| (?:last|this) (?:week|month|year))*?(?<that>,? that )/iu
const DAY_ONLY =
  /^(?: on)? (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:, \d{4},?)?)(?: (?:morning|afternoon|evening|night))?(?= )/u
const LEADS_TO_QUOTATION = /^(?:[^□“”"]{0,90}?)[,:]?\s*(?=[“"]□)/u
const NO_CLAUSE = /^(?:to|of|on|about|against|in|for|at|with|as|by|from|nothing|little|so|no more)\b/iu

const trimmed = (text: string, start: number, end: number, quoted: boolean): Content | null => {
  let [from, to] = [start, end]
  while (from < to && /[\s,:]/u.test(text[from] as string)) from++
  while (to > from && /[\s,.;:—–-]/u.test(text[to - 1] as string)) to--
  return to - from >= (quoted ? 4 : SHORTEST) ? { start: from, end: to, quoted } : null
}

/** X said [on Monday] that CONTENT; X said: “CONTENT”; X said CONTENT. */
const contentAfter = (
  masked: string,
  { end, verb, addressee }: Attribution,
  limit: number,
): Content | null => {
  const after = masked.slice(end, limit)
  const quotation = LEADS_TO_QUOTATION.exec(after)
  const that = SAYING_WHEN.exec(after)
  if (
    that?.groups?.that &&
    !(quotation && quotation[0].length < that[0].length && /[,:]\s*$/u.test(quotation[0]))
  )
    return trimmed(masked, end + that[0].length, limit, false)
  if (quotation && /^(?:,|:|\s*$)|[,:]\s*$/u.test(quotation[0])) {
    const found = quotationStartingAt(masked, end + quotation[0].length)
    if (found) return found
  }
  if (!WITHOUT_THAT.test(verb)) return null
  const day = addressee ? 0 : (DAY_ONLY.exec(after)?.[0].length ?? 0)
  const rest = after.slice(day).trimStart()
  if (NO_CLAUSE.test(rest) || !FINITE.test(rest) || /^[,.]/u.test(after.slice(day))) return null
  return trimmed(masked, end + day, limit, false)
}

/** CONTENT, X said; CONTENT, according to X. */
const contentBefore = (masked: string, { start }: Attribution, from: number): Content | null => {
  const before = masked.slice(from, start)
  if (!/,\s*$/u.test(before)) return null
  const content = trimmed(masked, from, start, false)
  return content && FINITE.test(masked.slice(content.start, content.end)) ? content : null
}

/** According to X, CONTENT, which may be one quotation. */
const contentAfterComma = (masked: string, end: number, limit: number): Content | null => {
  const comma = /^,\s*/u.exec(masked.slice(end, limit))
  if (!comma) return null
  const start = end + comma[0].length
  const whole = quotationStartingAt(masked, start)
  return whole && /^[”"][.!?]?\s*$/u.test(masked.slice(whole.end, limit))
    ? whole
    : trimmed(masked, start, limit, false)
}

/** Words that end the sentence after the attribution without saying more: he said on Monday, in an interview. */
const isTail = (text: string): boolean =>
  /^(?:[\s,]*(?:on|in|at|during|after|before|to|by|as|when|from|late|early|while|with) [^□“”"]*|\s*(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|last \w+|later|again)[^□“”"]*|\s*)[.!?]?\s*$/iu.test(
    text,
  )

/** Sentence offsets of what is said by an attribution: one stretch, or two where a quotation goes on after it. */
export const contentsOf = (
  masked: string,
  attribution: Attribution,
  from: number,
  limit: number,
): Content[] => {
  const { start, end, inverted, verb } = attribution
  const quotation = quotationEndingAt(masked, start)
  if (quotation && quotation.start >= from) {
    const more = /^[^□“”"]{0,80}[,.:]?\s*(?=[“"]□)/u.exec(masked.slice(end, limit))
    const second = more ? quotationStartingAt(masked, end + more[0].length) : null
    return second ? [quotation, second] : [quotation]
  }
  if (verb === 'according to' && masked.slice(from, start).trim() === '') {
    const content = contentAfterComma(masked, end, limit)
    return content ? [content] : []
  }
  if (isTail(masked.slice(end, limit))) {
    const content = contentBefore(masked, attribution, from)
    if (content) return [content]
  }
  if (inverted) return []
  const content = contentAfter(masked, attribution, limit)
  return content ? [content] : []
}

/** The same stretch in the article. */
export const spanAt = (text: string, sentenceStart: number, { start, end }: Content): Span => ({
  start: sentenceStart + start,
  end: sentenceStart + end,
  text: text.slice(sentenceStart + start, sentenceStart + end),
})
