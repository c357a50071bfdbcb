import { expect, test } from 'vitest'
import { factsOf } from '#tests/lib/facts/read'

test.each([
  ['no date at all', '大桥恢复通行。'],
  ['a past date and nothing to come', '2021年12月30日，大桥恢复通行。'],
  ['a plan and nothing past', '大桥将于2022年1月10日通车。'],
  ['a day without its year', '12月30日，大桥恢复通行。大会将于1月10日举行。'],
  ['a month only', '2021年12月，大桥恢复通行。大会将于2022年1月举行。'],
  ['a day that does not exist', '2021年2月30日，大桥恢复通行。大会将于2022年2月31日举行。'],
  ['今天', '今天，大桥恢复通行。'],
])('%s does not tell when the article appeared', (_, sentence) => {
  expect(factsOf(`消息\n${sentence}`).published).toBeNull()
})

test('what is given is never overruled by the text', () => {
  const { published } = factsOf('消息\n2021年12月30日，桥通车。大会将于2022年1月10日举行。', '2022-01-03')
  expect(published).toMatchObject({ start: '2022-01-03', end: '2022-01-03', inferred: false })
})
