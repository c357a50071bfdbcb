import { type Found, isDash, type Token, textAt, wordAt } from '#lib/language/en/tokens'

/** Numbers as English writes them: 12,000; 1.5 million; twenty-one; two and a half; a dozen; several; 12 to 18. */

export interface NumberTold {
  /** Null where the words give no exact number. */
  readonly value: number | null
  /** a, an: one, or only an article. */
  readonly isArticle?: true
  /** a couple, a dozen: as often about that many as exactly. */
  readonly isRound?: true
  readonly isFigure?: true
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Number words below a hundred that stand alone. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, index * 10 + 20] as const),
])

/** Words and abbreviations by which a number is multiplied. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** Only right behind the figures: $1.2tn, 3bn, 450k. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

const VAGUE: ReadonlySet<string> = new Set([
  'several',
  'few',
  'many',
  'some',
  'various',
  'numerous',
  'countless',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
])

/** 1.2 times a million without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(15))

const figure = (token: Token | undefined): number | null =>
  token?.kind === 'number' ? Number(token.text.replaceAll(',', '')) : null

/** twenty, twenty-one, twenty one; seven. */
const smallAt = (tokens: readonly Token[], index: number): Found<number> | null => {
  const value = SMALL.get(wordAt(tokens, index))
  if (value === undefined) return null
  if (value < 20 || value % 10 !== 0) return { value, next: index + 1 }
  const behind = textAt(tokens, index + 1) === '-' ? index + 2 : index + 1
  const one = SMALL.get(wordAt(tokens, behind))
  return one !== undefined && one > 0 && one < 10
    ? { value: value + one, next: behind + 1 }
    : { value, next: index + 1 }
}

/** two hundred and fifty: a number below a thousand. */
const hundredsAt = (tokens: readonly Token[], index: number): Found<number> | null => {
  const small = smallAt(tokens, index)
  if (!small || wordAt(tokens, small.next) !== 'hundred') return small
  const next = small.next + 1
  const rest = smallAt(tokens, wordAt(tokens, next) === 'and' ? next + 1 : next)
  return rest
    ? { value: small.value * 100 + rest.value, next: rest.next }
    : { value: small.value * 100, next }
}

/** two million three hundred thousand: what stands in words, by its scales. */
const inWords = (tokens: readonly Token[], index: number): Found<number> | null => {
  let [total, next] = [0, index]
  for (;;) {
    const group = hundredsAt(tokens, next)
    if (!group) return next > index ? { value: total, next } : null
    const scale = SCALES.get(wordAt(tokens, group.next))
    if (scale === undefined || scale === 100) return { value: total + group.value, next: group.next }
    total += group.value * scale
    next = group.next + 1
  }
}

/** 12,000; 1.5 million; 3bn; 5 1/2. */
const inFigures = (tokens: readonly Token[], index: number): Found<number> | null => {
  const value = figure(tokens[index])
  if (value === null) return null
  const behind = tokens[index + 1]
  const short = behind && !behind.spaced ? SHORT_SCALES.get(behind.lower) : undefined
  if (short !== undefined) return { value: exact(value * short), next: index + 2 }
  const dashed = textAt(tokens, index + 1) === '-' ? 2 : 1
  const scale = SCALES.get(wordAt(tokens, index + dashed))
  if (scale !== undefined) return { value: exact(value * scale), next: index + dashed + 1 }
  const [numerator, denominator] = [figure(tokens[index + 1]), figure(tokens[index + 3])]
  const isFraction = textAt(tokens, index + 2) === '/' && tokens[index + 3]?.spaced === false
  if (isFraction && numerator !== null && denominator && numerator < denominator)
    return { value: value + numerator / denominator, next: index + 4 }
  return { value, next: index + 1 }
}

/** and a half, behind a number. */
const andHalf = (tokens: readonly Token[], index: number): number =>
  wordAt(tokens, index) === 'and' && wordAt(tokens, index + 1) === 'a' && wordAt(tokens, index + 2) === 'half'
    ? index + 3
    : index

const withArticle = (tokens: readonly Token[], index: number): Found<NumberTold> | null => {
  const article = wordAt(tokens, index)
  if (article !== 'a' && article !== 'an') return null
  const behind = wordAt(tokens, index + 1)
  const scale = SCALES.get(behind)
  if (scale !== undefined) return { value: { value: scale, isRound: true }, next: index + 2 }
  if (behind === 'dozen') return { value: { value: 12, isRound: true }, next: index + 2 }
  if (behind === 'couple')
    return {
      value: { value: 2, isRound: true },
      next: wordAt(tokens, index + 2) === 'of' ? index + 3 : index + 2,
    }
  if (behind === 'few') return { value: { value: null }, next: index + 2 }
  if (behind === 'number' && wordAt(tokens, index + 2) === 'of')
    return { value: { value: null }, next: index + 3 }
  return { value: { value: 1, isArticle: true }, next: index + 1 }
}

const halfAt = (tokens: readonly Token[], index: number): Found<NumberTold> | null => {
  if (wordAt(tokens, index) !== 'half') return null
  const behind = wordAt(tokens, index + 1)
  if (behind === 'a' || behind === 'an') return { value: { value: 0.5 }, next: index + 2 }
  return null
}

const exactAt = (tokens: readonly Token[], index: number): Found<NumberTold> | null => {
  const figures = inFigures(tokens, index)
  const found = figures ?? inWords(tokens, index)
  if (!found) return null
  const next = andHalf(tokens, found.next)
  const value = next > found.next ? found.value + 0.5 : found.value
  return { value: { value, ...(figures ? { isFigure: true as const } : {}) }, next }
}

/** Between the two ends of 12 to 18, two or three, 2-3. */
const isBetween = (tokens: readonly Token[], index: number): boolean => {
  const text = tokens[index]?.lower ?? ''
  return text === 'to' || text === 'or' || isDash(text)
}

const vagueAt = (tokens: readonly Token[], index: number): Found<NumberTold> | null => {
  if (!VAGUE.has(wordAt(tokens, index))) return null
  const next = wordAt(tokens, index + 1) === 'of' ? index + 2 : index + 1
  return { value: { value: null }, next: SCALES.has(wordAt(tokens, next)) ? next + 1 : next }
}

/** The number that begins at a token, at its longest; null where none does. A range of numbers has no value. */
export const numberAt = (tokens: readonly Token[], index: number): Found<NumberTold> | null => {
  const first = exactAt(tokens, index)
  if (!first) return halfAt(tokens, index) ?? withArticle(tokens, index) ?? vagueAt(tokens, index)
  if (!isBetween(tokens, first.next)) return first
  const second = exactAt(tokens, first.next + 1)
  return second ? { value: { value: null }, next: second.next } : first
}
