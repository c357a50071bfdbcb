import type { Anchors } from '#lib/language/time/anchors'
import { weekdayOf } from '#lib/language/time/calendar'
import { startOf } from '#lib/language/time/left-out'
import type { Told } from '#lib/language/time/told'

/** Times whose likeliest reading is not the only one: sure enough to show, not to be asked for. */

const SUNDAY = 7

/** 上周五, read on a Sunday: two days ago, or nine where the week begins on Monday. */
const isAtEdgeOfWeek = (told: Told, { published }: Anchors): boolean => {
  const day = startOf(told)?.day
  if (day?.is !== 'weekday' || day.weekday === SUNDAY || !published) return false
  return day.weeks !== undefined && day.weeks !== 0 && weekdayOf(published.first) === SUNDAY
}

/** From so many years on they are counted by tens. */
const COUNTED_BY = 10

/** 20年前, 100年前: about so long ago, and no year. */
const isRound = (told: Told): boolean =>
  told.kind === 'offset' &&
  told.unit === 'year' &&
  Math.abs(told.count) >= COUNTED_BY &&
  told.count % COUNTED_BY === 0

/** 当年 alone, in another paragraph than the year that was told last: that year, or back then. */
const isBackThen = (told: Told, { sameParagraph }: Anchors): boolean => {
  const { year, piece } = startOf(told) ?? {}
  return year?.is === 'counted' && year.from === 'discourse' && !piece && !sameParagraph
}

/** Whether another reading of a time may be meant. */
export const isDoubtful = (told: Told, anchors: Anchors): boolean =>
  isAtEdgeOfWeek(told, anchors) || isRound(told) || isBackThen(told, anchors)
