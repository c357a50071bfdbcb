import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CardState, isDue, NEW_CARD } from '#lib/study/card'
import { dayOf, formatDay, startOfDay } from '#lib/study/day'
import { DEFAULT_PRESET } from '#lib/study/preset'
import { schedule } from '#lib/study/scheduler'

const SHANGHAI = 'Asia/Shanghai'
const NEW_YORK = 'America/New_York'
const learn = (at: string, timeZone: string, days: number, state: CardState = NEW_CARD): CardState =>
  schedule(
    state,
    state.kind === 'new' ? 'easy' : 'good',
    { at: new Date(at), timeZone },
    DEFAULT_PRESET,
    days,
  )
const isDueAt = (state: CardState, at: string, timeZone: string): boolean =>
  isDue(state, new Date(at), dayOf(new Date(at), timeZone))
const dueOn = (state: CardState): string | null => (state.kind === 'review' ? formatDay(state.dueDay) : null)

test('a card due on a date is due on that date where the learner has flown, from four in the morning there', () => {
  const card = learn('2022-01-10T20:00:00+08:00', SHANGHAI, 8)
  expect(dueOn(card)).toBe('2022-01-18')
  expect(isDueAt(card, '2022-01-18T03:59:00-05:00', NEW_YORK)).toBe(false)
  expect(isDueAt(card, '2022-01-18T04:00:00-05:00', NEW_YORK)).toBe(true)
})

test('the day of the flight to New York is lived once: thirteen hours longer, and no day is asked twice', () => {
  const home = learn('2022-01-10T21:00:00+08:00', SHANGHAI, 8)
  // It lands at 21:30 of the same calendar day.
  const landed = '2022-01-10T21:30:00-05:00'
  expect(formatDay(dayOf(new Date(landed), NEW_YORK))).toBe('2022-01-10')
  const again = learn(landed, NEW_YORK, 8, home)
  if (home.kind !== 'review' || again.kind !== 'review') throw new Error('both are known')
  // For FSRS no day has passed between the two.
  expect(Math.floor(again.lastLearnerTime / 86_400_000)).toBe(Math.floor(home.lastLearnerTime / 86_400_000))
})

test('a flight back to Shanghai skips a night and no due day: what came due over the ocean is due on landing', () => {
  const card = learn('2022-01-10T09:00:00-05:00', NEW_YORK, 8)
  expect(dueOn(card)).toBe('2022-01-18')
  expect(isDueAt(card, '2022-01-19T06:00:00+08:00', SHANGHAI)).toBe(true)
})

test.each([
  ['spring', '2022-03-12T22:00:00-05:00', '2022-03-13'],
  ['autumn', '2022-11-05T22:00:00-04:00', '2022-11-06'],
])('when clocks change in %s, the next day is still one day later and begins at four', (_, evening, next) => {
  const before = dayOf(new Date(evening), NEW_YORK)
  const morning = startOfDay(before + 1, NEW_YORK)
  expect(formatDay(dayOf(morning, NEW_YORK))).toBe(next)
  expect(dayOf(new Date(morning.getTime() - 1), NEW_YORK)).toBe(before)
  const card = learn(evening, NEW_YORK, 8)
  expect(card).toMatchObject({ kind: 'review', dueDay: before + 8 })
})

test('whoever answers once a day, wherever they are, has every day once', () => {
  const zones = fc.constantFrom(SHANGHAI, NEW_YORK, 'Europe/Berlin', 'Pacific/Auckland', 'America/St_Johns')
  fc.assert(
    fc.property(
      fc.integer({ min: 18_000, max: 22_000 }),
      fc.array(zones, { minLength: 2, maxLength: 9 }),
      (first, stays) => {
        const noons = stays.map((zone, index) => ({
          zone,
          at: new Date(startOfDay(first + index, zone).getTime() + 8 * 3_600_000),
        }))
        expect(noons.map(({ at, zone }) => dayOf(at, zone))).toEqual(stays.map((_, index) => first + index))
      },
    ),
  )
})
