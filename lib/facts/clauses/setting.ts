import type { Span } from '#lib/article/span'
import type { Piece } from '#lib/facts/clauses/pieces'
import type { Stretch } from '#lib/facts/clauses/stretches'
import type { Clause } from '#lib/language/language'

/** When, where and on what condition: what stands before a clause in its sentence and belongs to it. */

/** 2018年, 在开幕式上: a stretch that tells no more than when or where. */
export const isSetting = ({ clauses }: Stretch): boolean =>
  clauses.length > 0 &&
  clauses.every(
    ({ clause }) => !clause.predicate && !clause.subject && clause.adverbials.length > 0 && !clause.object,
  )

/** A day alone, in front of all that happened on it. */
const isDayAlone = (stretch: Stretch, days: readonly Span[]): boolean =>
  isSetting(stretch) &&
  stretch.clauses.every(({ clause }) => clause.adverbials.every(({ role }) => role === 'time')) &&
  days.some(({ start, end }) => start >= stretch.start && end <= stretch.end)

const OPENING: ReadonlySet<Clause['role']> = new Set(['condition', 'reason', 'time', 'purpose'])

/** 如果…, 由于…: the clause behind it is not true without it. */
const opens = ({ clauses }: Stretch): boolean => clauses.some(({ clause }) => OPENING.has(clause.role))

/** On which clause those of a stretch hang: the day on which somebody speaks is not the day of which he speaks. */
const levelOf = (stretch: Stretch | undefined): number | null => stretch?.clauses[0]?.clause.parent ?? null

/** What stands before a clause in its sentence and belongs to it. */
export const settingOf = (
  stretches: readonly Stretch[],
  at: number,
  hasTime: boolean,
  days: readonly Span[],
): Piece[] => {
  const level = levelOf(stretches[at])
  const own: Piece[] = []
  let first = at
  while (first > 0) {
    const one = stretches[first - 1]
    if (!one?.goesOn || levelOf(one) !== level || !(isSetting(one) || opens(one))) break
    first -= 1
    own.unshift({ start: one.start, end: one.end, role: isDayAlone(one, days) ? 'time' : 'rest' })
  }
  if (hasTime || own.some(({ role }) => role === 'time')) return own
  const dated = stretches.slice(0, first).findLast((one) => levelOf(one) === level && isDayAlone(one, days))
  return dated ? [{ start: dated.start, end: dated.end, role: 'time' }, ...own] : own
}
