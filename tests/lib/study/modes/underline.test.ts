import { expect, test } from 'vitest'
import { type Proof, underline } from '#lib/study/modes/underline'

const alone = (start: number, end: number): Proof => ({ answering: { start, end }, all: [{ start, end }] })

test('each question has its stretch, in the order of the text', () => {
  expect(underline([alone(20, 30), alone(0, 10)])).toEqual([
    { start: 0, end: 10, asks: [1], proves: [1] },
    { start: 20, end: 30, asks: [0], proves: [0] },
  ])
})

test('stretches that overlap become one that answers all of them; neighbours stay apart', () => {
  expect(underline([alone(0, 10), alone(5, 15), alone(5, 8), alone(15, 20)])).toEqual([
    { start: 0, end: 15, asks: [0, 1, 2], proves: [0, 1, 2] },
    { start: 15, end: 20, asks: [3], proves: [3] },
  ])
})

test('what two stretches prove is asked at the one that answers it, and both are covered meanwhile', () => {
  const first = { start: 0, end: 10 }
  const second = { start: 12, end: 20 }
  expect(underline([alone(0, 10), { answering: second, all: [first, second] }])).toEqual([
    { start: 0, end: 10, asks: [0], proves: [0, 1] },
    { start: 12, end: 20, asks: [1], proves: [1] },
  ])
})
