import type { QuantityFact } from '#lib/facts/fact'
import { drawnByRank } from '#lib/items/distract/ranks'
import type { Source } from '#lib/items/source'
import type { Amount } from '#lib/items/tell/amount'

/** Numbers that may stand beside the key: of its own size, roundness and way of writing, none a multiple of another. */

/** Ratios at which a number looks as if it were made from another. */
const MULTIPLES = [1.25, 1.5, 2, 2.5, 3, 4, 5, 10]
const CLOSE = 0.004

const isMultiple = (a: number, b: number): boolean => {
  const ratio = Math.max(a, b) / Math.min(a, b)
  return (
    MULTIPLES.some((one) => Math.abs(ratio - one) < CLOSE * one) ||
    [4 / 3].some((one) => Math.abs(ratio - one) < CLOSE)
  )
}

const HAN = '零一二三四五六七八九'

/** Chinese numerals up to 99. */
const hanNumeral = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : HAN[tens]}十`
  return `${ten}${ones === 0 && tens > 0 ? '' : HAN[ones]}`
}

const hanValue = (text: string): number | null => {
  const match = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text)
  if (!match || text === '') return null
  const [, first = '', ten, last = ''] = match
  const digit = (sign: string): number => (sign === '两' ? 2 : HAN.indexOf(sign))
  if (ten === undefined) return last === '' ? digit(first) : null
  return (first === '' ? 1 : digit(first)) * 10 + (last === '' ? 0 : digit(last))
}

/** A figure as digits that can be turned: 264000 is 264 with three zeros behind, 1.03 is 103 with two decimals. */
interface Digits {
  readonly mantissa: number
  readonly value: number
  readonly write: (mantissa: number) => string
}

const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/gu, ',')

const digitsOf = (figure: string): Digits | null => {
  const han = hanValue(figure)
  if (han !== null) return { mantissa: han, value: han, write: hanNumeral }
  const match = /^(\d[\d,]*)(?:\.(\d+))?(\D.*)?$/u.exec(figure.normalize('NFKC'))
  if (!match?.[1]) return null
  const [, whole, decimals = '', scale = ''] = match
  const plain = whole.replaceAll(',', '')
  const zeros = decimals === '' ? (/0+$/u.exec(plain)?.[0].length ?? 0) : 0
  const power = 10 ** (decimals.length - zeros)
  const mantissa = Math.round(Number(`${plain}.${decimals || 0}`) * power)
  const write = (other: number): string => {
    const text = (other / power).toFixed(decimals.length)
    const [head = '', tail] = text.split('.')
    return `${whole.includes(',') ? grouped(head) : head}${tail === undefined ? '' : `.${tail}`}${scale}`
  }
  return { mantissa, value: mantissa / power, write }
}

/** Two digits swapped, one digit misread, a little more or less: how figures are remembered wrongly. */
const misread = (mantissa: number): number[] => {
  const signs = [...String(mantissa)]
  const swapped = signs.slice(1).map((sign, at) => {
    const copy = [...signs]
    copy[at + 1] = copy[at] as string
    copy[at] = sign
    return Number(copy.join(''))
  })
  const turned = signs.flatMap((sign, at) =>
    [-3, -2, -1, 1, 2, 3].flatMap((step) => {
      const digit = Number(sign) + step
      return digit < 0 || digit > 9
        ? []
        : [Number([...signs.slice(0, at), digit, ...signs.slice(at + 1)].join(''))]
    }),
  )
  // 39942 beside 39932: nobody remembers so many digits one by one.
  const digitwise = signs.length > MOST_SIGNS ? [] : [...swapped, ...turned]
  const near = [-5, -4, -3, -2, 2, 3, 4, 5].map(
    (step) => mantissa + step * Math.max(1, Math.round(mantissa / 14)),
  )
  return [...digitwise, ...near]
}
/** Digits, without the zeros behind. */
const MOST_SIGNS = 4

const [LEAST, MOST] = [0.5, 1.9]
/** So many on each side are tried. */
const TRIED = 7

const allPairs = (values: readonly number[], may: (a: number, b: number) => boolean): boolean =>
  values.every((one, at) => values.slice(at + 1).every((other) => may(one, other)))

/** The article's own numbers of the same unit and kind of figure, as mantissas. */
const ownOf = (source: Source, { unit, id }: QuantityFact, digits: Digits): number[] =>
  source.extraction.facts.flatMap((other) => {
    if (other.kind !== 'quantity' || other.id === id || other.unit !== unit) return []
    const figure = /[\d,.]+(?:万亿|亿|万)?/u.exec(other.span.text)?.[0]
    const found = figure === undefined ? null : digitsOf(figure)
    return found && digits.write(found.mantissa) === figure ? [found.mantissa] : []
  })

/**
 * Three wrong numbers beside which the key has the rank that its name draws.
 *
 * @returns as options show them, with the unit; nothing where no such three are found
 */
export const rivalAmounts = (source: Source, fact: QuantityFact, amount: Amount): readonly string[] => {
  const digits = digitsOf(amount.figure)
  if (digits === null || digits.mantissa === 0 || !amount.isExact) return []
  const { mantissa, write } = digits
  const length = String(mantissa).length
  const decimals = amount.figure.includes('.')
  const isShare = /%|％|percent|per cent/iu.test(amount.unit)
  const fits = (other: number): boolean =>
    other > 0 &&
    other !== mantissa &&
    (decimals || String(other).length === length) &&
    (length === 1 || other % 10 !== 0) &&
    other / mantissa > LEAST &&
    other / mantissa < MOST &&
    !(isShare && digits.value < 100 && Number.parseFloat(write(other)) >= 100) &&
    !isMultiple(other, mantissa)
  const all = [...new Set([...ownOf(source, fact, digits), ...misread(mantissa)])].filter(fits)
  const set = drawnByRank(
    fact.id,
    all.filter((other) => other < mantissa).slice(0, TRIED),
    all.filter((other) => other > mantissa).slice(0, TRIED),
    (chosen) => allPairs(chosen, (a, b) => !isMultiple(a, b)),
  )
  return set.map((other) => amount.shown.replace(amount.figure, write(other)))
}
