import { expect, test } from 'vitest'
import { readableNow } from '#lib/classes/assigned-reading'
import { type AssignmentSettings, termsFor } from '#lib/classes/assignment'
import type { Attempt } from '#lib/classes/attempt'
import { SETTINGS } from '#tests/data/classes/school'
import { after } from '#tests/data/learner'

const OPEN: Attempt = { startedAt: after(1), submittedAt: null, completedAt: null }
const DONE: Attempt = { ...OPEN, submittedAt: after(5) }

const now = (
  settings: Partial<AssignmentSettings>,
  attempts: readonly Attempt[],
  { isKeptBack = false, minutes = 10 } = {},
) => readableNow(termsFor({ ...SETTINGS, ...settings }, null, []), attempts, isKeptBack, after(minutes))

test.each([
  ['before', 'isReadBefore', []],
  ['during', 'isReadDuring', [OPEN]],
  ['after', 'isReadAfter', [DONE]],
] as const)('what may be read %s may be read then, and at no other time', (_when, allowed, attempts) => {
  const others = [[], [OPEN], [DONE]].filter((some) => some[0] !== attempts[0])
  expect(now({ [allowed]: true }, attempts)).toBe('whole')
  for (const other of others) expect(now({ [allowed]: true }, other)).toBe('nothing')
  expect(now({}, attempts)).toBe('nothing')
})

test('between two attempts is before the next one; before it opens nothing is there', () => {
  expect(now({ attempts: 2, isReadBefore: true }, [DONE])).toBe('whole')
  expect(now({ attempts: 2, isReadAfter: true }, [DONE])).toBe('nothing')
  const all = { isReadBefore: true, isReadDuring: true, isReadAfter: true }
  expect(now({ ...all, opensAt: after(20) }, [])).toBe('nothing')
})

test('afterwards, what the assignment still keeps back stays covered', () => {
  expect(now({ isReadAfter: true }, [DONE], { isKeptBack: true })).toBe('covered')
  expect(now({ isReadAfter: true }, [], { minutes: 500 })).toBe('whole')
})
