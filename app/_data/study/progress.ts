import 'server-only'
import { readPreferences } from '#data/account/preferences'
import type { Viewer } from '#data/account/viewer'
import { readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { logKeptBack } from '#data/sitting/kept-back'
import { type Queue, readQueue } from '#data/sitting/sitting'
import { type DayFigures, readDays, readTotals } from '#data/study/days'
import { countByArticle, countByKind, countDueDays } from '#data/study/figures'
import { listHardest } from '#data/study/hardest'
import { learningOf } from '#data/study/learning'
import type { ProgressView } from '#data/study/progress-view'
import { calendarOf, monthsOf, streakOf } from '#lib/study/calendar'
import { type Day, dayOf, formatDay } from '#lib/study/day'
import { type DueCount, forecast } from '#lib/study/forecast'
import { minutesOfDay, timeSpent } from '#lib/study/time-spent'
import { trueRetention, verdictOn } from '#lib/study/true-retention'
import { comingBack, workloadOf } from '#lib/study/workload'

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
      minutes: minutesOfDay(byDay.get(day)?.elapsedMs ?? 0),
    })),
    streak: streakOf(days, today),
  }
}

/** Minutes of each of the last days, oldest first. */
const timeOf = (days: readonly DayFigures[], today: Day, minutesEver: number): ProgressView['time'] => {
  const first = today - TIME_DAYS + 1
  const recent = days.filter(({ day }) => day >= first)
  const shown = Array.from({ length: TIME_DAYS }, (_, index) => {
    const spent = recent.find(({ day }) => day === first + index)?.elapsedMs ?? 0
    return { day: formatDay(first + index), minutes: minutesOfDay(spent) }
  })
  return {
    days: shown,
    active: recent.length,
    recent: timeSpent(shown.reduce((sum, { minutes }) => sum + minutes, 0)),
    ever: timeSpent(minutesEver),
  }
}

/**
 * Today is what a review would ask again today, as home tells it: what is being learned comes back within minutes, so it
 * is among it. What is due and waits all the same, behind the day's limit or a question on the same sentence, is
 * tomorrow's.
 */
const comingOf = (dueDays: readonly DueCount[], queue: Queue, today: Day): DueCount[] => {
  const overdue = dueDays.filter(({ day }) => day <= today).reduce((sum, { due }) => sum + due, 0)
  return [
    ...dueDays.filter(({ day }) => day > today),
    { day: today, due: comingBack(workloadOf(queue)) },
    { day: today + 1, due: overdue - (queue.due - queue.learning) },
  ]
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
  await logKeptBack(viewer, now)
  const { days, addedUp } = await readDays(client, userId, today - WEEKS_SHOWN * 7)
  const withheld = await readWithheld(client, userId, now)
  const [totals, kinds, { articles, hasMore }, dueDays, queue, hardest, { desiredRetention }] =
    await Promise.all([
      readTotals(client, userId),
      countByKind(client, userId),
      countByArticle(client, userId, page),
      countDueDays(client, userId, today + DAYS_AHEAD, withheld),
      readQueue(client, viewer, now, withheld),
      listHardest(client, userId, HARDEST, withheld),
      readPreferences(viewer),
    ])
  const { answered, right, minutes } = totals
  return {
    addedUp,
    answered,
    right,
    wrong: answered - right,
    calendar: calendarView(days, today),
    retention: retentionOf(days, today, desiredRetention),
    forecast: forecast(comingOf(dueDays, queue, today), today, DAYS_AHEAD),
    learning: learningOf(queue, now),
    facts: kinds.reduce((sum, { answered }) => sum + answered, 0),
    time: timeOf(days, today, minutes),
    articles,
    hasMoreArticles: hasMore,
    kinds,
    hardest,
  }
}
