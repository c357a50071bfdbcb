import type { PublicationInterval } from '#lib/article/article'
import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'

/** What the day of a plan is like: how long, and where it lies beside the day of the paper. */

const GRAINS: readonly (readonly [RegExp, string])[] = [
  [/\//u, 'days'],
  [/T\d/u, 'hour'],
  [/^\d{4}-\d\d-\d\d/u, 'day'],
  [/W/u, 'week'],
  [/^\d{4}-\d\d$/u, 'month'],
  [/^\d{4}-/u, 'season'],
]

/** 今晚, 本月: what is around the day of the paper is that day, or longer. */
const liesOf = (grain: string, lies: ReturnType<typeof besidePublication>): string =>
  lies === 'around' && (grain === 'day' || grain === 'hour') ? 'today' : `lies ${lies}`

/** The signs of a day, for the weights of a plan. */
export const signsOfDay = (
  { value, resolved }: Pick<DateDraft, 'value' | 'resolved'>,
  published: PublicationInterval | null,
): string[] => {
  const grain = GRAINS.find(([form]) => form.test(value))?.[1] ?? 'year'
  const signs = [grain, liesOf(grain, besidePublication(value, published))]
  return resolved ? signs : [...signs, 'day open']
}
