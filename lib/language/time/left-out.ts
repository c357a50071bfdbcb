import type { PointTold, Told } from '#lib/language/time/told'

/** What a time leaves out, as its words tell it. */

export const startOf = (told: Told): PointTold | undefined =>
  told.kind === 'point' ? told : told.kind === 'range' ? told.from : undefined

export const withoutYear = (told: Told): boolean => {
  const point = startOf(told)
  return (
    point !== undefined && !point.year && point.piece?.is !== 'counted-month' && point.day?.is !== 'counted'
  )
}

/** 7日, without its month. */
export const isBareDay = (told: Told): boolean => {
  const point = startOf(told)
  return point?.day?.is === 'of-month' && !point.piece && !point.year
}

/** 下午5点, 晚间: without the day. */
export const isBareHour = (told: Told): boolean => {
  const point = startOf(told)
  if (!point || point.year || point.piece || point.day) return false
  return point.clock !== undefined || point.part !== undefined
}

/** 去年6月22日, or a month alone: counted from the text's own day, to which the text goes back. */
export const countsBack = (told: Told): boolean => {
  const point = startOf(told)
  if (!point) return false
  if (point.year)
    return point.year.is === 'counted' && point.year.from === 'publication' && point.year.years < 0
  return point.piece?.is === 'month' && point.day === undefined
}

/** 一周之前: from the text's own day, unless it is from the time that is told of. */
export const countsFromNow = (told: Told): boolean => told.kind === 'offset' && told.from === 'publication'

export const hasNoDay = (told: Told): boolean => {
  const point = startOf(told)
  return point !== undefined && !point.year && point.day === undefined && point.piece?.is === 'month'
}
