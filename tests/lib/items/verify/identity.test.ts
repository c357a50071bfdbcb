import { expect, test } from 'vitest'
import type { Entity } from '#lib/facts/fact'
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
