import { expect, test } from 'vitest'
import { askedTwice } from '#lib/classes/asked-twice'

test('questions that ask the same fact are told of each other, those of several facts by any of them', () => {
  const questions = [['a'], ['b', 'c'], ['c'], ['d']].map((factIds) => ({ factIds }))
  expect(askedTwice(questions)).toEqual([[], [2], [1], []])
})
