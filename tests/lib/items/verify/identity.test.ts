import { describe, expect, test } from 'vitest'
import type { Entity } from '#lib/facts/fact'
import { mayBeSame } from '#lib/items/distract/same-one'
import { couldBeSame, isSame } from '#lib/items/verify/identity'

const person = (name: string, titles: string[], aliases: string[] = []): Entity => ({
  id: name,
  name,
  type: 'person',
  aliases,
  titles,
})
const entities = [
  person('林国栋', ['外交部发言人']),
  person('方晓岚', ['外交部发言人']),
  person('斯蒂芬·皮弗', ['大使'], ['皮弗']),
]

test('two people who share an office are two', () => {
  expect(isSame('林国栋', '方晓岚', { entities })).toBe(false)
  expect(couldBeSame('林国栋', '方晓岚', { entities })).toBe(false)
})

test('a short name is its long one', () => {
  expect(isSame('皮弗', '斯蒂芬·皮弗', { entities })).toBe(true)
})

test('an office may be whoever holds it, and is certainly nobody', () => {
  expect(couldBeSame('外交部发言人', '林国栋', { entities })).toBe(true)
  expect(isSame('外交部发言人', '林国栋', { entities })).toBe(false)
})

test('two who are not named may be one', () => {
  expect(couldBeSame('一名白宫官员', '一名美国高级政府官员', { entities })).toBe(true)
})

describe('somebody without a name', () => {
  const people = [
    person('周远', ['美国国家安全顾问']),
    person('马尔科夫', ['俄罗斯外交部副部长']),
    person('雷诺兹', ['美国总统']),
    person('林国栋', ['外交部发言人']),
    person('海因茨', ['德国大学教授']),
    person('阿明', []),
  ]
  test.each([
    ['一名美国官员', '周远'],
    ['白宫官员', '周远'],
    ['消息人士', '马尔科夫'],
    ['俄官员', '马尔科夫'],
    ['美国政府一名发言人', '阿明'],
    ['一名发言人', '林国栋'],
    ['一位专家', '海因茨'],
    ['a senior US official', '周远'],
    ['白宫官员', '美国'],
    ['一名俄罗斯外交官', '俄方'],
  ])('%s may be %s', (unnamed, name) => {
    expect(couldBeSame(unnamed, name, { entities: people })).toBe(true)
    expect(couldBeSame(name, unnamed, { entities: people })).toBe(true)
    expect(mayBeSame(unnamed, name, people)).toBe(true)
  })
  test.each([
    ['一名美国官员', '马尔科夫'],
    ['一名美国官员', '雷诺兹'],
    ['美国政府一名发言人', '周远'],
    ['一位专家', '马尔科夫'],
    ['一名俄罗斯外交官', '美国'],
    ['法官', '法国'],
  ])('%s is not %s', (unnamed, name) => {
    expect(couldBeSame(unnamed, name, { entities: people })).toBe(false)
    expect(mayBeSame(name, unnamed, people)).toBe(false)
  })
})
