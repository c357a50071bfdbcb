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

test('a stem that asks for a name leaves nothing behind of what belongs to it', () => {
  expect(whyMalformed(asking('Who, who runs a bakery on the quay, opposed the bridge?'))).not.toBeNull()
  expect(whyMalformed(asking('In 2020, which company, the largest of Hollin, built it?'))).not.toBeNull()
  expect(whyMalformed(asking('谁（时任县长）反对修桥？'))).not.toBeNull()
  expect(whyMalformed(asking('Who, according to Berg, opposed the bridge?'))).not.toBeNull()
  expect(whyMalformed(asking('Who opposed the bridge, which Berg had built?'))).toBeNull()
  expect(whyMalformed(asking('谁表示，桥将重开？'))).toBeNull()
})
