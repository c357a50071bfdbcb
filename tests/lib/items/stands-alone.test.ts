import { expect, test } from 'vitest'
import { standingRuns } from '#lib/items/quoting/chinese-runs'
import { englishStandsAlone, standsAlone } from '#tests/lib/items/alone'

const NAMES = ['周敏', '南湖市', '大桥']

/** The longest part that may be shown alone. */
const standingPart = (text: string): string | null =>
  standingRuns(text, NAMES)
    .map(({ from, to }) => text.slice(from, to))
    .find((part) => standsAlone(part, NAMES)) ?? null

test('a part that begins within a sentence begins with a name, not with a verb whose subject was left out', () => {
  const text = '他上午到任后首次对媒体详细说明了情况，表达对受灾居民的关切，周敏晚些时候前往大桥看望了工人'
  expect(standingPart(text)).toBe('周敏晚些时候前往大桥看望了工人')
  expect(standingPart('他上午到任后首次对媒体详细说明了情况，表达对受灾居民的关切')).toBeNull()
})

test('a new sentence may begin with whatever it begins with', () => {
  const text = '他说了很多很多的话，他说了很多很多的话，他说了很多很多的话。工程款已经全部付清'
  expect(standingPart(text)).toBe('工程款已经全部付清')
})

test.each([
  ['南湖市将继续供水，并明确表示，若再停水', '南湖市将继续供水'],
  ['南湖市确实停过水，现在的问题是，他们能不能换掉管道', '南湖市确实停过水'],
])('nothing is left unfinished: %s', (text, part) => {
  expect(standingPart(text)).toBe(part)
})

test('但是 goes as a whole', () => {
  expect(standingPart('但是南湖市不会因此停止供水')).toBe('南湖市不会因此停止供水')
})

test.each([['决议要求立即停火'], ['线路全长277公里'], ['报告将增速下调至百分之三'], ['公告称会谈推迟']])(
  'a thing that was told of before does not begin a text: %s',
  (text) => expect(standsAlone(text, NAMES)).toBe(false),
)

test.each([['联合国决议要求立即停火'], ['报告文学受到欢迎'], ['会谈将在春天结束']])(
  'what says itself what it is may: %s',
  (text) => expect(standsAlone(text, NAMES)).toBe(true),
)

test('the treaty leans on what was told of it, and a treaty does not', () => {
  expect(englishStandsAlone('the treaty would end the dispute over the northern banks', [])).toBe(false)
  expect(englishStandsAlone('the fishing treaty would end the dispute over the northern banks', [])).toBe(
    true,
  )
})
