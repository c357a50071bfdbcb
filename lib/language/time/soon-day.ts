import type { Anchors } from '#lib/language/time/anchors'
import { addDays, toDays, type Ymd } from '#lib/language/time/calendar'
import { isBareDay, startOf } from '#lib/language/time/left-out'
import type { Placed } from '#lib/language/time/place'
import type { Told } from '#lib/language/time/told'

/** So many days ago a paper names the month as well, and so soon it need not. */
const LONG_AGO = 15
const SOON = 10

/**
 * 首相31日起访问, in a paper of the 29th: whether the next day of that number lies so much nearer than the last one that it
 * is meant, though no 将 says so.
 *
 * @param over whether the clause says that it has happened; with 起 it may say so of what is counted from then (24日起，已接种者…)
 */
export const isSoonDay = (
  told: Told,
  placed: Placed | null,
  published: Anchors['published'],
  over: boolean,
): boolean => {
  const date = placed?.anchor ? undefined : placed?.date
  if (!isBareDay(told) || !published || date?.day === undefined || date.month === undefined) return false
  if (over && startOf(told)?.mod !== 'AFTER') return false
  const now = toDays(published.last)
  const back = now - toDays({ year: date.year, month: date.month, day: date.day })
  if (back < LONG_AGO) return false
  for (let step = 1; step <= SOON; step++) if (addDays(published.last, step).day === date.day) return true
  return false
}

/** 警方3日逮捕船长: a day that nothing but its number sets ahead may as well have been; with 起 it is ahead. */
export const mayHaveBeen = (told: Told, soon: Placed | null, ahead: boolean): boolean =>
  soon !== null && !ahead && isBareDay(told) && startOf(told)?.mod !== 'AFTER'

/** A day so few days before the paper is one of the news, and none of what is looked back on. */
const NEWS_DAYS = 7
/**
 * 29日裁定…，并将于5日再开庭: what is to come lies behind the day of the news on which it was said, so of the month that
 * comes. Where it does already (2日宣布，…将于5日关闭) it stays, though the paper is of a later day.
 */
export const isToCome = (
  told: Told,
  placed: Placed | null,
  published: Anchors['published'],
  lastDay: Ymd | null,
): boolean => {
  const date = placed?.date
  if (!isBareDay(told) || !published || !lastDay || date?.day === undefined || date.month === undefined)
    return false
  const said = toDays(lastDay)
  return (
    Math.abs(toDays(published.first) - said) <= NEWS_DAYS &&
    toDays({ year: date.year, month: date.month, day: date.day }) < said
  )
}
