import 'server-only'
import { readPreferences } from '#data/account/preferences'
import type { Viewer } from '#data/account/viewer'
import { readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { type DayFigures, readDays, readTotals } from '#data/study/days'
import { countByArticle, countByKind, countDueDays, listHardest } from '#data/study/figures'
import type { ProgressView } from '#data/study/progress-view'
import { calendarOf, monthsOf, streakOf } from '#lib/study/calendar'
import { type Day, dayOf, formatDay } from '#lib/study/day'
import { forecast } from '#lib/study/forecast'
import { timeSpent } from '#lib/study/time-spent'
import { trueRetention, verdictOn } from '#lib/study/true-retention'

const DAYS_AHEAD = 30
const WEEKS_SHOWN = 53
const TIME_DAYS = 30
const HARDEST = 10
/** Of true retention: the last week, month and year. */
const SPANS = [7, 30, 365] as const

/** True retention of three spans; the sentence is about the shortest one, from a month on, that has something to say. */
const retentionOf = (days: readonly DayFigures[], today: Day, desired: number): ProgressView['retention'] => {
  const spans = SPANS.map((length) => ({ days: length, ...trueRetention(days, today, length) }))
  const told = spans.find(({ days: length, all }) => length >= 30 && all.asked > 0)
  return {
    desired,
    spans,
    told: told ? { days: told.days, ...told.all, verdict: verdictOn(told.all, desired) } : null,
  }
}

const calendarView = (days: readonly DayFigures[], today: Day): ProgressView['calendar'] => {
  const byDay = new Map(days.map((day) => [day.day, day]))
  const squares = calendarOf(days, today, WEEKS_SHOWN)
  return {
    months: monthsOf(squares).map(({ day, week }) => ({ day: formatDay(day), week })),
    squares: squares.map(({ day, ...square }) => ({
      ...square,
      day: formatDay(day),
      right: byDay.get(day)?.right ?? 0,
      minutes: Math.ceil((byDay.get(day)?.elapsedMs ?? 0) / 60_000),
    })),
    streak: streakOf(days, today),
  }
}

/** Minutes of each of the last days, oldest first. */
const timeOf = (days: readonly DayFigures[], today: Day, everMs: number): ProgressView['time'] => {
  const first = today - TIME_DAYS + 1
  const recent = days.filter(({ day }) => day >= first)
  const ms = recent.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0)
  return {
    days: Array.from({ length: TIME_DAYS }, (_, index) => {
      const spent = recent.find(({ day }) => day === first + index)?.elapsedMs ?? 0
      return { day: formatDay(first + index), minutes: Math.ceil(spent / 60_000) }
    }),
    active: recent.length,
    recent: timeSpent(ms),
    ever: timeSpent(everMs),
  }
}

/**
 * What the viewer has done and remembers, and what comes back.
 *
 * @param page of the articles, from 1
 */
export const readProgress = async (viewer: Viewer, page: number, now: Date): Promise<ProgressView> => {
  const { userId, timeZone } = viewer
  const client = await database()
  const today = dayOf(now, timeZone)
  const days = await readDays(client, userId, today - WEEKS_SHOWN * 7)
  const withheld = await readWithheld(client, userId, now)
  const [totals, kinds, { articles, hasMore }, dueDays, hardest, { desiredRetention }] = await Promise.all([
    readTotals(client, userId),
    countByKind(client, userId),
    countByArticle(client, userId, page),
    countDueDays(client, userId, timeZone, today, today + DAYS_AHEAD, withheld),
    listHardest(client, userId, HARDEST, withheld),
    readPreferences(viewer),
  ])
  const { answered, right, elapsedMs } = totals
  return {
    answered,
    right,
    wrong: answered - right,
    calendar: calendarView(days, today),
    retention: retentionOf(days, today, desiredRetention),
    forecast: forecast(dueDays, today, DAYS_AHEAD),
    time: timeOf(days, today, elapsedMs),
    articles,
    hasMoreArticles: hasMore,
    kinds,
    hardest,
  }
}
