import { expect, test } from 'vitest'
import type { Extension } from '#lib/classes/assignment'
import { termsFor } from '#lib/classes/assignment'
import type { Attempt } from '#lib/classes/attempt'
import { reopensTold } from '#lib/classes/reopening'
import { SETTINGS } from '#tests/data/classes/school'
import { after, NOON } from '#tests/data/learner'

const GRANTED: Extension = {
  dueAt: null,
  closesAt: after(300),
  timeFactor: 1,
  extraAttempts: 0,
  isExcused: false,
}
const RUN_OUT: Attempt = { startedAt: NOON, submittedAt: null, completedAt: null }

const reopens = (feedback: 'after-submission' | 'never', attempt = RUN_OUT, minutes = 200) => {
  const settings = { ...SETTINGS, feedback, attempts: 1 }
  const before = termsFor(settings, null, [])
  return reopensTold(before, termsFor(settings, GRANTED, [GRANTED]), [attempt], after(minutes))
}

test('an attempt that time has handed in and whose keys are told would be opened again', () => {
  expect(reopens('after-submission')).toBe(true)
})

test('nothing is told where keys are never told, while it is still open, or once it was handed in by hand', () => {
  expect(reopens('never')).toBe(false)
  expect(reopens('after-submission', RUN_OUT, 5)).toBe(false)
  expect(reopens('after-submission', { ...RUN_OUT, submittedAt: after(5) })).toBe(false)
})
