import { expect, test } from 'vitest'
import { itemFigures } from '#lib/classes/analysis/item-figures'
import { distractorEfficiency, optionFigures } from '#lib/classes/analysis/option-figures'
import { ENOUGH_TO_JUDGE, leeway, remarksOn } from '#lib/classes/analysis/remark'

const OPTIONS = ['10日', '12日', '13日', '14日']

/** Twelve learners, the strongest first: what each chose. */
const chosen = (letters: string) =>
  [...letters].map((letter, index) => ({
    option: OPTIONS['abcd'.indexOf(letter)] ?? null,
    total: 20 - index,
  }))

const judged = (letters: string, key: string) => {
  const choices = chosen(letters)
  const options = optionFigures(OPTIONS, [key], choices)
  // The rest of each learner's score falls from the first to the last.
  const table = choices.map(({ option, total }) => [option === key ? 1 : 0, total / 20])
  return { options, remarks: remarksOn(itemFigures(table, 0), options) }
}

test('options are counted over all, over the strongest and over the weakest', () => {
  const { options } = judged('aaaaaabbbccc', '10日')
  expect(options.map(({ count, upper, lower }) => [count, upper, lower])).toEqual([
    [6, 3, 0],
    [3, 0, 0],
    [3, 0, 3],
    [0, 0, 0],
  ])
})

test('a distractor works when one in twenty chooses it', () => {
  expect(distractorEfficiency(judged('aaaaaabbbccc', '10日').options)).toBeCloseTo(2 / 3, 12)
  expect(distractorEfficiency(optionFigures(OPTIONS, ['10日'], []))).toBeNull()
})

test('a teacher is asked whether the key is right when the strongest chose something else', () => {
  const { remarks } = judged('bbbaaacccaaa', '10日')
  expect(remarks[0]).toEqual({ kind: 'key-doubtful', option: '12日', chosen: 3, of: 3 })
  expect(remarks).toContainEqual({ kind: 'works-backwards' })
})

test('what nearly all know, what is guessed, and what nobody chooses is said', () => {
  expect(judged('aaaaaaaaaaaa', '10日').remarks).toMatchObject([{ kind: 'very-easy', facility: 1 }])
  expect(judged('abcdbcdbcdbc', '10日').remarks).toContainEqual({
    kind: 'no-better-than-guessing',
    facility: 1 / 12,
  })
  expect(judged('aaaaaabbbccc', '10日').remarks).toEqual([{ kind: 'idle-distractors', options: ['14日'] }])
})

test('nothing is said about few answers', () => {
  expect(judged('bbbaaaa', '10日').remarks).toEqual([])
})

test('below thirty answers no item is called sound, and chance may move its facility a long way', () => {
  expect(judged('aaaaaabacbdc', '10日').remarks).toEqual([{ kind: 'nothing-stands-out' }])
  expect(judged('aaaaaaaaaaaaaaaaaabacabdacbbccdd', '10日').remarks).toEqual([{ kind: 'sound' }])
  expect(leeway(12)).toBeCloseTo(0.283, 3)
  expect(leeway(ENOUGH_TO_JUDGE)).toBeLessThan(0.18)
})
