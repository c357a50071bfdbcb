import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CharacterSet, HAN } from '#lib/article/character-set'

const TEXT = fc.array(fc.constantFrom(...'，。中文abc，😀'), { maxLength: 30 }).map((signs) => signs.join(''))

test('it finds the first of its characters between two places', () => {
  const marks = new CharacterSet('，。')
  expect(marks.indexIn('中文，英文。')).toBe(2)
  expect(marks.indexIn('中文，英文。', 3)).toBe(5)
  expect(marks.indexIn('中文，英文。', 3, 5)).toBe(-1)
})

test('it holds what the pattern matches, and nothing behind the end of a text', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(40), (text, at) => {
      expect(HAN.has(text.charCodeAt(at))).toBe(/^\p{Script=Han}$/u.test(text[at] ?? ''))
      expect(HAN.countIn(text)).toBe(text.match(/\p{Script=Han}/gu)?.length ?? 0)
      expect(HAN.indexIn(text, at)).toBe(at >= text.length ? -1 : indexBehind(text, at))
    }),
  )
})

const indexBehind = (text: string, at: number): number => {
  const found = text.slice(at).search(/\p{Script=Han}/u)
  return found < 0 ? -1 : at + found
}
