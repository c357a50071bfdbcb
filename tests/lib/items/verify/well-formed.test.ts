import { expect, test } from 'vitest'
import type { Item } from '#lib/items/item'
import { whyMalformed } from '#lib/items/verify/well-formed'

const asking = (stem: string): Item => ({
  key: 'q/when',
  factIds: ['q'],
  kind: 'short-answer',
  topic: 'date',
  stem,
  accepted: ['2017'],
  evidence: [],
  rationale: 'The department announced it in 2017.',
  score: 1,
})

test('a stem does not end where something was taken out', () => {
  expect(whyMalformed(asking('In what year did the department announce the benchmark of?'))).not.toBeNull()
  expect(whyMalformed(asking('In what year did the department announce the benchmark?'))).toBeNull()
})
