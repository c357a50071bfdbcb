import { expect, test } from 'vitest'
import { pickByBlueprint } from '#lib/classes/blueprint'
import { fairPick } from '#lib/classes/fair-pick'
import { luckiestGuess, TOO_LUCKY } from '#lib/items/verify/guesser'
import { whoSaid } from '#tests/lib/items/verify/dam'

/** A question on a day of one month, whose right answer has this rank among four. */
const dated = (id: string, month: number, rank: number) => {
  const options = [3, 1, 4, 2].map((day) => ({ text: `2021年${month}月${day}日`, correct: day === rank + 1 }))
  return { id, factIds: [`fact-${id}`], item: whoSaid([], { key: id, options }).item }
}
const LATEST = [1, 2, 3].map((month) => dated(`latest${month}`, month, 3))
const OTHERS = [4, 5, 6].map((month) => dated(`other${month}`, month, month - 4))
const isFair = (picks: readonly ReturnType<typeof dated>[]): boolean =>
  luckiestGuess(picks.map(({ item }) => item)).luck < TOO_LUCKY

test('what could be guessed is swapped for what cannot, and as many questions stay', () => {
  expect(isFair(LATEST)).toBe(false)
  const { picks, leftOut } = fairPick([], LATEST, () => OTHERS)
  expect(isFair(picks)).toBe(true)
  expect(picks).toHaveLength(3)
  expect(leftOut).toEqual([])
})

test('no swap asks a fact twice', () => {
  const same = OTHERS.map((one) => ({ ...one, factIds: ['fact-latest1', 'fact-latest2', 'fact-latest3'] }))
  const { picks } = fairPick([], LATEST, () => same)
  const asked = picks.flatMap(({ factIds }) => factIds)
  expect(new Set(asked).size).toBe(asked.length)
})

test('where no swap mends it, so much is left out as has to be, and it is said', () => {
  const { picks, leftOut } = fairPick([], LATEST, () => [])
  expect(picks).toHaveLength(1)
  expect(leftOut).toHaveLength(2)
})

test('what stands in the set already counts, and nothing is left out for its sake', () => {
  const fixed = LATEST.map(({ item }) => item)
  expect(fairPick(fixed, OTHERS.slice(2), () => [])).toEqual({ picks: OTHERS.slice(2), leftOut: [] })
  const { picks } = fairPick(fixed.slice(0, 1), LATEST.slice(1, 2), () => OTHERS)
  expect(luckiestGuess([...fixed.slice(0, 1), ...picks.map(({ item }) => item)]).luck).toBeLessThan(TOO_LUCKY)
})

test('a blueprint tells what else would answer a wish', () => {
  const pool = ['a', 'b', 'c'].map((id) => ({
    id,
    topic: 'date' as const,
    kind: 'multiple-choice' as const,
    factIds: [id],
  }))
  const { picks, others } = pickByBlueprint(pool, [{ topic: 'date', kind: null, count: 1 }], 'seed', 5)
  expect([...picks.map(({ id }) => id), ...others.flat()].sort()).toEqual(['a', 'b', 'c'])
})
