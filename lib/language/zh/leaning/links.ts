import type { WordClass } from '#lib/language/language'
import type { Need, ShownWord } from '#lib/language/leaning/leaning'
import type { Found } from '#lib/language/zh/leaning/things'
import {
  ABOUT_WORDS,
  ADDING,
  AFTER_WORDS,
  CAN_ADD_INSIDE,
  HALF_BEFORE,
  JOINS_OTHERS,
  LENGTH_UNITS,
  LINKING,
  OTHERS,
  PAPER_TIME,
  RELATIVE_TIME,
  REPORTERS_OF,
  SPEAKING_SELF,
  STILL_SO,
  TURNED_INSIDE,
} from '#lib/language/zh/lexicon/leaning'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** Words by which a Chinese text joins, adds to, turns or follows what was told before it. */

const TEXT_BEFORE: Need = { of: 'text before' }

const isMark = ({ class: kind, text }: ShownWord): boolean => kind === 'mark' && /^[，,；;。：:]$/u.test(text)

const adds = (words: readonly ShownWord[], at: number): boolean => {
  const { text } = words[at] as ShownWord
  if (!ADDING.has(text)) return false
  if (text === '还' && STILL_SO.has(words[at + 1]?.text ?? '')) return false
  return !(CAN_ADD_INSIDE.has(text) && words.slice(0, at).some((one) => HALF_BEFORE.has(one.text)))
}

/** 其他方案: besides those that were told of; 中国和其他国家 tells of which. */
const isOfOthers = (words: readonly ShownWord[], at: number): boolean =>
  OTHERS.has((words[at] as ShownWord).text) &&
  !JOINS_OTHERS.has(words[at - 1]?.text ?? '') &&
  !words.slice(0, at).some(({ text }) => HALF_BEFORE.has(text))

/** 补充说: to what was said before. */
const addsSaying = (words: readonly ShownWord[], at: number): boolean => {
  const next = words[at + 1]?.text ?? ''
  const [word] = [words[at] as ShownWord]
  return (
    (word.text === '补充' && (next === '道' || speechVerbOf(next) !== undefined)) ||
    /^补充(?:说|道|称|表示|指出)$/u.test(word.text)
  )
}

const OF_WHOM: ReadonlySet<WordClass> = new Set(['verb', 'adverb', 'adjective'])

/** 银行却放宽了权限: against what it is so, stood before; 天热却凉爽 tells both. */
const turnsNothing = (words: readonly ShownWord[], at: number, begin: number): boolean => {
  if (words[at]?.text !== '却') return false
  const before = words.slice(begin, at)
  if (before.some(isMark)) return false
  const end = words.findIndex((one, index) => index > at && isMark(one))
  const first = words.slice(begin, end < 0 ? words.length : end)
  return (
    !first.some(({ text }) => TURNED_INSIDE.has(text)) && !before.some(({ class: kind }) => OF_WHOM.has(kind))
  )
}

const NUMERAL = /^[\d一二两三四五六七八九十百半几数个多余]+/u
/** A year of the calendar, and no length: 2008年后. */
const YEAR = /^\d{4}$/u

/** 约两个小时后: how many words at a place tell how long after; 0 where none do. */
const lengthAfter = (words: readonly ShownWord[], from: number): number => {
  let at = from
  while (ABOUT_WORDS.has(words[at]?.text ?? '')) at += 1
  const counted = words[at]?.text ?? ''
  if (!NUMERAL.test(counted) || YEAR.test(counted)) return 0
  const unit = counted.replace(NUMERAL, '')
  const hasMeasure = counted.endsWith('个')
  if (unit === '') {
    at += 1
    while (/^[个多余半]$/u.test(words[at]?.text ?? '')) at += 1
    const next = words[at]?.text ?? ''
    // 10月后: a month of the calendar.
    if (!LENGTH_UNITS.has(next) || (next === '月' && !hasMeasure)) return 0
  } else if (!LENGTH_UNITS.has(unit)) return 0
  at += 1
  while (/^[多余]$/u.test(words[at]?.text ?? '')) at += 1
  return AFTER_WORDS.has(words[at]?.text ?? '') ? at - from + 1 : 0
}

/** 情急之下: under what, stood before; 在警方监督之下 says so. */
const isUnder = ([first, second]: readonly ShownWord[]): boolean =>
  first !== undefined &&
  first.class !== 'preposition' &&
  ((first.text.length > 2 && first.text.endsWith('之下')) || second?.text === '之下')

/** What the first words of what is told lean on. */
export const openingAt = (words: readonly ShownWord[], at: number): Found | null => {
  const first = words[at]
  if (!first || first.quoted) return null
  if (LINKING.has(first.text)) return { kind: 'linking', text: first.text, needs: TEXT_BEFORE }
  const length = lengthAfter(words, at)
  const isAfter = length > 0 || isUnder(words.slice(at, at + 2))
  return isAfter ? { kind: 'after', text: first.text, needs: TEXT_BEFORE } : null
}

/** 记者获悉: whoever wrote it; 4000余名记者 are others, and so are those to whom somebody speaks. */
const speaksOfItself = (words: readonly ShownWord[], at: number): boolean => {
  const { text } = words[at] as ShownWord
  if (!SPEAKING_SELF.has(text)) return false
  const before = words[at - 1]
  return text !== '记者' || !(before?.class === 'measure' || REPORTERS_OF.has(before?.text ?? ''))
}

/**
 * How a word at a place of a text joins it to what was told before.
 *
 * @param begin the first word of what is told
 */
export const linkAt = (words: readonly ShownWord[], at: number, begin: number): Found | null => {
  const { text } = words[at] as ShownWord
  if (adds(words, at) || isOfOthers(words, at) || addsSaying(words, at))
    return { kind: 'adding', text, needs: TEXT_BEFORE }
  if (turnsNothing(words, at, begin)) return { kind: 'contrast', text, needs: TEXT_BEFORE }
  return speaksOfItself(words, at) ? { kind: 'self', text, needs: TEXT_BEFORE } : null
}

const DAY_NUMBER = /^(?:\d{1,2}|廿[一二三四五六七八九]?)$/u

/** 当天, 去年, 7日: understood behind a date that has its month. */
export const timeAt = (words: readonly ShownWord[], at: number): Found | null => {
  const { text } = words[at] as ShownWord
  const needs: Need = { of: 'date' }
  if (RELATIVE_TIME.has(text) || (text === '今' && words[at + 1]?.text === '起'))
    return { kind: 'time', text, needs }
  if (PAPER_TIME.has(text)) return { kind: 'paper-time', text, needs }
  const day = /^(?<number>\d{1,2}|廿[一二三四五六七八九]?)日$/u.exec(text)?.groups?.number ?? text
  const isDay = DAY_NUMBER.test(day) && (day !== text || words[at + 1]?.text === '日')
  const before = words[at - 1]?.text ?? ''
  if (!isDay || /^[至到、~～—–-]$/u.test(before) || /[月至]$/u.test(before)) return null
  return { kind: 'time', text: `${day}日`, needs }
}
