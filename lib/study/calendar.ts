import { type Day, formatDay } from '#lib/study/day'

/** How much was done on one learner's day. */
export interface DayDone {
  readonly day: Day
  readonly answers: number
}

/** None, a few, a sitting, more than two sittings of ten. */
export type Level = 0 | 1 | 2 | 3

/** One square of the calendar. */
export interface Square {
  readonly day: Day
  readonly answers: number
  readonly level: Level
  /** Column: weeks from the first one shown. */
  readonly week: number
  /** Row: 0 is Monday, 6 Sunday. */
  readonly weekday: number
}

const DAYS_A_WEEK = 7

/** 0 is Monday: day 0, 1970-01-01, was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK

export const levelOf = (answers: number): Level => {
  if (answers === 0) return 0
  if (answers < 10) return 1
  return answers <= 20 ? 2 : 3
}

/**
 * Whole weeks from Monday on, the last one up to today.
 *
 * @param weeks how many columns, today's week being the last
 */
export const calendarOf = (done: readonly DayDone[], today: Day, weeks: number): Square[] => {
  const answers = new Map(done.map((one) => [one.day, one.answers]))
  const first = today - weekdayOf(today) - (weeks - 1) * DAYS_A_WEEK
  return Array.from({ length: today - first + 1 }, (_, index) => {
    const day = first + index
    const count = answers.get(day) ?? 0
    return {
      day,
      answers: count,
      level: levelOf(count),
      week: Math.floor(index / DAYS_A_WEEK),
      weekday: index % DAYS_A_WEEK,
    }
  })
}

/** The columns in which a month begins, for the line above the squares. */
export const monthsOf = (squares: readonly Square[]): { readonly day: Day; readonly week: number }[] =>
  squares.flatMap(({ day, week }) => (formatDay(day).endsWith('-01') ? [{ day, week }] : []))

/** Days in a row with an answer, up to today, or to yesterday while today is still young. */
export const streakOf = (done: readonly DayDone[], today: Day): number => {
  const active = new Set(done.flatMap(({ day, answers }) => (answers > 0 ? [day] : [])))
  const last = active.has(today) ? today : today - 1
  let length = 0
  while (active.has(last - length)) length += 1
  return length
}
