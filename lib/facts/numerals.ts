const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Record<string, number> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000, 億: 100_000_000 }

/** The characters with which a number may begin. */
export const ARABIC_DIGITS = '0123456789０１２３４５６７８９'
export const CHINESE_NUMERALS = '〇零一二两兩三四五六七八九十百千万'

const halfWidth = (text: string): string =>
  text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))

const chinese = (text: string): number | null => {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const char of text) {
    if (char in DIGITS) {
      // 二〇二一 is written digit by digit.
      if (digit !== null && section === 0 && total === 0) digit = digit * 10 + (DIGITS[char] ?? 0)
      else digit = DIGITS[char] ?? 0
    } else if (char in TENS) {
      section += (digit ?? 1) * (TENS[char] ?? 1)
      digit = null
    } else if (char in MYRIADS) {
      total = (total + section + (digit ?? 0)) * (MYRIADS[char] ?? 1)
      section = 0
      digit = null
    } else return null
  }
  return total + section + (digit ?? 0)
}

const SCALES = '万亿|千亿|百亿|千万|百万|十万|万|萬|亿|億|千|百'
const STEP = new RegExp(`(\\d+(?:\\.\\d+)?)(${SCALES})?`, 'g')
const STEPS = new RegExp(`^(?:\\d+(?:\\.\\d+)?(?:${SCALES})?)+$`)

const factorOf = (scale: string): number =>
  [...scale].reduce((factor, char) => factor * (MYRIADS[char] ?? TENS[char] ?? 1), 1)

/** 17万5000, 3亿5千万: figures with their scales, each smaller than the one before; null when they are not. */
const mixed = (plain: string): number | null => {
  if (!STEPS.test(plain)) return null
  let total = 0
  let last = Number.POSITIVE_INFINITY
  for (const [, figure = '', scale = ''] of plain.matchAll(STEP)) {
    const step = Number(figure) * factorOf(scale)
    if (step >= last) return null
    total += step
    last = factorOf(scale)
  }
  return Number(total.toPrecision(15))
}

/** Most numbers are this plain. */
const SHORT_FIGURE = /^[0-9]{1,15}$/

/**
 * The number that a text writes in Arabic digits (half or full width, with thousands separators or 万 and 亿, 17万5000 too) or in
 * Chinese numerals.
 *
 * @returns null when it is no number
 */
export const parseNumber = (text: string): number | null => {
  if (SHORT_FIGURE.test(text)) return Number(text)
  const plain = halfWidth(text)
    .replace(/,(?=\d{3})/g, '')
    .trim()
  if (/^\d/.test(plain)) return mixed(plain)
  return plain === '' ? null : chinese(plain)
}
