import { addDays, weekdayOf, type Ymd } from '#lib/language/time/calendar'
import type { CalendarTime } from '#lib/language/time/time'
import type { PointTold } from '#lib/language/time/told'
import { dayOf, monthOf, withModifier } from '#lib/language/time/units'
import type { TimeRead } from '#lib/language/zh/times/time-read'

/** What a heading leaves out of a time, the text below it tells: 大会11月召开 above 大会将于11月1日至3日召开 is that November. */

const startOf = ({ start }: CalendarTime): Ymd =>
  addDays({ year: 1, month: 1, day: 1 }, Math.floor(start / 1440))

/** The month or the day of a heading, where it names neither a year nor an hour; or its weekday. */
const incomplete = ({ told }: TimeRead): PointTold | null => {
  if (told.kind !== 'point' || told.year || told.clock || told.part) return null
  if (told.mod && told.mod !== 'AFTER') return null
  if (told.day?.is === 'weekday' && told.day.weeks === undefined) return told
  if (told.day && told.day.is !== 'of-month') return null
  return told.piece === undefined || told.piece.is === 'month' ? told : null
}

const firstOf = ({ time }: TimeRead): CalendarTime | null =>
  time?.kind === 'calendar' ? time : time?.kind === 'range' ? time.from : null

/** The day in the text that a heading's month or day is. */
const dayMeant = ({ piece, day }: PointTold, body: readonly TimeRead[]): Ymd | null => {
  for (const read of body) {
    const time = firstOf(read)
    if (!time || read.contested || time.end - time.start > 31 * 1440) continue
    const date = startOf(time)
    const isMonth = piece?.is !== 'month' || date.month === piece.month
    const isOfWeek =
      day?.is !== 'weekday' || (weekdayOf(date) === day.weekday && time.end - time.start <= 1440)
    const isDay = day?.is !== 'of-month' || (date.day === day.day && time.end - time.start <= 1440)
    if (isMonth && isOfWeek && isDay) return date
  }
  return null
}

/**
 * The times of an article, those of its headings completed from its text.
 *
 * @param isHeading whether a time stands in a title or subheading
 */
export const asBodyTells = (
  read: readonly TimeRead[],
  isHeading: (read: TimeRead) => boolean,
): TimeRead[] => {
  const body = read.filter((one) => !isHeading(one))
  return read.map((one) => {
    const told = isHeading(one) ? incomplete(one) : null
    const meant = told && dayMeant(told, body)
    if (!told || !meant) return one
    const time = told.day ? dayOf(meant) : monthOf(meant.year, meant.month)
    return { ...one, time: withModifier(time, told.mod), contested: false }
  })
}
