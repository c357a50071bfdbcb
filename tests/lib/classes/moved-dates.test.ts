import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstTimeFrom, instantAt, localTime } from '#lib/classes/local-time'
import { dayOn, daysBetween, movedDates } from '#lib/classes/moved-dates'

const BERLIN = 'Europe/Berlin'
const at = (local: string, timeZone = BERLIN): Date => {
  const instant = instantAt(local, timeZone)
  if (!instant) throw new Error(`No clock shows ${local}`)
  return instant
}

const opening = (opensAt: Date) => ({ opensAt, dueAt: null, closesAt: null })

test('all dates of an assignment are moved alike, and what it has none of stays open', () => {
  const dates = { opensAt: at('2025-09-01T08:00'), dueAt: at('2025-09-05T22:00'), closesAt: null }
  const moved = movedDates(dates, { days: 364, from: BERLIN, to: BERLIN })
  expect(moved).toEqual({ opensAt: at('2026-08-31T08:00'), dueAt: at('2026-09-04T22:00'), closesAt: null })
})

test('the time of day stays across the beginning and the end of daylight saving', () => {
  const before = opening(at('2026-03-27T08:00'))
  expect(movedDates(before, { days: 7, from: BERLIN, to: BERLIN }).opensAt).toEqual(at('2026-04-03T08:00'))
  const autumn = opening(at('2026-10-23T08:00'))
  expect(movedDates(autumn, { days: 7, from: BERLIN, to: BERLIN }).opensAt).toEqual(at('2026-10-30T08:00'))
})

test('a time that the clocks skip on the new day becomes the first one after it', () => {
  const moved = movedDates(opening(at('2026-03-22T02:30')), { days: 7, from: BERLIN, to: BERLIN })
  expect(localTime(moved.opensAt, BERLIN)).toBe('2026-03-29T03:00')
  expect(localTime(firstTimeFrom('2026-10-04T02:10', 'Australia/Lord_Howe'), 'Australia/Lord_Howe')).toBe(
    '2026-10-04T02:40',
  )
})

test('a class elsewhere has the same times on its own clocks', () => {
  const moved = movedDates(opening(at('2026-09-01T08:00', 'Asia/Shanghai')), {
    days: 0,
    from: 'Asia/Shanghai',
    to: BERLIN,
  })
  expect(localTime(moved.opensAt, BERLIN)).toBe('2026-09-01T08:00')
})

test('wherever and whenever, the day moves by exactly the days that were asked, and order is kept', () => {
  const zones = fc.constantFrom(
    'Asia/Shanghai',
    BERLIN,
    'America/New_York',
    'Australia/Sydney',
    'Asia/Kathmandu',
  )
  const instants = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(
      zones,
      instants,
      fc.nat(5000),
      fc.integer({ min: -800, max: 800 }),
      (zone, opens, hours, days) => {
        const dates = { opensAt: opens, dueAt: new Date(opens.getTime() + hours * 3_600_000), closesAt: null }
        const { opensAt, dueAt } = movedDates(dates, { days, from: zone, to: zone })
        expect(daysBetween(dayOn(opens, zone), dayOn(opensAt, zone))).toBe(days)
        expect((dueAt?.getTime() ?? 0) + 3_600_000).toBeGreaterThanOrEqual(opensAt.getTime())
      },
    ),
  )
})
