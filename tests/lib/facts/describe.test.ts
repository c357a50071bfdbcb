import { describe, expect, test } from 'vitest'
import { factLabel, isBare, shownLabel } from '#lib/facts/describe'
import { factsOf } from '#tests/lib/facts/read'

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

  test.each([
    'On March 3, 2019, the council of the harbour approved the footbridge between the islands in Porto.',
    '2019年3月3日，江城市议会在老码头的大厅里通过了跨江步行大桥和沿江公园以及新火车站的总体建设规划方案。',
  ])('no word is cut in its middle: %s', (text) => {
    const cut = factsOf(text)
      .facts.map(factLabel)
      .filter((label) => label.endsWith('…'))
    expect(cut.length).toBeGreaterThan(0)
    const edges = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(
      ({ index }) => index,
    )
    for (const label of cut) {
      const tail = label.slice(-9, -1)
      const end = text.indexOf(tail) + tail.length
      expect(edges.some((edge) => edge === end || edge === end + 1)).toBe(true)
      expect(text.slice(end)).not.toMatch(/^[a-z]/u)
    }
  })
})
