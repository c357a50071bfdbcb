import { expect, test } from 'vitest'
import { changesBetween, type ToldFact } from '#lib/facts/edition'

const told = (key: string, answer: string, sentence = '', label = key): ToldFact => ({
  key,
  label,
  answer,
  sentence,
})

test('an edit leaves a fact unchanged, words it anew, gives it another answer, takes it away or brings it', () => {
  const before = [
    told('a', '1', '甲。'),
    told('b', '2', '乙。'),
    told('c', '3', '丙。'),
    told('d', '4', '丁。'),
  ]
  const after = [
    told('a', '1', '甲。'),
    told('b', '2', '乙了。'),
    told('c', '5', '丙。'),
    told('e', '6', '戊。'),
  ]
  expect(changesBetween(before, after).map(({ kind }) => kind)).toEqual([
    'unchanged',
    'reworded',
    'reanswered',
    'new',
    'gone',
  ])
})

test('another answer in the same sentence is another answer, and another label alone is a rewording', () => {
  const before = [told('a', '1', '甲。'), told('b', '2', '乙。', '旧')]
  const after = [told('a', '2', '甲。'), told('b', '2', '乙。', '新')]
  expect(changesBetween(before, after).map(({ kind }) => kind)).toEqual(['reanswered', 'reworded'])
})
