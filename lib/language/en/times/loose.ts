import { weekdayAt } from '#lib/language/en/times/names'
import type { Shape } from '#lib/language/en/times/shape'
import { UNITS, WEEKDAY_NAMES } from '#lib/language/en/times/words'
import { type Found, standsAt, type Token, wordAt } from '#lib/language/en/tokens'
import type { LengthUnit } from '#lib/language/time/time'

/** Times without a place on the calendar: now, recently, the near future; and what comes again: daily, every Monday. */

const about = (near: 'past' | 'present' | 'future'): Shape => ({
  kind: 'unplaced',
  why: 'vague',
  about: near,
})

const ADVERBS: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map([
  ['now', 'present'],
  ['currently', 'present'],
  ['nowadays', 'present'],
  ['recently', 'past'],
  ['lately', 'past'],
])

const PHRASES: readonly (readonly [readonly string[], 'past' | 'present' | 'future'])[] = [
  [['the', 'near', 'future'], 'future'],
  [['the', 'future'], 'future'],
  [['the', 'past'], 'past'],
  [['the', 'present'], 'present'],
  [['the', 'current', 'time'], 'present'],
  [['at', 'that', 'time'], 'past'],
  [['these', 'days'], 'present'],
]

/** the future of the firm, the past two years: more stands behind, and it is no time by itself. */
const opensMore = (tokens: readonly Token[], index: number): boolean =>
  wordAt(tokens, index) === 'of' || tokens[index]?.kind === 'number'

/** now, recently, the near future. */
export const vagueAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const adverb = ADVERBS.get(wordAt(tokens, index))
  // now that they have met: a conjunction.
  if (adverb) return wordAt(tokens, index + 1) === 'that' ? null : { value: about(adverb), next: index + 1 }
  for (const [words, near] of PHRASES)
    if (standsAt(tokens, index, words)) {
      const next = index + words.length
      return opensMore(tokens, next) ? null : { value: about(near), next }
    }
  return null
}

const ADVERBIAL_SETS: ReadonlyMap<string, LengthUnit> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['hourly', 'hour'],
])

const repeated = (unit: LengthUnit, every: number, weekday?: number): Shape => ({
  kind: 'repeated',
  unit,
  every,
  ...(weekday === undefined ? {} : { weekday }),
})

/** Mondays. */
const pluralWeekday = (token: Token | undefined): number | undefined =>
  token?.kind === 'word' && token.text.endsWith('days') && token.text[0] !== token.lower[0]
    ? WEEKDAY_NAMES.get(token.lower.slice(0, -1))?.index
    : undefined

/** daily, every month, each Thursday, every two weeks, Mondays. */
export const repeatedAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const word = wordAt(tokens, index)
  const adverbial = ADVERBIAL_SETS.get(word)
  if (adverbial) return { value: repeated(adverbial, 1), next: index + 1 }
  const plural = pluralWeekday(tokens[index])
  if (plural) return { value: repeated('week', 1, plural), next: index + 1 }
  if (word !== 'every' && word !== 'each') return null
  const weekday = weekdayAt(tokens, index + 1)
  if (weekday) return { value: repeated('week', 1, weekday.value.index), next: weekday.next }
  const other = wordAt(tokens, index + 1) === 'other'
  const unit = UNITS.get(wordAt(tokens, other ? index + 2 : index + 1))
  if (!unit || unit.isPlural || unit.length === 'second') return null
  return { value: repeated(unit.length, unit.times * (other ? 2 : 1)), next: index + (other ? 3 : 2) }
}
