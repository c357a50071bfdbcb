import { expect, test } from 'vitest'
import { dayOf } from '#lib/study/day'
import { countDue, forecast, minutesFor } from '#lib/study/workload'

const NOW = new Date('2022-01-10T10:00:00Z')
const TODAY = dayOf(NOW, 'UTC')

test('what is overdue counts as today’s work, and what is beyond the week is left out', () => {
  const week = forecast([TODAY - 4, TODAY, TODAY + 1, TODAY + 6, TODAY + 7], TODAY)
  expect(week.map(({ due }) => due)).toEqual([2, 1, 0, 0, 0, 0, 1])
  expect(week[0]?.day).toBe('2022-01-10')
})

test('minutes are rounded up, and nothing takes no time', () => {
  expect(minutesFor(0)).toBe(0)
  expect(minutesFor(1)).toBe(1)
  expect(minutesFor(20)).toBe(4)
})

test('new cards are not due', () => {
  expect(countDue([{ kind: 'new' }], NOW, TODAY)).toBe(0)
})
