import { expect, test } from 'vitest'
import { withChosen, zoneChoices } from '#lib/study/time-zones'

const ALL = Intl.supportedValuesOf('timeZone')

test('time zones are called what a reader calls them, each name once for the same time', () => {
  const chinese = zoneChoices(ALL, 'zh-CN', 2026)
  const names = chinese.map(({ name }) => name)
  expect(names).toContain('UTC+08:00 中国标准时间')
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => /[A-Za-z]+\/[A-Za-z]+/.test(name))).toEqual([])
  expect(chinese.length).toBeLessThan(200)
  expect(zoneChoices(ALL, 'en', 2026).map(({ name }) => name)).toContain('UTC-05:00 Eastern Time')
})

test('they go from west to east', () => {
  const names = zoneChoices(['Asia/Tokyo', 'America/New_York', 'Europe/London'], 'en', 2026)
  expect(names.map(({ zone }) => zone)).toEqual(['America/New_York', 'Europe/London', 'Asia/Tokyo'])
})

test('the zone that was chosen stands for its name', () => {
  const choices = zoneChoices(ALL, 'en', 2026)
  for (const chosen of ['America/New_York', 'Asia/Kolkata', 'Europe/Kyiv']) {
    const shown = withChosen(choices, chosen, 'en', 2026)
    expect(shown.filter(({ zone }) => zone === chosen)).toHaveLength(1)
    expect(shown).toHaveLength(choices.length)
  }
})

test('a zone of the south is named by its standard time too, though January is its summer', () => {
  const names = zoneChoices(['Australia/Sydney', 'Pacific/Auckland', 'Europe/London'], 'en', 2026).map(
    ({ zone, name }) => [zone, name.slice(0, 9)],
  )
  expect(names).toEqual([
    ['Europe/London', 'UTC+00:00'],
    ['Australia/Sydney', 'UTC+10:00'],
    ['Pacific/Auckland', 'UTC+12:00'],
  ])
})
