/**
 * Numerals as Chinese texts write them: 2021, １２, 1,500, 4.5, 十二, 二〇二一, 两千零四, 1.2万亿, 13万2千, 十万零五千, 几, 两三百.
 * One pass over the characters, no backtracking.
 */
export interface Numeral {
  readonly start: number
  readonly end: number
  /** Null where the words give no exact number: 几, 数百, 两三, 百. */
  readonly value: number | null
  readonly style: 'arabic' | 'chinese'
  /** How many figures it is written with, digit by digit (二〇二一, 08); 0 where it is not written so. */
  readonly digits: number
  readonly isDecimal: boolean
  /** 万, 千, 亿 and the like are part of it. */
  readonly isScaled: boolean
}

const DIGITS = new Map(
  [...'〇○零一二三四五六七八九'].map((char) => [
    char,
    '〇○零'.includes(char) ? 0 : '〇零一二三四五六七八九'.indexOf(char) - 1,
  ]),
)
DIGITS.set('两', 2)
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const MYRIADS = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
])
/** 廿六 is twenty-six. */
const TENS_IN_ONE = new Map([
  ['廿', 20],
  ['卅', 30],
])
const VAGUE = new Set(['几', '数'])

const ZERO = '0'.charCodeAt(0)
const WIDE_ZERO = '０'.charCodeAt(0)

/** The figure at an offset, 0 to 9; -1 when there is none. */
const figureAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code >= ZERO && code <= ZERO + 9) return code - ZERO
  return code >= WIDE_ZERO && code <= WIDE_ZERO + 9 ? code - WIDE_ZERO : -1
}

const isFigures = (text: string, at: number, count: number): boolean => {
  for (let i = 0; i < count; i++) if (figureAt(text, at + i) < 0) return false
  return true
}

interface Figures {
  readonly end: number
  readonly value: number
  readonly digits: number
  readonly isDecimal: boolean
}

/** 1500, 1,500, 4.5. */
const figuresAt = (text: string, start: number): Figures => {
  let at = start
  let written = ''
  while (figureAt(text, at) >= 0) written += figureAt(text, at++)
  let digits = written.length
  while (
    text[at] === ',' &&
    written.length <= 15 &&
    isFigures(text, at + 1, 3) &&
    figureAt(text, at + 4) < 0
  ) {
    for (let i = 1; i <= 3; i++) written += figureAt(text, at + i)
    at += 4
    digits = 0
  }
  const isDecimal = (text[at] === '.' || text[at] === '．') && figureAt(text, at + 1) >= 0
  if (isDecimal) {
    written += '.'
    at++
    while (figureAt(text, at) >= 0) written += figureAt(text, at++)
  }
  return { end: at, value: Number(written), digits: isDecimal ? 0 : digits, isDecimal }
}

/** Adds up digits, tens and myriads as they come: 三 百 二 十 万. */
class Sum {
  private total = 0
  private section = 0
  private digit: number | null = null
  private lastScale = 0
  private zero = false
  /** No exact number: 几, or two digits side by side (两三百). */
  isVague = false
  /** Scales alone name no number that anybody counted: 百, 上千万. */
  private counted = false

  addDigit(value: number): void {
    if (this.digit !== null && this.digit !== 0 && value !== 0) this.isVague = true
    if (value === 0) this.zero = true
    this.digit = value
    this.counted = true
  }

  addVague(): void {
    this.isVague = true
    this.digit = 1
    this.counted = true
  }

  addFigures(value: number): void {
    this.digit = value
    this.counted = true
    this.zero = true
  }

  addTens(value: number): void {
    if (value === 10) this.counted = true
    this.section += (this.digit ?? 1) * value
    this.digit = null
    this.lastScale = value
    this.zero = false
  }

  addWhole(value: number): void {
    this.section += value
    this.digit = null
    this.lastScale = 10
    this.counted = true
  }

  addMyriad(value: number): void {
    const whole = this.section + (this.digit ?? 0)
    // 万亿 and 三亿五千万: a larger scale multiplies all before it, a smaller one what came since the last.
    if (this.total !== 0 && value <= this.lastMyriad) this.total += (whole === 0 ? 1 : whole) * value
    else this.total = (this.total + (whole === 0 && this.total === 0 ? 1 : whole)) * value
    // 5000万17万 are two numbers.
    if (value === this.lastMyriad) this.isVague = true
    this.lastMyriad = value
    this.section = 0
    this.digit = null
    this.lastScale = value
    this.zero = false
  }
  private lastMyriad = 0

  get value(): number | null {
    if (this.isVague || !this.counted) return null
    // 两万三 is 23000, and 三百五 350.
    const short = this.digit !== null && !this.zero && this.lastScale >= 100
    const last = (this.digit ?? 0) * (short ? this.lastScale / 10 : 1)
    return Number((this.total + this.section + last).toPrecision(15))
  }
}

/** Two digits side by side that name both: 两三天, 三五年, 七八个; 九八 and 零八 are digits of a year. */
const namesBoth = (text: string, start: number): boolean => {
  const [first, second] = [DIGITS.get(text[start] ?? ''), DIGITS.get(text[start + 1] ?? '')]
  return (
    first !== undefined &&
    second !== undefined &&
    first > 0 &&
    (second === first + 1 || (first === 3 && second === 5))
  )
}

/** 二〇二一, 零八: digits alone, one by one. */
const digitByDigit = (text: string, start: number): Numeral | null => {
  let end = start
  let value = 0
  while (DIGITS.has(text[end] ?? '')) value = value * 10 + (DIGITS.get(text[end++] ?? '') ?? 0)
  const digits = end - start
  const next = text[end] ?? ''
  if (digits < 2 || TENS.has(next) || MYRIADS.has(next) || VAGUE.has(next)) return null
  const isVague = digits === 2 && namesBoth(text, start)
  return {
    start,
    end,
    value: isVague ? null : value,
    style: 'chinese',
    digits: isVague ? 0 : digits,
    isDecimal: false,
    isScaled: false,
  }
}

/** Longer than this is a list of digits and no number. */
const LONGEST = 24

/** Whether 零 or a vague word goes on with a number here. */
const goesOn = (text: string, at: number): boolean => {
  const next = text[at] ?? ''
  return DIGITS.has(next) || TENS.has(next) || MYRIADS.has(next) || figureAt(text, at) >= 0
}

/** 十, 万, 廿 and the vague words: what adds to a number by itself; false where the character is none of them. */
const addScale = (char: string, isFirst: boolean, sum: Sum): boolean => {
  const tens = TENS.get(char)
  const myriad = MYRIADS.get(char)
  const whole = TENS_IN_ONE.get(char)
  if (tens !== undefined) sum.addTens(tens)
  else if (myriad !== undefined) sum.addMyriad(myriad)
  else if (whole !== undefined) sum.addWhole(whole)
  else if (VAGUE.has(char) && (isFirst || char === '几')) sum.addVague()
  else return false
  return true
}

/** Chinese characters of a number from an offset on, after figures or alone; returns where they end. */
const sumFrom = (text: string, start: number, sum: Sum): { end: number; isScaled: boolean } => {
  let at = start
  let isScaled = false
  while (at < start + LONGEST) {
    const char = text[at] ?? ''
    const digit = DIGITS.get(char)
    if (digit !== undefined && (digit > 0 || at === start || goesOn(text, at + 1))) sum.addDigit(digit)
    else if (addScale(char, at === start, sum))
      isScaled ||= char !== '十' && (TENS.has(char) || MYRIADS.has(char))
    else if (isScaled && figureAt(text, at) >= 0) {
      const figures = figuresAt(text, at)
      sum.addFigures(figures.value)
      at = figures.end - 1
    } else break
    at++
  }
  return { end: at, isScaled }
}

const arabic = (text: string, start: number): Numeral => {
  const figures = figuresAt(text, start)
  const { end: from } = figures
  const next = text[from] ?? ''
  const plain = { start, end: from, style: 'arabic' as const, isDecimal: figures.isDecimal }
  if (!TENS.has(next) && !MYRIADS.has(next) && next !== '几')
    return { ...plain, value: figures.value, digits: figures.digits, isScaled: false }
  const sum = new Sum()
  sum.addFigures(figures.value)
  const { end } = sumFrom(text, from, sum)
  return { ...plain, end, value: sum.value, digits: 0, isScaled: true }
}

/**
 * The numeral that begins at an offset, as long as it is; null when none does.
 *
 * @param text in simplified characters
 */
export const numeralAt = (text: string, start: number): Numeral | null => {
  if (figureAt(text, start) >= 0) return arabic(text, start)
  const first = text[start] ?? ''
  if (
    !DIGITS.has(first) &&
    !TENS.has(first) &&
    !MYRIADS.has(first) &&
    !TENS_IN_ONE.has(first) &&
    !VAGUE.has(first)
  )
    return null
  const digits = digitByDigit(text, start)
  if (digits) return digits
  const sum = new Sum()
  const { end, isScaled } = sumFrom(text, start, sum)
  if (end === start) return null
  return { start, end, value: sum.value, style: 'chinese', digits: 0, isDecimal: false, isScaled }
}

/** The characters with which a numeral can begin. */
export const NUMERAL_BEGINS = `0123456789０１２３４５６７８９${[...DIGITS.keys(), ...TENS.keys(), ...MYRIADS.keys(), ...TENS_IN_ONE.keys(), ...VAGUE].join('')}`
