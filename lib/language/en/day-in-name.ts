import { FUNCTION_WORDS, NAMING_WEEKDAYS, WEEKDAY_NAMES } from '#lib/language/en/times/words'

/** Weekdays that are the end of a name: Good Friday; Sheffield Wednesday’s ground. */

/** A word or a mark by its place in a sentence. */
type TextAt = (at: number) => string | undefined

const isLarge = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text)
const isSmall = (text: string | undefined): boolean => text !== undefined && /^\p{Ll}/u.test(text)

/** Black Friday: the name of a day. */
export const isFeast = (textAt: TextAt, at: number): boolean =>
  isLarge(textAt(at - 1)) && NAMING_WEEKDAYS.has(textAt(at - 1)?.toLowerCase() ?? '')

/**
 * Whether the weekday at a place belongs to the name before it: Black Friday; Hallam Wednesday’s ground; the police, Hallam
 * Wednesday and other bodies. The Senate Wednesday voted, in Oslo Wednesday and later: there it is a day.
 */
export const isDayOfName = (textAt: TextAt, at: number): boolean => {
  const before = textAt(at - 1)
  if (!isLarge(before) || !isLarge(textAt(at)) || !WEEKDAY_NAMES.has(textAt(at)?.toLowerCase() ?? ''))
    return false
  const lower = before?.toLowerCase() ?? ''
  if (isFeast(textAt, at)) return true
  if (FUNCTION_WORDS.has(lower) || at < 2) return false
  let from = at - 1
  while (isLarge(textAt(from - 1))) from--
  const behind = textAt(at + 1) ?? ''
  if (/^['’]s$/u.test(behind)) return from > 0
  // A member of a list, and no place behind the one that it lies in: Springfield, Illinois Wednesday and ….
  return /^(?:and|or|,)$/u.test(behind) && textAt(from - 1) === ',' && isSmall(textAt(from - 2))
}
