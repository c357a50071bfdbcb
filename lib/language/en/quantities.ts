import { MEASURES, NUMBERED, PEOPLE, VERBS_BEHIND_NUMBERS } from '#lib/language/en/lexicon/measures'
import { type NumberTold, numberAt } from '#lib/language/en/numbers'
import { ordinalAt } from '#lib/language/en/times/names'
import type { Told } from '#lib/language/en/times/shape'
import { FUNCTION_WORDS } from '#lib/language/en/times/words'
import { type Found, isCapital, isDash, standsAt, type Token, textAt, wordAt } from '#lib/language/en/tokens'
import type { QuantityPhrase } from '#lib/language/language'

/** Numbers with what they measure or count: $1.2tn, 1.5 million people, 4 percent, two-thirds, more than 300 boats. */

export interface QuantityRead extends Pick<QuantityPhrase, 'value' | 'bound' | 'unit'> {
  /** Offsets into the sentence, without the words that tell how exact it is. */
  readonly start: number
  readonly end: number
  /** What is counted, with the words that describe it; none for a measure. */
  readonly counted?: string
}

const BOUNDS: readonly (readonly [NonNullable<QuantityPhrase['bound']>, readonly string[]])[] = [
  ['more-than', ['more', 'than']],
  ['more-than', ['over']],
  ['more-than', ['upwards', 'of']],
  ['at-least', ['at', 'least']],
  ['at-most', ['up', 'to']],
  ['at-most', ['as', 'many', 'as']],
  ['at-most', ['at', 'most']],
  ['at-most', ['no', 'more', 'than']],
  ['less-than', ['fewer', 'than']],
  ['less-than', ['less', 'than']],
  ['less-than', ['under']],
  ['about', ['about']],
  ['about', ['around']],
  ['about', ['nearly']],
  ['about', ['almost']],
  ['about', ['some']],
  ['about', ['roughly']],
  ['about', ['approximately']],
]

/** How exact the words before a number say that it is; the longest of them wins. */
const boundBefore = (tokens: readonly Token[], index: number): QuantityPhrase['bound'] => {
  let best: (typeof BOUNDS)[number] | undefined
  for (const row of BOUNDS)
    if (standsAt(tokens, index - row[1].length, row[1]) && row[1].length > (best?.[1].length ?? 0)) best = row
  return best?.[0]
}

const CURRENCIES = '$€£¥'
const isCurrency = (text: string): boolean => text.length === 1 && CURRENCIES.includes(text)

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
])

/** two-thirds, three quarters: a share of the whole. */
const shareAt = (tokens: readonly Token[], index: number): Found<number> | null => {
  const number = numberAt(tokens, index)
  if (!number?.value.value || number.value.isFigure || number.value.isArticle) return null
  const at = textAt(tokens, number.next) === '-' ? number.next + 1 : number.next
  const denominator = FRACTIONS.get(wordAt(tokens, at))
  if (!denominator || number.value.value >= denominator) return null
  return { value: number.value.value / denominator, next: at + 1 }
}

/** The number at a token, with its currency before it; figures, or a word that counts more than a few. */
const FEWEST_IN_WORDS = 4
const isWorth = ({ value, isFigure, isArticle, isRound }: NumberTold): boolean =>
  value !== null && !isArticle && !isRound && (isFigure === true || value >= FEWEST_IN_WORDS)

interface Unit {
  readonly unit: string
  readonly counted?: string
  readonly next: number
}

const measureAt = (tokens: readonly Token[], index: number): Unit | null => {
  const token = tokens[index]
  if (!token) return null
  if (token.text === '%') return { unit: '%', next: index + 1 }
  const at = token.text === '-' && !token.spaced ? index + 1 : index
  for (const words of MEASURES)
    if (standsAt(tokens, at, words)) {
      const next = at + words.length
      return { unit: words.join(' '), next }
    }
  return null
}

/** eleven times tells how often, and others are nobody. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['others', 'times'])

const isPlural = (word: string): boolean =>
  PEOPLE.has(word) ||
  (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !NOT_COUNTED.has(word))

const isPlainWord = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && !isCapital(token) && !FUNCTION_WORDS.has(token.lower)

/** 300 boats; 300 foreign workers: at most two words describe what is counted. */
const nounAt = (tokens: readonly Token[], index: number): Unit | null => {
  for (let at = index; at < index + 3; at++) {
    const token = tokens[at]
    if (!isPlainWord(token) || !token.spaced || VERBS_BEHIND_NUMBERS.has(token.lower)) return null
    if (!isPlural(token.lower)) continue
    const words = tokens.slice(index, at + 1).map(({ lower }) => lower)
    return { unit: token.lower, counted: words.join(' '), next: at + 1 }
  }
  return null
}

/** One end of a range is no number that anybody counted: 500 to 5,500, between 10 and 20; from 4.8% to 5.1% are two. */
const isOfRange = (tokens: readonly Token[], from: number, next: number): boolean => {
  if (wordAt(tokens, from - 1) === 'between') return true
  const joinsBehind = isJoin(tokens, next) && startsNumber(tokens, next + 1)
  if (joinsBehind) return wordAt(tokens, from - 1) !== 'from'
  if (wordAt(tokens, from - 1) === 'and' && hasBetween(tokens, from)) return true
  return isJoin(tokens, from - 1) && endsNumber(tokens, from - 2) && !startsWithFrom(tokens, from - 2)
}

const isJoin = (tokens: readonly Token[], index: number): boolean => {
  const text = tokens[index]?.lower ?? ''
  return text === 'to' || text === 'or' || isDash(text)
}
const startsNumber = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' ||
  (isCurrency(textAt(tokens, index)) && tokens[index + 1]?.kind === 'number')

/** How far a range is looked for behind its second end. */
const REACH = 8
const endsNumber = (tokens: readonly Token[], index: number): boolean => {
  for (let at = index; at >= 0 && at > index - 4; at--) {
    if (tokens[at]?.kind === 'number') return true
    if (measureAt(tokens, at) === null && !numberAt(tokens, at - 1)) return false
  }
  return false
}
const wordWithin = (tokens: readonly Token[], index: number, word: string): boolean => {
  for (let at = index; at >= 0 && at > index - REACH; at--) {
    const text = tokens[at]?.lower ?? ''
    if (text === word) return true
    if (text === '.' || text === ';' || text === ',') return false
  }
  return false
}
const hasBetween = (tokens: readonly Token[], index: number): boolean =>
  wordWithin(tokens, index - 1, 'between')
const startsWithFrom = (tokens: readonly Token[], index: number): boolean => wordWithin(tokens, index, 'from')

/** Article 5, Flight 370, aged 45, 5-4: a number that names or ranks. */
const isName = (tokens: readonly Token[], from: number, next: number): boolean => {
  const before = tokens[from - 1]
  const behind = tokens[next]
  if (before && !before.spaced && from - 1 > 0 && before.text === '.')
    return NUMBERED.has(wordAt(tokens, from - 2))
  if (NUMBERED.has(before?.lower ?? '')) return true
  if (before && !tokens[from]?.spaced && before.kind === 'mark' && !'("“‘['.includes(before.text)) return true
  return (
    behind !== undefined &&
    !behind.spaced &&
    ':/-'.includes(behind.text) &&
    tokens[next + 1]?.spaced === false
  )
}

const numberWithUnit = (tokens: readonly Token[], index: number): Found<QuantityRead> | null => {
  const share = shareAt(tokens, index)
  const isMoney = isCurrency(textAt(tokens, index))
  const at = isMoney ? index + 1 : index
  const number = share ?? numberAt(tokens, at)
  const first = tokens[index]
  if (!number || !first || ordinalAt(tokens, at)) return null
  if (share) {
    const end = tokens[share.next - 1]?.end ?? first.end
    return { value: { start: first.start, end, value: share.value, unit: 'share' }, next: share.next }
  }
  const told = number.value as NumberTold
  if (!isWorth(told)) return null
  const measure = measureAt(tokens, number.next)
  const isFree = !(measure === null && tokens[number.next]?.text === '-')
  const unit: Unit | null = isMoney
    ? { unit: first.text, next: number.next }
    : (measure ?? (isFree ? nounAt(tokens, number.next) : null))
  if (!unit || isOfRange(tokens, index, unit.next) || isName(tokens, index, unit.next)) return null
  const end = tokens[unit.next - 1]?.end ?? first.end
  return {
    value: {
      start: first.start,
      end,
      value: told.value,
      unit: unit.unit,
      ...(unit.counted ? { counted: unit.counted } : {}),
    },
    next: unit.next,
  }
}

/**
 * The quantities of a sentence, in the order of the text.
 *
 * @param times its expressions of time: nothing in them is counted (March 2023 profits, the September 11 attacks)
 */
export const quantitiesIn = (tokens: readonly Token[], times: readonly Told[]): QuantityRead[] => {
  const found: QuantityRead[] = []
  let [index, time] = [0, 0]
  while (index < tokens.length) {
    while (time < times.length && (times[time]?.next ?? 0) <= index) time++
    const told = times[time]
    if (told && told.from <= index) {
      index = told.next
      continue
    }
    const read = numberWithUnit(tokens, index)
    const isTime = read !== null && told !== undefined && told.from < read.next
    if (read && !isTime) {
      const bound = boundBefore(tokens, index)
      found.push({ ...read.value, ...(bound ? { bound } : {}) })
    }
    index = Math.max(read?.next ?? 0, index + 1)
  }
  return found
}
