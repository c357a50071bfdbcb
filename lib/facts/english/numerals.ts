const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
}

/** Words of which a small number is made, for use inside a pattern. */
export const SMALL_NUMBER = `(?:${TENS.join('|')})(?:-(?:${ONES.slice(1, 10).join('|')}))?|${[...ONES].reverse().join('|')}|a dozen|a hundred|a thousand`
/** Figures with thousands separators and decimals. */
export const FIGURES = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
export const SCALE = Object.keys(SCALES).join('|')

const wordValue = (word: string): number | null => {
  const one = ONES.indexOf(word)
  if (one >= 0) return one
  const [ten = '', rest] = word.split('-')
  const tens = TENS.indexOf(ten)
  if (tens < 0) return null
  return (tens + 2) * 10 + (rest === undefined ? 0 : ONES.indexOf(rest))
}

const SPECIAL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  half: 0.5,
  'a dozen': 12,
  'a hundred': 100,
  'a thousand': 1000,
}

/**
 * The number that an English text writes in figures or words: 12,000; 1.5 million; twenty-one; a dozen.
 *
 * @returns null when it is no number
 */
export const parseEnglishNumber = (raw: string): number | null => {
  const text = raw.trim().toLowerCase()
  const match = new RegExp(`^(${FIGURES}|[a-z]+(?:-[a-z]+)?)(?: (${SCALE}))?$`, 'u').exec(text)
  const special = SPECIAL[text]
  if (special !== undefined) return special
  if (!match?.[1]) return null
  const figure = /^\d/u.test(match[1])
    ? Number(match[1].replaceAll(',', ''))
    : (SPECIAL[match[1]] ?? wordValue(match[1]))
  if (figure === null) return null
  return Number((figure * (SCALES[match[2] ?? ''] ?? 1)).toPrecision(15))
}
