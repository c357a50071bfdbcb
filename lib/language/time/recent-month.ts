import type { Anchors } from '#lib/language/time/anchors'
import type { Placed } from '#lib/language/time/place'
import type { Told } from '#lib/language/time/told'

/** A month without its year that is so few months before the paper is likely to be of the news. */
const RECENT_MONTHS = 2

/**
 * 较2022年6月的9.1%下降。…7月降至5.3%: whether a month just before the paper was put into an earlier year, of which the
 * sentence before may only have spoken to compare.
 */
export const mayBeRecent = (told: Told, placed: Placed | null, published: Anchors['published']): boolean => {
  if (told.kind !== 'point' || told.piece?.is !== 'month' || told.year || !published) return false
  const { year, month } = published.last
  const gap = month - told.piece.month
  return placed?.date !== undefined && placed.date.year < year && gap >= 0 && gap <= RECENT_MONTHS
}
