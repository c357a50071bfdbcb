/** Names shorter than this are judged to the letter: one slip in 普京 is another name. */
const LONG_NAME = 4
/** In letters a name must be longer: Iran is not Iraq. Nor is a slip in the first letter forgiven: Gambia is not Zambia. */
const LONG_LATIN_NAME = 6

/** Characters that turn a word into another thing altogether; a slip in one of them is a wrong answer. */
const DECISIVE =
  /[\d零一二三四五六七八九十百千万亿不未没无非否东西南北上下前后左右正副男女大小新旧美俄中日韩英法德]/u

/** The parts in which two texts differ once their common beginning and end are taken away. */
const difference = (a: readonly string[], b: readonly string[]): [readonly string[], readonly string[]] => {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start += 1
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

const isLongEnough = (typed: readonly string[], right: readonly string[]): boolean =>
  !/[a-z]/u.test(right.join('')) || (right.length >= LONG_LATIN_NAME && typed[0] === right[0])

const isSwap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]

/**
 * Whether `given` is `name` with one slip of the pen: one character too many, too few, wrong, or two neighbours
 * swapped (edit distance 1 by Damerau, 1964). Both in normal form. Never for short names and never where the slip
 * is in a numeral, a negation, a direction or the short name of a country.
 */
export const isOneSlip = (given: string, name: string): boolean => {
  const [typed, right] = [[...given], [...name]]
  if (right.length < LONG_NAME || !isLongEnough(typed, right)) return false
  const [extra, missing] = difference(typed, right)
  const isOne = (extra.length <= 1 && missing.length <= 1) || isSwap(extra, missing)
  return isOne && !DECISIVE.test([...extra, ...missing].join(''))
}
