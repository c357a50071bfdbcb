import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantAt, localTime, timeAt } from '#lib/classes/local-time'

test('a time on the wall is told as an instant, wherever the class is', () => {
  expect(instantAt('2026-03-02T12:00', 'Asia/Shanghai')?.toISOString()).toBe('2026-03-02T04:00:00.000Z')
  expect(instantAt('2026-07-01T12:00', 'America/New_York')?.toISOString()).toBe('2026-07-01T16:00:00.000Z')
  expect(instantAt('2026-01-01T12:00', 'America/New_York')?.toISOString()).toBe('2026-01-01T17:00:00.000Z')
})

test('what is no time is refused', () => {
  for (const local of ['', 'tomorrow', '2026-02-30T10:00', '2026-03-02', '2026-03-02T24:00']) {
    expect(instantAt(local, 'Asia/Shanghai')).toBeNull()
  }
})

test('an instant written for a date field and read again is the same minute', () => {
  const minutes = fc.integer({ min: 0, max: 60_000_000 })
  fc.assert(
    fc.property(minutes, fc.constantFrom('Asia/Shanghai', 'Asia/Kathmandu', 'UTC'), (minute, timeZone) => {
      const instant = new Date(minute * 60_000)
      expect(instantAt(localTime(instant, timeZone), timeZone)).toEqual(instant)
    }),
  )
})

test.each([
  ['2027-03-28T02:30', 'Europe/Berlin'],
  ['2027-03-14T02:30', 'America/New_York'],
  ['2027-09-05T00:30', 'America/Santiago'],
])('%s is skipped in %s, where daylight saving begins', (local, timeZone) => {
  expect(timeAt(local, timeZone)).toEqual({ kind: 'skipped' })
})

test.each([
  ['2027-10-31T02:30', 'Europe/Berlin', '2027-10-31T01:30:00.000Z'],
  ['2027-11-07T01:30', 'America/New_York', '2027-11-07T06:30:00.000Z'],
])('of the two times that clocks show %s in %s, the second is meant', (local, timeZone, instant) => {
  expect(instantAt(local, timeZone)?.toISOString()).toBe(instant)
})
