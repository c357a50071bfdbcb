import { expect, test } from 'vitest'
import { claimSaid, whoSaid } from '#lib/items/wording/chinese-speech'
import { open } from '#lib/items/wording/open'

const words = (text: string, cue: string, direct = false) => ({ text, cue, direct })
const person = { isPerson: true }

test.each([
  ['气象台预计，', '气象台预计，明天有雨。'],
  ['王海认为：', '王海认为，明天有雨。'],
  ['王海坦承，', '王海坦承，明天有雨。'],
  ['王海还说，', '王海表示，明天有雨。'],
  ['王海证实称，', '王海表示，明天有雨。'],
])('a claim keeps how somebody stands behind what he says: %s', (cue, claim) => {
  expect(claimSaid(words('明天有雨', cue), claim.slice(0, claim.startsWith('气') ? 3 : 2))).toBe(claim)
})

test('quoted words have their full stop inside the quotation marks, and one of them', () => {
  expect(claimSaid(words('水位不会下降', '', true), '王海')).toBe('王海说过：“水位不会下降。”')
  expect(claimSaid(words('水位会下降吗？', '', true), '王海')).toBe('王海说过：“水位会下降吗？”')
  expect(open('他“重申支持渔民，并呼吁修坝。”。')).toBe('他“重申支持渔民，并呼吁修坝”')
})

test('a forecast is made, a view is said, and a proposal that names itself is only put forward', () => {
  expect(whoSaid(words('明天有雨', '预计，'), { isPerson: false })).toBe(
    '根据文章，“明天有雨”这一预测是哪一方作出的？',
  )
  expect(whoSaid(words('明天有雨', '认为，'), person)).toBe('根据文章，“明天有雨”这番话是谁说的？')
  expect(whoSaid(words('修复大坝的建议，希望各方支持', '提出'), person)).toBe(
    '根据文章，“修复大坝的建议，希望各方支持”是谁提出的？',
  )
  expect(whoSaid(words('先修复大坝', '提出'), person)).toBe('根据文章，“先修复大坝”这一主张是谁提出的？')
})
