import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standOnce } from '#lib/study/modes/once'
import { type Given, keepAskable, type Plan } from '#lib/study/modes/plan'
import { standInRounds } from '#lib/study/modes/rounds'
import { isSettled } from '#lib/study/modes/stand'

const right = (itemId: string): Given => ({ itemId, score: 1 })
const wrong = (itemId: string): Given => ({ itemId, score: 0 })
const singles = (...ids: string[]): Plan => ids.map((id) => [id])

/** Which items are asked when each is answered as told, until the sitting is over. */
const asked = (plan: Plan, isRight: (itemId: string, time: number) => boolean): string[] => {
  const log: Given[] = []
  for (let time = 0; time < 200; time++) {
    const { next } = standInRounds(plan, log)
    if (next === null) return log.map(({ itemId }) => itemId)
    log.push({ itemId: next, score: isRight(next, time) ? 1 : 0 })
  }
  throw new Error('The sitting never ends')
}

describe('rounds', () => {
  test('a wrong answer comes back after three others', () => {
    const order = asked(singles('a', 'b', 'c', 'd', 'e', 'f'), (_, time) => time !== 0)
    expect(order).toEqual(['a', 'b', 'c', 'd', 'a', 'e', 'f'])
  })

  test('with fewer others left, a wrong answer comes back last', () => {
    expect(asked(singles('a', 'b'), (_, time) => time !== 0)).toEqual(['a', 'b', 'a'])
    expect(asked(singles('a'), (_, time) => time > 1)).toEqual(['a', 'a', 'a'])
  })

  test('a thing climbs its ladder, with others asked in between', () => {
    const plan = [['a1', 'a2', 'a3'], ['b1'], ['c1', 'c2']]
    expect(asked(plan, () => true)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
  })

  test('a wrong answer stays on its rung', () => {
    expect(asked([['a1', 'a2']], (_, time) => time !== 1)).toEqual(['a1', 'a2', 'a2'])
  })

  test('rungs are counted, and how many were known at the first try', () => {
    const plan = [['a1', 'a2'], ['b1']]
    expect(standInRounds(plan, [])).toEqual({ next: 'a1', done: 0, left: 3, again: 0, right: 0 })
    expect(standInRounds(plan, [wrong('a1'), right('b1'), right('a1')])).toEqual({
      next: 'a2',
      done: 2,
      left: 1,
      again: 0,
      right: 1,
    })
  })

  test('a right answer leaves one question less, a wrong one as many, and is told until it is known', () => {
    const plan = [['a1', 'a2'], ['b1']]
    const stands = (...log: Given[]) => {
      const { left, again } = standInRounds(plan, log)
      return [left, again]
    }
    expect(stands()).toEqual([3, 0])
    expect(stands(wrong('a1'))).toEqual([3, 1])
    expect(stands(wrong('a1'), wrong('b1'))).toEqual([3, 2])
    expect(stands(wrong('a1'), wrong('b1'), right('a1'))).toEqual([2, 1])
    expect(stands(wrong('a1'), wrong('b1'), right('a1'), right('b1'), right('a2'))).toEqual([0, 0])
  })

  test('an answer from another window, to what is not asked now, moves nothing twice', () => {
    const plan = [['a1', 'a2'], ['b1']]
    const log = [right('a1'), right('a1')]
    expect(standInRounds(plan, log)).toEqual(standInRounds(plan, [right('a1')]))
  })

  test('whatever is answered, a sitting ends once each rung has been known, and never asks what is known', () => {
    const ladders = fc
      .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 8 })
      .map((lengths) => lengths.map((length, i) => Array.from({ length }, (_, rung) => `${i}.${rung}`)))
    fc.assert(
      fc.property(ladders, fc.infiniteStream(fc.boolean()), (plan, coins) => {
        const results: [string, boolean][] = []
        asked(plan, (itemId, time) => {
          const isRight = time > 60 || Boolean(coins.next().value)
          results.push([itemId, isRight])
          return isRight
        })
        const known = results.filter(([, isRight]) => isRight).map(([itemId]) => itemId)
        expect(known.sort()).toEqual(plan.flat().sort())
      }),
      { numRuns: 60, seed: 4 },
    )
  })
})

describe('asking once', () => {
  test('the first answer to a question counts, and is the end of it', () => {
    const plan = singles('a', 'b')
    expect(standOnce(plan, [wrong('a'), right('a')])).toEqual({
      next: 'b',
      done: 1,
      left: 1,
      again: 0,
      right: 0,
    })
    expect(standOnce(plan, [right('b'), right('a')])).toEqual({
      next: null,
      done: 2,
      left: 0,
      again: 0,
      right: 2,
    })
  })
})

describe('what cannot be asked any more', () => {
  const plan = [['a1', 'a2'], ['b1']]
  const none = () => false

  test('leaves the plan, rung by rung', () => {
    const isLive = (id: string) => id.endsWith('2')
    expect(keepAskable(plan, { isLive, isAside: none, settled: none })).toEqual([['a2']])
  })

  test('stays when the sitting is done with it', () => {
    const settled = (id: string) => id === 'a1'
    expect(keepAskable(plan, { isLive: none, isAside: none, settled })).toEqual([['a1']])
  })

  test('and was put aside, takes the rest of its ladder with it', () => {
    const [isLive, isAside, settled] = [() => true, (id: string) => id === 'a2', (id: string) => id === 'a1']
    expect(keepAskable(plan, { isLive, isAside, settled })).toEqual([['a1'], ['b1']])
    expect(keepAskable(plan, { isLive, isAside, settled: none })).toEqual([['b1']])
  })

  test('is settled by any answer where each is asked once, by a right one where it comes back', () => {
    const log = [wrong('a1'), right('b1')]
    expect(plan.flat().filter(isSettled('quiz', log))).toEqual(['a1', 'b1'])
    expect(plan.flat().filter(isSettled('learn', log))).toEqual(['b1'])
  })
})
