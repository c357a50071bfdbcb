import type { Sentence } from '#lib/article/article'
import { CharacterSet } from '#lib/article/character-set'
import { ownClassOf } from '#lib/language/zh/dictionary'
import { measureAt, STRETCHES_OF_TIME } from '#lib/language/zh/lexicon/measures'
import { NUMERAL_BEGINS, type Numeral, numeralAt } from '#lib/language/zh/numerals'
import { SentenceWords } from '#lib/language/zh/times/sentence-words'

/**
 * Numbers with their units, whole: 约一点八万亿元, 13万2千吨, 十万零五千人, 百分之五. Ordinals (第二十次), codes (G331), and numbers
 * whose unit is a part of a word (14亿人民, 6000米级) are none.
 */
export interface Quantity {
  /** Offsets into the text: the number and its unit, without 约. */
  readonly start: number
  readonly end: number
  /** In single units; null where the words give no exact number (两三百, 数十). */
  readonly value: number | null
  readonly bound?: 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than'
  readonly unit: string
  /** Where the words before the number begin that say how exact it is. */
  readonly from: number
  readonly style: Numeral['style']
}

type Bound = NonNullable<Quantity['bound']>
const BOUNDS_BEFORE: readonly (readonly [string, Bound | null])[] = [
  ['大约', 'about'],
  ['约', 'about'],
  ['将近', 'less-than'],
  ['近', 'less-than'],
  ['不到', 'less-than'],
  ['不足', 'less-than'],
  ['超过', 'more-than'],
  ['逾', 'more-than'],
  ['超', 'more-than'],
  ['至少', 'at-least'],
  ['不少于', 'at-least'],
  ['至多', 'at-most'],
  ['最多', 'at-most'],
  ['达到', null],
  ['达', null],
  ['共', null],
  ['仅', null],
]

const BEGINS = new CharacterSet(NUMERAL_BEGINS)
const LATIN = CharacterSet.matching(/[A-Za-z]/)
const FIGURES = new CharacterSet('0123456789０１２３４５６７８９')
/** Behind these a number is an ordinal, a date, a decimal or a part of a phrase. */
const NO_QUANTITY_BEHIND = new CharacterSet('第每年月日这那.．/:：-')
/** 6000米级, 3米线: the unit goes on as another word. */
const GOES_ON = new CharacterSet('级线型')
const SCALES = ['万亿', '万', '亿'] as const
const FACTORS: Readonly<Record<(typeof SCALES)[number], number>> = { 万亿: 1e12, 万: 1e4, 亿: 1e8 }

/** 一点八 of 一点八万亿: digits behind 点, where a scale or a unit follows. */
const withDecimals = (text: string, numeral: Numeral): Numeral => {
  const { end, value, style } = numeral
  if (style !== 'chinese' || value === null || value > 99 || text[end] !== '点') return numeral
  let at = end + 1
  let decimals = ''
  for (let digit = '零一二三四五六七八九'.indexOf(text[at] ?? '-'); digit >= 0 && decimals.length < 4; ) {
    decimals += digit
    at++
    digit = '零一二三四五六七八九'.indexOf(text[at] ?? '-')
  }
  if (decimals === '') return numeral
  const scale = SCALES.find((one) => text.startsWith(one, at))
  const follows = scale !== undefined || measureAt(text, at) !== null
  if (!follows) return numeral
  const plain = Number(`${value}.${decimals}`) * (scale ? FACTORS[scale] : 1)
  return { ...numeral, end: at + (scale?.length ?? 0), value: Number(plain.toPrecision(15)), isDecimal: true }
}

/** 百分之五: the numeral behind it is of a hundred. */
const percentAt = (text: string, at: number): Quantity | null => {
  if (!text.startsWith('百分之', at)) return null
  const found = numeralAt(text, at + 3)
  const numeral = found && withDecimals(text, found)
  if (!numeral) return null
  return { start: at, end: numeral.end, value: numeral.value, unit: '%', from: at, style: numeral.style }
}

const boundBefore = (text: string, start: number): { from: number; bound?: Bound } => {
  for (const [word, bound] of BOUNDS_BEFORE)
    if (text.startsWith(word, start - word.length))
      return { from: start - word.length, ...(bound ? { bound } : {}) }
  return { from: start }
}

/** 多 or 余 behind the number, with the scale that may follow: 30多亿. */
const moreBehind = (text: string, numeral: Numeral): { end: number; factor: number; isMore: boolean } => {
  const isMore = text[numeral.end] === '多' || text[numeral.end] === '余'
  if (!isMore) return { end: numeral.end, factor: 1, isMore }
  const scale = SCALES.find((one) => text.startsWith(one, numeral.end + 1))
  return { end: numeral.end + 1 + (scale?.length ?? 0), factor: scale ? FACTORS[scale] : 1, isMore }
}

const isPartOfFraction = (text: string, { start, end }: Numeral): boolean =>
  text.startsWith('分之', end) || text.startsWith('分之', start - 2)

/** 10人民币, 红十字会, 十分: the unit begins a word, or the number is one of a word itself. */
const isOfWord = (words: SentenceWords, { start, style }: Numeral, end: number): boolean =>
  style === 'arabic'
    ? words.inside(end)
    : words.inside(start) ||
      words
        .between(start, start + 1)
        .some(({ text, tag }) => text.length >= end - start && (ownClassOf(text) === 'adverb' || tag === 'd'))

/** 前两个月, 三个交易日: time and no things, and 两个月球车 two rovers. */
const isTime = (words: SentenceWords, unit: string, end: number): boolean =>
  unit === '个' &&
  STRETCHES_OF_TIME.some((time) => words.text.startsWith(time, end) && !words.inside(end + time.length))

const quantityAt = (words: SentenceWords, numeral: Numeral): Quantity | null => {
  const { text } = words
  const { start } = numeral
  if (NO_QUANTITY_BEHIND.has(text.charCodeAt(start - 1)) || LATIN.has(text.charCodeAt(start - 1))) return null
  if (isPartOfFraction(text, numeral)) return null
  const more = moreBehind(text, numeral)
  const unit = measureAt(text, more.end)
  if (unit === null) return null
  const end = more.end + unit.length
  if (GOES_ON.has(text.charCodeAt(end)) || isOfWord(words, numeral, end)) return null
  if (isTime(words, unit, end)) return null
  const { from, bound } = boundBefore(text, start)
  const value = numeral.value === null ? null : Number((numeral.value * more.factor).toPrecision(15))
  const exactness = more.isMore ? 'more-than' : bound
  return { start, end, value, unit, from, style: numeral.style, ...(exactness ? { bound: exactness } : {}) }
}

/** All numbers with units in a sentence, in order; offsets count from its beginning. */
export const quantitiesIn = (sentence: Sentence): Quantity[] => {
  const { text } = sentence
  const words = SentenceWords.of(sentence)
  const found: Quantity[] = []
  for (let at = 0; at < text.length; ) {
    const percent = percentAt(text, at)
    const numeral = !percent && BEGINS.has(text.charCodeAt(at)) ? numeralAt(text, at) : null
    if (!percent && !numeral) {
      at++
      continue
    }
    const whole = numeral && withDecimals(text, numeral)
    const quantity = percent ?? (whole && quantityAt(words, whole))
    if (quantity) found.push(quantity)
    const next = quantity?.end ?? whole?.end ?? at
    // The rest of a number that is no quantity is none either.
    at = Math.max(next, at + 1)
    while (!quantity && FIGURES.has(text.charCodeAt(at - 1)) && FIGURES.has(text.charCodeAt(at))) at++
  }
  return found
}
