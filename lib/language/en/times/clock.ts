import type { Clock } from '#lib/language/en/times/shape'
import { TIME_ZONES } from '#lib/language/en/times/words'
import { type Found, standsAt, type Token, textAt, wordAt } from '#lib/language/en/tokens'

/** Times of day by the clock: 3:35 p.m., 10 p.m. EST, 9 o'clock, 15:35, noon, midnight, 4 in the morning. */

const HALVES: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['a.m.', 'am'],
  ['am', 'am'],
  ['p.m.', 'pm'],
  ['pm', 'pm'],
])

/** a.m., p.m.; and p.m whose last stop ends the sentence. */
const halfAt = (tokens: readonly Token[], index: number): Found<'am' | 'pm'> | null => {
  const half = HALVES.get(wordAt(tokens, index))
  if (half) return { value: half, next: index + 1 }
  const first = wordAt(tokens, index)
  const isSplit =
    (first === 'a' || first === 'p') && textAt(tokens, index + 1) === '.' && wordAt(tokens, index + 2) === 'm'
  return isSplit ? { value: first === 'a' ? 'am' : 'pm', next: index + 3 } : null
}

const NAMED: ReadonlyMap<string, Clock> = new Map([
  ['noon', { hour: 12 }],
  ['midday', { hour: 12 }],
  ['midnight', { hour: 0 }],
])

const glued = (tokens: readonly Token[], index: number, mark: string): boolean =>
  textAt(tokens, index) === mark && tokens[index]?.spaced === false && tokens[index + 1]?.spaced === false

/** 3, 3:35, 3.35: hour and minute as written. */
const figuresAt = (tokens: readonly Token[], index: number): Found<Clock> | null => {
  const hour = tokens[index]
  if (hour?.kind !== 'number') return null
  if (/^\d{1,2}\.\d\d$/.test(hour.text)) {
    const [h, m] = hour.text.split('.').map(Number)
    return { value: { hour: h ?? 0, minute: m ?? 0 }, next: index + 1 }
  }
  if (hour.text.length > 2) return null
  const minute = tokens[index + 2]
  const isSplit = glued(tokens, index + 1, ':') && minute?.kind === 'number' && minute.text.length === 2
  return isSplit
    ? { value: { hour: Number(hour.text), minute: Number(minute.text) }, next: index + 3 }
    : { value: { hour: Number(hour.text) }, next: index + 1 }
}

const onHalf = ({ hour, minute }: Clock, half: 'am' | 'pm'): Clock | null => {
  if (hour < 1 || hour > 12 || (minute ?? 0) > 59) return null
  const turned = (hour % 12) + (half === 'pm' ? 12 : 0)
  return { hour: turned, ...(minute === undefined ? {} : { minute }) }
}

const behindZone = (tokens: readonly Token[], index: number): number => {
  const word = wordAt(tokens, index)
  const isZone = TIME_ZONES.has(word) && textAt(tokens, index) === textAt(tokens, index).toUpperCase()
  if (isZone) return index + 1
  return standsAt(tokens, index, ['local', 'time']) ? index + 2 : index
}

const PARTS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
])

/** The time of day that the clock shows, at a token. */
export const clockAt = (tokens: readonly Token[], index: number): Found<Clock> | null => {
  const named = NAMED.get(wordAt(tokens, index))
  if (named) return { value: named, next: index + 1 }
  const figures = figuresAt(tokens, index)
  if (!figures) return null
  const half = halfAt(tokens, figures.next)
  if (half) {
    const value = onHalf(figures.value, half.value)
    return value && { value, next: behindZone(tokens, half.next) }
  }
  const isOclock = wordAt(tokens, figures.next) === 'o' && wordAt(tokens, figures.next + 2) === 'clock'
  const behind = isOclock ? figures.next + 3 : figures.next
  const part = standsAt(tokens, behind, ['in', 'the']) ? PARTS.get(wordAt(tokens, behind + 2)) : undefined
  if (part) {
    const value = onHalf(figures.value, part)
    return value && { value, next: behind + 3 }
  }
  // 15:35 is a time; 3:35 may be a score; 9 o'clock is one of two.
  const { hour, minute } = figures.value
  const isWhole = minute !== undefined && minute < 60 && hour < 24 && !textAt(tokens, index).includes('.')
  if (!isWhole) return null
  const zoned = behindZone(tokens, figures.next)
  const before = wordAt(tokens, index - 1)
  return zoned > figures.next ||
    ((hour > 12 || textAt(tokens, index).length === 2) &&
      (before === 'at' || before === 'by' || before === 'from'))
    ? { value: figures.value, next: zoned }
    : null
}
