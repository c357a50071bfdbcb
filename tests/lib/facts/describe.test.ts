import { describe, expect, test } from 'vitest'
import { isBare, shownLabel } from '#lib/facts/describe'

describe('what a fact is called', () => {
  test('its day is not told twice', () => {
    expect(shownLabel('May 3, 1990：The bridge was opened on May 3, 1990', 'en')).toBe(
      'The bridge was opened on May 3, 1990',
    )
    expect(shownLabel('5月3日：大桥通车', 'zh')).toBe('5月3日：大桥通车')
  })

  test('in English a colon is followed by a blank', () => {
    expect(shownLabel('May 3, 1990：the bridge was opened', 'en')).toBe('May 3, 1990: the bridge was opened')
  })

  test('a day or a number by itself says nothing, a name or what is counted does', () => {
    expect(isBare({ kind: 'date', label: '1990年5月3日' })).toBe(true)
    expect(isBare({ kind: 'quantity', label: '：近2个小时' })).toBe(true)
    expect(isBare({ kind: 'quantity', label: '过桥的车：3万辆' })).toBe(false)
    expect(isBare({ kind: 'event', label: '大桥通车' })).toBe(false)
  })
})
