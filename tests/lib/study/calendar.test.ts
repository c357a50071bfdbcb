import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOf, levelOf, monthsOf, streakOf, weekdayOf } from '#lib/study/calendar'
import { formatDay } from '#lib/study/day'

/** 2022-01-12, a Wednesday. */
const TODAY = 19_004

test('a week begins on Monday', () => {
  expect(formatDay(TODAY)).toBe('2022-01-12')
  expect(weekdayOf(TODAY)).toBe(2)
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (day) => {
      const sundayFirst = new Date(`${formatDay(day)}T00:00:00Z`).getUTCDay()
      expect(weekdayOf(day)).toBe((sundayFirst + 6) % 7)
    }),
  )
})

test('the calendar is whole weeks that end with today', () => {
  const squares = calendarOf([{ day: TODAY, answers: 12 }], TODAY, 2)
  expect(squares).toHaveLength(10)
  expect(squares[0]).toEqual({ day: TODAY - 9, answers: 0, level: 0, week: 0, weekday: 0 })
  expect(squares.at(-1)).toEqual({ day: TODAY, answers: 12, level: 2, week: 1, weekday: 2 })
})

test('every day of the weeks shown has one square, with its own answers', () => {
  const done = fc.uniqueArray(fc.record({ day: fc.integer({ min: -500, max: 10 }), answers: fc.nat(60) }), {
    selector: ({ day }) => day,
  })
  fc.assert(
    fc.property(done, fc.integer({ min: 1, max: 53 }), (offsets, weeks) => {
      const all = offsets.map(({ day, answers }) => ({ day: TODAY + day, answers }))
      const squares = calendarOf(all, TODAY, weeks)
      const days = squares.map(({ day }) => day)
      expect(days).toEqual(days.map((_, index) => (days[0] ?? 0) + index))
      expect(squares.map(({ week, weekday }) => week * 7 + weekday)).toEqual([...squares.keys()])
      expect(squares.map(({ weekday }) => weekday)).toEqual(days.map(weekdayOf))
      expect(
        squares.filter(({ answers }) => answers > 0).map(({ day, answers }) => ({ day, answers })),
      ).toEqual(
        all.filter(({ day, answers }) => answers > 0 && days.includes(day)).sort((a, b) => a.day - b.day),
      )
    }),
  )
})

test('more answers never make a paler square', () => {
  expect([0, 1, 9, 10, 20, 21].map(levelOf)).toEqual([0, 1, 1, 2, 2, 3])
})

test('a month stands over the week of its first day', () => {
  expect(monthsOf(calendarOf([], TODAY, 3))).toEqual([{ day: 18_993, week: 0 }])
  expect(formatDay(18_993)).toBe('2022-01-01')
})

test('a row of days is not broken by a today that has hardly begun', () => {
  const on = (...days: number[]) => days.map((day) => ({ day: TODAY + day, answers: 1 }))
  expect(streakOf([], TODAY)).toBe(0)
  expect(streakOf(on(-3, -2, -1), TODAY)).toBe(3)
  expect(streakOf(on(-3, -1, 0), TODAY)).toBe(2)
  expect(streakOf(on(-3, -2), TODAY)).toBe(0)
})
