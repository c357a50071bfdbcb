import { expect, test } from 'vitest'
import { rivalDates } from '#lib/items/distract/dates'
import { page } from '#tests/lib/items/told'

/** Beside a year stand years in which it may have been. */

test('no year of another time stands beside the key', () => {
  const one = page(
    '旧桥的历史\n\n1773年北岸有了码头，1914年大桥完工，1919年大桥被毁，2020年重建。',
    '2021-06-20',
  )
  const years = ['1773年', '1914年', '1919年', '2020年'].map((year) => one.date(year, year.slice(0, 4)))
  const found = rivalDates(one.source(years), one.date('1914年', '1914'), [])
  expect(found).toHaveLength(3)
  for (const year of found) expect(Math.abs(Number.parseInt(year, 10) - 1914)).toBeLessThanOrEqual(14)
})
