import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forecast } from '#lib/study/forecast'

const TODAY = 19_002

test('what is overdue counts as today’s work, and what is beyond the days shown is left out', () => {
  const counts = [-4, 0, 1, 6, 7].map((days) => ({ day: TODAY + days, due: 1 }))
  const week = forecast(counts, TODAY, 7)
  expect(week.map(({ due }) => due)).toEqual([2, 1, 0, 0, 0, 0, 1])
  expect(week[0]?.day).toBe('2022-01-10')
})

test('every card that falls due before the end is on exactly one day', () => {
  const counts = fc.array(fc.record({ day: fc.integer({ min: -400, max: 400 }), due: fc.nat(50) }))
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 60 }), (offsets, days) => {
      const shown = forecast(
        offsets.map(({ day, due }) => ({ day: TODAY + day, due })),
        TODAY,
        days,
      )
      const expected = offsets.filter(({ day }) => day < days).reduce((sum, { due }) => sum + due, 0)
      expect(shown).toHaveLength(days)
      expect(shown.reduce((sum, { due }) => sum + due, 0)).toBe(expected)
    }),
  )
})
