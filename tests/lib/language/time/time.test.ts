import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  addMonthsTo,
  fromDays,
  isoWeekOf,
  mondayOfWeek,
  toDays,
  weekdayOf,
} from '#lib/language/time/calendar'
import { areDisjoint, contains, intervalOf } from '#lib/language/time/interval'
import { timeOfTimex } from '#lib/language/time/parse-timex'
import type { Time } from '#lib/language/time/time'
import { timexOf, timexTypeOf } from '#lib/language/time/timex'
import {
  centuryOf,
  dayOf,
  decadeOf,
  halfOf,
  hourOf,
  minuteOf,
  monthOf,
  partOf,
  quarterOf,
  seasonOf,
  weekendOf,
  weekOf,
  yearOf,
} from '#lib/language/time/units'

const DAY = { year: 2021, month: 12, day: 30 }

describe('days of the calendar', () => {
  it('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (offset) => {
        const date = new Date(offset * 86_400_000)
        const ymd = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        const days = offset + toDays({ year: 1970, month: 1, day: 1 })
        expect(toDays(ymd)).toBe(days)
        expect(fromDays(days)).toEqual(ymd)
        expect(weekdayOf(ymd)).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  it('begin with 1 January of the year 1, and go on before it', () => {
    expect(toDays({ year: 1, month: 1, day: 1 })).toBe(0)
    expect(fromDays(-1)).toEqual({ year: 0, month: 12, day: 31 })
  })

  it('count months over the turn of the year, and over the turn of the eras', () => {
    expect(addMonths(2021, 1, -2)).toEqual({ year: 2020, month: 11 })
    expect(addMonths(1, 1, -1)).toEqual({ year: 0, month: 12 })
    expect(addMonthsTo({ year: 2021, month: 1, day: 31 }, 1)).toEqual({ year: 2021, month: 2, day: 28 })
  })

  it('lie in ISO weeks', () => {
    expect(isoWeekOf({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 })
    expect(mondayOfWeek(2020, 53)).toEqual({ year: 2020, month: 12, day: 28 })
  })
})

describe('a time as TIMEX3', () => {
  const written: readonly (readonly [Time, string, ReturnType<typeof timexTypeOf>])[] = [
    [centuryOf(19), '19', 'DATE'],
    [decadeOf(1994), '199', 'DATE'],
    [yearOf(2021), '2021', 'DATE'],
    [yearOf(-220), 'BC0221', 'DATE'],
    [yearOf(8), '0008', 'DATE'],
    [halfOf(2024, 1), '2024-H1', 'DATE'],
    [quarterOf(2023, 3), '2023-Q3', 'DATE'],
    [seasonOf(2023, 'winter'), '2023-WI', 'DATE'],
    [monthOf(2021, 6), '2021-06', 'DATE'],
    [weekOf(DAY), '2021-W52', 'DATE'],
    [weekendOf(DAY), '2021-W52-WE', 'DATE'],
    [dayOf(DAY), '2021-12-30', 'DATE'],
    [partOf(DAY, 'evening'), '2021-12-30TEV', 'TIME'],
    [hourOf(DAY, 9), '2021-12-30T09', 'TIME'],
    [minuteOf(DAY, 15, 35), '2021-12-30T15:35', 'TIME'],
    [{ kind: 'range', from: dayOf(DAY), to: dayOf({ ...DAY, day: 31 }) }, '2021-12-30/2021-12-31', 'DATE'],
    [
      {
        kind: 'length',
        amounts: [
          { unit: 'hour', count: 1 },
          { unit: 'minute', count: 30 },
        ],
      },
      'PT1H30M',
      'DURATION',
    ],
  ]

  it.each(written)('%j is %s', (time, value, type) => {
    expect(timexOf(time)).toBe(value)
    expect(timexTypeOf(time)).toBe(type)
    expect(timeOfTimex(value)).toEqual(time)
  })

  it('has no value where it has no place', () => {
    expect(timexOf({ kind: 'unplaced', why: 'vague' })).toBeNull()
    expect(timeOfTimex('2021-02-30')).toBeNull()
    expect(timeOfTimex('2021-13')).toBeNull()
  })

  it('is a set where it comes again', () => {
    expect(timexOf({ kind: 'repeated', unit: 'week', every: 1, weekday: 1 })).toBe('XXXX-WXX-1')
    expect(timexOf({ kind: 'repeated', unit: 'month', every: 2 })).toBe('P2M')
  })
})

describe('what times cover', () => {
  const covered = (value: string) => {
    const time = timeOfTimex(value)
    const interval = time && intervalOf(time)
    if (!interval) throw new Error(`${value} covers nothing`)
    return interval
  }

  it('holds apart what can have no instant in common', () => {
    expect(areDisjoint(covered('2021-12-30'), covered('2021-12-31'))).toBe(true)
    expect(areDisjoint(covered('2021-12'), covered('2021-12-31'))).toBe(false)
    expect(areDisjoint(covered('BC0221'), covered('0221'))).toBe(true)
    expect(areDisjoint(covered('2021-12-30TEV'), covered('2021-12-30T20'))).toBe(false)
    expect(areDisjoint(covered('2021-12-30TMO'), covered('2021-12-30T20'))).toBe(true)
  })

  it('holds the shorter in the longer', () => {
    expect(contains(covered('2021-12-01/2021-12-30'), covered('2021-12-30T15:35'))).toBe(true)
    expect(contains(covered('2021-W52'), covered('2022-01-02'))).toBe(true)
  })

  it('is nothing for a length', () => {
    expect(intervalOf({ kind: 'length', amounts: [{ unit: 'day', count: 3 }] })).toBeNull()
  })
})
