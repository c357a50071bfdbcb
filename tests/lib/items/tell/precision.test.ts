import { expect, test } from 'vitest'
import { precisionAsked, withoutPrecision } from '#lib/items/tell/precision'

const GIVEN = { year: false, month: false, day: false }

test('what is said behind a blank of the form of a date is gone once it is filled in', () => {
  for (const tongue of ['zh', 'en'] as const)
    for (const value of ['2022', '2022-01', '2022-01-10'])
      expect(withoutPrecision(`${precisionAsked(tongue, value, GIVEN)} rest`)).toBe(' rest')
})

test('brackets that are part of the sentence stay', () => {
  expect(withoutPrecision('（欧安组织）举行会谈')).toBe('（欧安组织）举行会谈')
  expect(withoutPrecision(' (the year after) was dry')).toBe(' (the year after) was dry')
})
