/** Where a full stop ends a sentence of a text in Latin letters, and where it only ends an abbreviation. */

const CLOSERS = new Set(['”', '’', ')', '"', ']'])
/** Short forms that stand before a name or a number and so never end a sentence. */
const BEFORE_A_NAME =
  /(?:^|[\s(“"‘—-])(?:Mr|Mrs|Ms|Mx|Dr|St|Sen|Gov|Rep|Gen|Lt|Col|Capt|Cmdr|Maj|Sgt|Adm|Amb|Hon|Rev|Prof|Pres|vs|No|Nos|Fig|Vol|cf|e\.g|i\.e)$/u
const MONTH = /(?:^|[\s(])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u
/** Initials and dotted abbreviations: J. Soto, U.S. officials. They end a sentence only before a word that begins one. */
const DOTTED = /(?:^|[\s(“"‘.-])(?:[A-Z]|Inc|Corp|Ltd|Co|Jr|Sr|etc|approx|est)$/u
/** 5 p.m. ends its sentence unless a day or a time zone follows. */
const CLOCK = /\d ?[ap]\.m$/u
const AFTER_CLOCK =
  /^["“‘(]?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[A-Z]{2,4}\b|(?:Eastern|Central|Pacific|Mountain|Greenwich|Moscow|Beijing|Tokyo|London|New York)\b|\d)/u
/** Washington, D.C. before a capital: the end of its sentence, for no name goes on so. */
const CAPITAL_CITY = /\bD\.C$/u
const OPENS_SENTENCE =
  /^["“‘(]?(?:The|A|An|In|On|At|But|And|It|Its|He|She|They|We|I|His|Her|Their|This|That|These|Those|There|After|Before|When|While|If|As|For|However|Still|Yet|Neither|Both|Some|Most|Many|Officials|Asked|According)\s/u
const LONGEST_OPENER = 16

/** …all new accountsIn January: a word that begins small ends so only where a line break was lost. No name is written so, as LinkedIn is not. */
const LOST_BREAK = /(?<![\p{L}\d.@/_-])\p{Ll}{3,}$/u
/** …were closed.In January: the blank behind the stop was lost. */
const LOST_BLANK = /(?<![\p{L}\d.@/_-])\p{Ll}{2,}$/u
const LONGEST_WORD = 24

/** Whether two sentences are glued behind the sign at `at`, with nothing between the last word of one and the opener of the next. */
export const isGlued = (text: string, at: number, end: number): boolean => {
  if (!/^\p{Lu}/u.test(text.charAt(at + 1))) return false
  if (!OPENS_SENTENCE.test(text.slice(at + 1, Math.min(end, at + 1 + LONGEST_OPENER)))) return false
  if (text[at] === '.') return LOST_BLANK.test(text.slice(Math.max(0, at - LONGEST_WORD), at))
  return LOST_BREAK.test(text.slice(Math.max(0, at + 1 - LONGEST_WORD), at + 1))
}

/**
 * Whether the full stop at `at` ends its sentence: what follows is white space and a capital, a figure or an opening
 * quotation mark, and what stands before is no abbreviation.
 */
export const endsLatinSentence = (text: string, at: number, end: number): boolean => {
  if (text[at] !== '.') return false
  let next = at + 1
  while (next < end && CLOSERS.has(text[next] as string)) next++
  if (next >= end) return true
  if (!/\s/u.test(text[next] as string)) return false
  while (next < end && /\s/u.test(text[next] as string)) next++
  if (next >= end) return true
  if (!/["“‘'(\p{Lu}\d]/u.test(text[next] as string)) return false
  const before = text.slice(Math.max(0, at - 8), at)
  if (BEFORE_A_NAME.test(before)) return false
  if (CLOCK.test(before)) return !AFTER_CLOCK.test(text.slice(next, next + LONGEST_OPENER))
  if (CAPITAL_CITY.test(before)) return true
  if (MONTH.test(before)) return !/\d/u.test(text[next] as string)
  if (/(?:\bU\.S|\bU\.N|\bE\.U|\bU\.K)$/u.test(before) || DOTTED.test(before))
    return OPENS_SENTENCE.test(text.slice(next, next + LONGEST_OPENER))
  return true
}

/** Whether the text goes on inside a sentence after a quotation that ends with its own mark: “Why?” he asked. */
export const goesOnAfter = (text: string, quotationEnd: number, end: number): boolean =>
  /^\s+\p{Ll}/u.test(text.slice(quotationEnd, Math.min(end, quotationEnd + 4)))
