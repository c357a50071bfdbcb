import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Balance, type Calendar, chooseInterval, DEFAULT_BALANCE } from '#lib/study/choose-day'
import { type DayLoad, NO_EASY_DAYS, weekdayOf } from '#lib/study/easy-days'
import { rangeOf } from '#lib/study/intervals'

/** A Monday. */
const TODAY = 20_514
const EMPTY: Calendar = { load: () => 0, hasSibling: () => false }
const range = (earliest: number, latest: number) => ({ ideal: earliest, earliest, latest })
const onlyOn = (weekday: number, load: DayLoad): Balance => ({
  ...DEFAULT_BALANCE,
  easyDays: NO_EASY_DAYS.map((normal, index) => (index === weekday ? load : normal)),
})
const choose = (calendar: Partial<Calendar>, balance = DEFAULT_BALANCE, seed = 'card#3') =>
  chooseInterval(range(8, 12), TODAY, balance, { ...EMPTY, ...calendar }, seed)

test('weeks begin on Monday', () => {
  expect(weekdayOf(TODAY)).toBe(0)
  expect(weekdayOf(0)).toBe(3)
  expect(weekdayOf(-4)).toBe(6)
})

test('the least busy day of those allowed is chosen', () => {
  expect(choose({ load: (day) => (day === TODAY + 10 ? 3 : 9) })).toBe(10)
})

test('without load balance, or among days as busy, chance decides: the same for one card and review', () => {
  const off = { ...DEFAULT_BALANCE, loadBalance: false }
  const seeds = Array.from({ length: 300 }, (_, review) => `card#${review}`)
  const chosen = seeds.map((seed) => choose({ load: (day) => day }, off, seed))
  expect(new Set(chosen)).toEqual(new Set([8, 9, 10, 11, 12]))
  expect(seeds.map((seed) => choose({}, DEFAULT_BALANCE, seed))).toEqual(chosen)
})

test('a day of little work gets half, and one of next to none is passed over while another is allowed', () => {
  const tenth = weekdayOf(TODAY + 10)
  const load = (day: number) => (day === TODAY + 10 ? 3 : 5)
  expect(choose({ load }, onlyOn(tenth, 'normal'))).toBe(10)
  expect(choose({ load }, onlyOn(tenth, 'reduced'))).not.toBe(10)
  expect(choose({ load: (day) => (day === TODAY + 10 ? 1 : 5) }, onlyOn(tenth, 'reduced'))).toBe(10)
  const crowded = (day: number) => (day === TODAY + 10 ? 0 : 900)
  expect(choose({ load: crowded }, onlyOn(tenth, 'minimum'))).not.toBe(10)
  const only = chooseInterval(range(10, 10), TODAY, onlyOn(tenth, 'minimum'), EMPTY, 'seed')
  expect(only).toBe(10)
})

test('a day on which a sibling comes back is passed over', () => {
  const load = (day: number) => (day === TODAY + 10 ? 3 : 5)
  expect(choose({ load, hasSibling: (day) => day === TODAY + 10 })).not.toBe(10)
})

test('whatever the days look like, the interval is one that FSRS allows', () => {
  const loads = fc.array(fc.nat(200), { minLength: 60, maxLength: 60 })
  const easy = fc.array(fc.constantFrom<DayLoad>('normal', 'reduced', 'minimum'), {
    minLength: 7,
    maxLength: 7,
  })
  fc.assert(
    fc.property(
      loads,
      easy,
      fc.integer({ min: 1, max: 400 }),
      fc.nat(90),
      (load, easyDays, ideal, elapsed) => {
        const allowed = rangeOf(ideal, elapsed, 365)
        const balance = { loadBalance: true, easyDays }
        const calendar = { load: (day: number) => load[day % 60] ?? 0, hasSibling: () => false }
        const chosen = chooseInterval(allowed, TODAY, balance, calendar, 'seed')
        expect(chosen).toBeGreaterThanOrEqual(allowed.earliest)
        expect(chosen).toBeLessThanOrEqual(allowed.latest)
      },
    ),
  )
})

test('an interval is fuzzed by a day and a share that falls from 15 to 5 %, and not below three days', () => {
  expect(rangeOf(2, 0, 365)).toMatchObject({ earliest: 2, latest: 2 })
  expect(rangeOf(3, 0, 365)).toMatchObject({ earliest: 2, latest: 4 })
  expect(rangeOf(10, 0, 365)).toMatchObject({ earliest: 8, latest: 12 })
  expect(rangeOf(100, 0, 365)).toMatchObject({ earliest: 93, latest: 107 })
  expect(rangeOf(365, 0, 365)).toMatchObject({ latest: 365 })
})
