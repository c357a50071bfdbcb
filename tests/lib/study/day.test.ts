import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDayOf, dayOf, formatDay, isTimeZone, learnerTime, startOfDay } from '#lib/study/day'

const at = (iso: string) => new Date(iso)

test('a day in Shanghai turns over at four in the morning there', () => {
  expect(formatDay(dayOf(at('2022-01-09T19:59:59Z'), 'Asia/Shanghai'))).toBe('2022-01-09')
  expect(formatDay(dayOf(at('2022-01-09T20:00:00Z'), 'Asia/Shanghai'))).toBe('2022-01-10')
})

test('half past midnight still belongs to the evening before', () => {
  expect(formatDay(dayOf(at('2022-01-10T00:30:00+08:00'), 'Asia/Shanghai'))).toBe('2022-01-09')
})

test('the calendar on the wall turns at midnight', () => {
  const wall = (iso: string) => formatDay(calendarDayOf(at(iso), 'Asia/Shanghai'))
  expect(wall('2022-01-09T23:59:00+08:00')).toBe('2022-01-09')
  expect(wall('2022-01-10T00:30:00+08:00')).toBe('2022-01-10')
})

test('a flight from Shanghai to New York neither loses nor repeats a day', () => {
  const before = dayOf(at('2022-01-10T20:00:00+08:00'), 'Asia/Shanghai')
  const afterLanding = dayOf(at('2022-01-11T10:00:00-05:00'), 'America/New_York')
  expect(afterLanding - before).toBe(1)
})

test('a day begins at four on the wall clock, also on the days that daylight saving changes', () => {
  expect(
    startOfDay(dayOf(at('2022-03-13T12:00:00Z'), 'America/New_York'), 'America/New_York').toISOString(),
  ).toBe('2022-03-13T08:00:00.000Z')
  expect(
    startOfDay(dayOf(at('2022-11-06T12:00:00Z'), 'America/New_York'), 'America/New_York').toISOString(),
  ).toBe('2022-11-06T09:00:00.000Z')
})

test('the instant at which a day begins lies in that day, and the millisecond before it does not', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'UTC')
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 30_000 }), zones, (day, zone) => {
      const start = startOfDay(day, zone)
      expect(dayOf(start, zone)).toBe(day)
      expect(dayOf(new Date(start.getTime() - 1), zone)).toBe(day - 1)
    }),
  )
})

test('the learner time line keeps milliseconds, before 1970 too', () => {
  expect(learnerTime(at('2022-01-10T04:00:00.123Z'), 'UTC') % 86_400_000).toBe(123)
  expect(learnerTime(at('1969-12-31T04:00:00.123Z'), 'UTC') % 1000).toBe(-877)
})

test('a time zone that the platform does not know is refused', () => {
  expect(isTimeZone('Asia/Shanghai')).toBe(true)
  expect(isTimeZone('Mars/Olympus_Mons')).toBe(false)
  expect(isTimeZone('')).toBe(false)
})
