import { expect, test } from 'vitest'
import { type AssignmentSettings, type Extension, termsFor } from '#lib/classes/assignment'
import type { Attempt } from '#lib/classes/attempt'
import { cover } from '#lib/classes/cover'
import { withholds } from '#lib/classes/feedback-policy'

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 2, hour))

/** Opens at 8, is due at 10, closes at 12; one attempt. */
const SETTINGS: AssignmentSettings = {
  opensAt: at(8),
  dueAt: at(10),
  closesAt: at(12),
  timeLimit: null,
  attempts: 1,
  counting: 'best',
  feedback: 'after-submission',
  late: { kind: 'accept' },
  isShuffled: true,
  isPractice: false,
  isReadBefore: false,
  isReadDuring: false,
  isReadAfter: false,
}
const EXTENSION: Extension = {
  dueAt: null,
  closesAt: null,
  timeFactor: 1,
  extraAttempts: 0,
  isExcused: false,
}
const UNDER_WAY: Attempt = { startedAt: at(9), submittedAt: null, completedAt: null }
const HANDED_IN: Attempt = { startedAt: at(9), submittedAt: at(9), completedAt: null }

const keeps = (
  settings: Partial<AssignmentSettings>,
  hour: number,
  attempts: readonly Attempt[] = [],
  own: Partial<Extension> | null = null,
): boolean => {
  const extension = own && { ...EXTENSION, ...own }
  const terms = termsFor({ ...SETTINGS, ...settings }, extension, extension ? [extension] : [])
  return withholds(terms, attempts, at(hour))
}

test('what an assignment asks is kept back from when it opens until no attempt is left', () => {
  expect(keeps({}, 7)).toBe(false)
  expect(keeps({}, 8)).toBe(true)
  expect(keeps({}, 11, [UNDER_WAY])).toBe(true)
  expect(keeps({}, 11, [HANDED_IN])).toBe(false)
  expect(keeps({ attempts: 2 }, 11, [HANDED_IN])).toBe(true)
  expect(keeps({}, 12)).toBe(false)
})

test('a device that takes questions along has none of what opens before they are asked', () => {
  const terms = termsFor(SETTINGS, null, [])
  expect(withholds(terms, [], at(7), at(8))).toBe(true)
  expect(withholds(terms, [], at(6), at(7))).toBe(false)
})

test.each(['after-closing', 'never'] as const)('keys that are told %s wait for the closing', (feedback) => {
  expect(keeps({ feedback }, 11, [HANDED_IN])).toBe(true)
  expect(keeps({ feedback }, 12, [HANDED_IN])).toBe(false)
  expect(keeps({ feedback }, 13, [HANDED_IN], { closesAt: at(14) })).toBe(true)
})

test('an extension keeps back for longer, an excuse for no longer than others need', () => {
  expect(keeps({}, 13, [], { closesAt: at(14) })).toBe(true)
  expect(keeps({}, 9, [], { isExcused: true })).toBe(false)
  expect(keeps({ feedback: 'after-closing' }, 9, [], { isExcused: true })).toBe(true)
})

test('practice keeps nothing back', () => {
  expect(keeps({ isPractice: true }, 9, [UNDER_WAY])).toBe(false)
})

test('a covered sentence is as long as it was, and the rest of the text is as before', () => {
  const text = '他来了。她走了。\nHe came on 7 May.'
  const covered = cover(text, ['她走了。', 'He came on 7 May.'])
  expect(covered).toBe('他来了。████\n██ ████ ██ █ ████')
  expect(covered).toHaveLength(text.length)
  expect(cover(text, [])).toBe(text)
})
