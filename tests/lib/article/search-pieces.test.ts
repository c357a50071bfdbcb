import { expect, test } from 'vitest'
import { searchPieces, searchQuery } from '#lib/article/search-pieces'

test('Chinese is cut into pieces of two that overlap, words and numbers stay whole', () => {
  expect(searchPieces('江城大桥，2019 opened')).toBe('江城 城大 大桥 桥 2019 opened')
})

test('traditional characters and wide letters are found by simplified and narrow ones', () => {
  expect(searchPieces('江城大橋ＡＢ')).toBe(searchPieces('江城大桥ab'))
})

test('what is looked for are whole runs in any order, a single character, the beginning of a word', () => {
  expect(searchQuery('大桥 江')).toBe('"大桥" AND "江"*')
  expect(searchQuery('江城大桥')).toBe('"江城 城大 大桥"')
  expect(searchQuery('Bridg')).toBe('"bridg"*')
})

test('signs of the index’s own language mean nothing, and signs alone look for nothing', () => {
  expect(searchQuery('"大桥" OR NEAR(* -^')).toBe('"大桥" AND "or"* AND "near"*')
  expect(searchQuery('“”*-:()')).toBeNull()
})
