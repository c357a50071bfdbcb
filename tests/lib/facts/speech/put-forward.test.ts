import { describe, expect, test } from 'vitest'
import { said, statementsOf } from '#tests/lib/facts/read'

describe('what is put forward is a thing or words', () => {
  test.each([
    ['one word', '消息\n检察院5月2日再度提出抗告，法院昨天驳回。'],
    ['a deed with the thing that it makes', '消息\n渔业部提出强化安全方案。'],
    ['a meeting of shareholders', '消息\n渔业公司今天召开法说会，由董事长林致远主持。'],
  ])('%s is no statement', (_, text) => {
    expect(said(text)).toEqual([])
  })

  test('a clause is one', () => {
    expect(said('消息\n渔业部提出，渔船应当返航。')).toEqual(['渔业部: 渔船应当返航'])
  })
})

test.each([
  ['消息\n各工会号召渔民5月2日走上街头。', '各工会: 渔民5月2日走上街头'],
  ['消息\n发言人林致远预告，渔港将于六月重开。', '林致远: 渔港将于六月重开'],
])('%s', (text, words) => {
  expect(said(text)).toEqual([words])
})

test('an office behind a name is no part of it', () => {
  expect(said('消息\n来自渔业署的尼尔森副检察司指出，渔网不合规格。')).toEqual(['尼尔森: 渔网不合规格'])
})

test('a parent behind a name is somebody else than the child', () => {
  expect(said('消息\n王小明家长表示，渔港应当重开。')[0]).not.toBe('王小明: 渔港应当重开')
})

describe('how sure a statement is', () => {
  const sureOf = (sentence: string): number => statementsOf(`消息\n${sentence}`)[0]?.confidence ?? 0

  test('a person by name is surer than a body, and a body than somebody without a name', () => {
    const person = sureOf('挪威首相尼尔森表示，渔船可以返航。')
    const body = sureOf('挪威渔业部表示，渔船可以返航。')
    const noun = sureOf('一名渔业专家表示，渔船可以返航。')
    expect([person > 0.9, body < 0.9, person > body, body > noun]).toEqual([true, true, true, true])
  })

  test('words that others pass on are too unsure to be asked', () => {
    expect(sureOf('丹麦首相约恩森说，挪威首相尼尔森曾表示，渔船可以返航。')).toBeLessThan(0.8)
  })
})
