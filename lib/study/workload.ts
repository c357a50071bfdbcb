import { type CardState, isDue } from '#lib/study/card'
import { type Day, formatDay } from '#lib/study/day'

/** Seconds that a question takes until the learner's own pace is known. */
export const SECONDS_PER_ANSWER = 12

/** Minutes, rounded up, that so many questions will take. */
export const minutesFor = (questions: number, secondsPerAnswer: number = SECONDS_PER_ANSWER): number =>
  Math.ceil((questions * secondsPerAnswer) / 60)

/** How many cards fall due on each of the next `days` days; the first is today and holds all that is overdue. */
export const forecast = (
  dueDays: readonly Day[],
  today: Day,
  days = 7,
): { readonly day: string; readonly due: number }[] => {
  const counts = new Array<number>(days).fill(0)
  for (const day of dueDays) {
    const index = Math.max(0, day - today)
    if (index < days) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts.map((due, index) => ({ day: formatDay(today + index), due }))
}

/** How many of these cards should be asked by now. */
export const countDue = (states: readonly CardState[], now: Date, today: Day): number =>
  states.filter((state) => isDue(state, now, today)).length
