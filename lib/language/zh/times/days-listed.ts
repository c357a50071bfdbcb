import type { Cursor } from '#lib/language/zh/times/cursor'

/**
 * 6月7、8日: the days behind the first one that share its month and its 日.
 *
 * @param at the token of the first day
 * @returns the last day, the token behind its 日, and whether each day follows the one before
 */
export const daysListed = (
  c: Cursor,
  at: number,
): { readonly last: number; readonly end: number; readonly inARow: boolean } | null => {
  let last = c.count(at, 1, 31, true)
  let inARow = true
  let to = at
  while (last !== undefined && c.text.charAt(c.endBefore(to + 1)) === '、') {
    const next = c.startOf(to + 1) === c.endBefore(to + 1) + 1 ? c.count(to + 1, 1, 31, true) : undefined
    if (next === undefined) return null
    inARow &&= next === last + 1
    last = next
    to++
  }
  if (last === undefined || to === at || !c.unit(to + 1, 'day-of-month')) return null
  return { last, end: to + 2, inARow }
}
