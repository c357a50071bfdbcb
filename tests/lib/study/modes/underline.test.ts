import { expect, test } from 'vitest'
import { underline } from '#lib/study/modes/underline'

test('each question has its stretch, in the order of the text', () => {
  expect(
    underline([
      { start: 20, end: 30 },
      { start: 0, end: 10 },
    ]),
  ).toEqual([
    { start: 0, end: 10, asks: [1] },
    { start: 20, end: 30, asks: [0] },
  ])
})

test('stretches that overlap become one that answers all of them; neighbours stay apart', () => {
  const proofs = [
    { start: 0, end: 10 },
    { start: 5, end: 15 },
    { start: 5, end: 8 },
    { start: 15, end: 20 },
  ]
  expect(underline(proofs)).toEqual([
    { start: 0, end: 15, asks: [0, 1, 2] },
    { start: 15, end: 20, asks: [3] },
  ])
})
