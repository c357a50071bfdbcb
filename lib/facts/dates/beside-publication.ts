import type { PublicationInterval } from '#lib/article/article'
import { type Interval, intervalOf } from '#lib/language/time/interval'
import { timeOfTimex } from '#lib/language/time/parse-timex'

const intervalIn = (value: string): Interval | null => {
  const time = timeOfTimex(value)
  return time && intervalOf(time)
}

/**
 * Where a time lies beside the day on which the article appeared: `ahead` and `behind` only where all of it does; `around`
 * for a month that the day is in; null for what has no place in the calendar, or where the day is not known.
 *
 * @param value TIMEX3
 */
export const besidePublication = (
  value: string,
  published: PublicationInterval | null,
): 'ahead' | 'behind' | 'around' | null => {
  const time = intervalIn(value)
  const first = published && intervalIn(published.start)
  const last = published && intervalIn(published.end)
  if (!time || !first || !last) return null
  if (time.start >= last.end) return 'ahead'
  return time.end <= first.start ? 'behind' : 'around'
}
