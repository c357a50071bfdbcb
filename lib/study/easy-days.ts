import type { Day } from '#lib/study/day'

/** How much a learner wants to do on a weekday: as ever, about half, or next to nothing (Anki's "Easy Days"). */
export const DAY_LOADS = ['normal', 'reduced', 'minimum'] as const
export type DayLoad = (typeof DAY_LOADS)[number]

/** One a weekday, Monday first. */
export type EasyDays = readonly DayLoad[]

export const DAYS_A_WEEK = 7
export const NO_EASY_DAYS: EasyDays = new Array<DayLoad>(DAYS_A_WEEK).fill('normal')

const SHARES: Record<DayLoad, number> = { normal: 1, reduced: 0.5, minimum: 1e-4 }

/** 0 for Monday to 6 for Sunday; day 0 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK

/** The share of a normal day's work that a day should get, above 0 up to 1. */
export const shareOf = (day: Day, easyDays: EasyDays): number => SHARES[easyDays[weekdayOf(day)] ?? 'normal']
