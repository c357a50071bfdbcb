import { expect, test } from 'vitest'
import { gradeResponse } from '#lib/items/grade'
import { inOrder } from '#lib/items/in-order'
import type { Item } from '#lib/items/item'
import { knew } from '#lib/items/knew'

const RIGHT = ['a', 'b', 'c', 'd', 'e']
/** The things that are out of order. */
const misplaced = (given: string): string =>
  inOrder(RIGHT, [...given])
    .flatMap((isRight, at) => (isRight ? [] : (RIGHT[at] ?? [])))
    .join('')

test('one thing that was put too early or too late is misplaced, and nothing else', () => {
  expect(misplaced('abcde')).toBe('')
  expect(misplaced('eabcd')).toBe('e')
  expect(misplaced('bcdea')).toBe('a')
  expect(misplaced('acdbe')).toBe('b')
})

test('of two that changed places both are misplaced, and of the whole turned round all but the one in the middle', () => {
  expect(misplaced('abdce')).toBe('cd')
  expect(misplaced('cbade')).toBe('ac')
  expect(misplaced('edcba')).toBe('abde')
})

/** These things in every order. */
const allOrders = (things: string): string[] =>
  things === ''
    ? ['']
    : [...things].flatMap((first) => allOrders(things.replace(first, '')).map((rest) => first + rest))

test('what stands in its own place is never misplaced, and something is unless all do', () => {
  for (const given of allOrders('abcde')) {
    for (const thing of misplaced(given)) expect(given.indexOf(thing)).not.toBe(RIGHT.indexOf(thing))
    expect(misplaced(given) === '').toBe(given === 'abcde')
  }
})

test('of other things, or not all of them, nothing is in order', () => {
  expect(misplaced('abcd')).toBe('abcde')
  expect(misplaced('abcdx')).toBe('abcde')
  expect(misplaced('abcdd')).toBe('abcde')
})

const ordering: Item = {
  kind: 'ordering',
  key: 'order',
  factIds: ['1', '2', '3'],
  topic: 'event',
  stem: '',
  sequence: ['a', 'b', 'c'],
  evidence: [],
  rationale: '',
  score: 1,
}
const matching: Item = {
  ...ordering,
  kind: 'matching',
  pairs: ['a', 'b', 'c'].map((left) => ({ left, right: left.toUpperCase() })),
}

test('each thing of an ordering and each pair of a matching speaks for its own fact', () => {
  const order = { kind: 'ordering', sequence: ['c', 'a', 'b'] } as const
  const facts = [0, 1, 2]
  expect(facts.map((at) => knew(ordering, order, gradeResponse(ordering, order), at))).toEqual([
    true,
    true,
    false,
  ])
  const pairs = [
    { left: 'a', right: 'A' },
    { left: 'b', right: 'C' },
  ]
  const match = { kind: 'matching', pairs } as const
  expect(facts.map((at) => knew(matching, match, gradeResponse(matching, match), at))).toEqual([
    true,
    false,
    false,
  ])
  const reversed = { kind: 'ordering', sequence: ['c', 'b', 'a'] } as const
  expect(facts.map((at) => knew(ordering, reversed, gradeResponse(ordering, reversed), at))).toEqual([
    false,
    true,
    false,
  ])
  const skipped = { kind: 'skipped' } as const
  expect(facts.some((at) => knew(ordering, skipped, gradeResponse(ordering, skipped), at))).toBe(false)
})
