import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AssignmentSettings, type Extension, termsFor } from '#lib/classes/assignment'
import { admission, deadlineOf, handedInAt } from '#lib/classes/attempt'
import { attemptScore, countedPoints } from '#lib/classes/attempt-score'
import { type Credit, creditedShare } from '#lib/classes/credit'
import { disclosure } from '#lib/classes/feedback-policy'
import { keptShare } from '#lib/classes/late'

const at = (text: string): Date => new Date(`2026-03-02T${text}:00Z`)

const SETTINGS: AssignmentSettings = {
  opensAt: at('08:00'),
  dueAt: at('12:00'),
  closesAt: at('18:00'),
  timeLimit: 30,
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
  dueAt: at('14:00'),
  closesAt: at('20:00'),
  timeFactor: 1.5,
  extraAttempts: 1,
  isExcused: false,
}

const terms = (settings: Partial<AssignmentSettings> = {}, own: Extension | null = null) =>
  termsFor({ ...SETTINGS, ...settings }, own, [EXTENSION])

test('an attempt ends with its time limit, or with the assignment when that is sooner', () => {
  expect(deadlineOf(terms(), { startedAt: at('09:00') })).toEqual(at('09:30'))
  expect(deadlineOf(terms(), { startedAt: at('17:50') })).toEqual(at('18:00'))
  expect(deadlineOf(terms({ timeLimit: null, closesAt: null }), { startedAt: at('09:00') })).toBeNull()
})

test('where late work is refused, the due date is the last moment', () => {
  const strict = terms({ late: { kind: 'refuse' } })
  expect(deadlineOf(strict, { startedAt: at('11:50') })).toEqual(at('12:00'))
  expect(admission(strict, [], at('12:00'))).toBe('closed')
})

test('time over hands in what is there, at the moment when it was over', () => {
  const attempt = { startedAt: at('09:00'), submittedAt: null, completedAt: null }
  expect(handedInAt(terms(), attempt, at('09:29'))).toBeNull()
  expect(handedInAt(terms(), attempt, at('11:00'))).toEqual(at('09:30'))
  expect(handedInAt(terms(), { ...attempt, submittedAt: at('09:10') }, at('11:00'))).toEqual(at('09:10'))
})

test('an extension gives a learner more time, later dates and another attempt', () => {
  const extended = terms({}, EXTENSION)
  expect(deadlineOf(extended, { startedAt: at('19:00') })).toEqual(at('19:45'))
  expect(extended).toMatchObject({ dueAt: at('14:00'), attempts: 2, isExtended: true })
  const done = { startedAt: at('09:00'), submittedAt: at('09:05'), completedAt: null }
  expect(admission(terms(), [done], at('10:00'))).toBe('none-left')
  expect(admission(extended, [done], at('10:00'))).toBe('may-start')
})

test('an extension that the settings have overtaken takes nothing away', () => {
  const settings = { closesAt: at('23:00') }
  expect(terms(settings, EXTENSION).closesAt).toEqual(at('23:00'))
  expect(terms({ closesAt: null }, EXTENSION).closesAt).toBeNull()
})

test('nobody starts before it opens, after it closes, twice at once, or when excused', () => {
  expect(admission(terms(), [], at('07:59'))).toBe('not-open-yet')
  expect(admission(terms(), [], at('08:00'))).toBe('may-start')
  expect(admission(terms(), [], at('18:00'))).toBe('closed')
  expect(
    admission(terms(), [{ startedAt: at('09:00'), submittedAt: null, completedAt: null }], at('09:10')),
  ).toBe('one-is-open')
  expect(admission(terms({}, { ...EXTENSION, isExcused: true }), [], at('09:00'))).toBe('excused')
})

const ANSWERED = { startedAt: at('09:00'), submittedAt: null, completedAt: null }
const SUBMITTED = { startedAt: at('09:00'), submittedAt: at('09:10'), completedAt: null }

test.each([
  // policy, while working, handed in, closed for this learner, closed for all
  ['never', 'nothing', 'nothing', 'nothing', 'nothing'],
  ['after-answer', 'key', 'key', 'key', 'key'],
  ['after-submission', 'nothing', 'key', 'key', 'key'],
  ['after-closing', 'nothing', 'nothing', 'nothing', 'key'],
] as const)('%s: what is told while working, handed in, closed, closed for all', (feedback, ...expected) => {
  const rules = terms({ feedback })
  const told = [
    disclosure(rules, ANSWERED, [ANSWERED], true, at('09:05')),
    disclosure(rules, SUBMITTED, [SUBMITTED], true, at('09:15')),
    disclosure(rules, SUBMITTED, [SUBMITTED], true, at('19:00')),
    disclosure(rules, SUBMITTED, [SUBMITTED], true, at('20:00')),
  ]
  expect(told).toEqual(expected)
  expect(disclosure(rules, ANSWERED, [ANSWERED], false, at('09:05'))).toBe('nothing')
})

test('while another attempt is left, submitting tells the score and no key', () => {
  const rules = terms({ attempts: 2 })
  expect(disclosure(rules, SUBMITTED, [SUBMITTED], true, at('09:15'))).toBe('score')
  expect(disclosure(rules, SUBMITTED, [SUBMITTED, SUBMITTED], true, at('09:15'))).toBe('key')
})

test('practice tells the key after each answer, whatever the policy', () => {
  expect(disclosure(terms({ feedback: 'never', isPractice: true }), ANSWERED, [], true, at('09:05'))).toBe(
    'key',
  )
})

test('each begun day late costs its share, up to the most', () => {
  const late = { kind: 'deduct', perDay: 0.1, most: 0.25 } as const
  const due = at('12:00')
  const hoursLate = (hours: number) => new Date(due.getTime() + hours * 3_600_000)
  expect(keptShare(late, due, due)).toBe(1)
  expect([1, 24, 25, 200].map((hours) => keptShare(late, due, hoursLate(hours)))).toEqual([
    0.9, 0.9, 0.8, 0.75,
  ])
})

test('a score is points by shares, with what a teacher gave instead, less what being late costs', () => {
  const marks = [
    { points: 2, share: 0.5, override: null, credit: null },
    { points: 3, share: 0, override: 1, credit: null },
    { points: 5, share: 0, override: null, credit: null },
  ]
  const rules = terms({ late: { kind: 'deduct', perDay: 0.5, most: 1 } })
  expect(attemptScore(rules, marks, at('11:00'))).toEqual({ earned: 4, points: 4, of: 10, isLate: false })
  expect(attemptScore(rules, marks, at('13:00'))).toEqual({ earned: 4, points: 2, of: 10, isLate: true })
})

test('of a voided question everybody gets the points, or nobody, and then it is out of the full marks', () => {
  const answered = { points: 4, share: 0.25, override: null }
  const scored = (credit: Credit | null) => {
    const { earned, of } = attemptScore(
      terms(),
      [
        { points: 6, share: 1, override: null, credit: null },
        { ...answered, credit },
      ],
      at('11:00'),
    )
    return [earned, of]
  }
  expect([scored(null), scored('everybody'), scored('nobody')]).toEqual([
    [7, 10],
    [10, 10],
    [6, 6],
  ])
  expect(creditedShare({ share: 0, override: 0.5, credit: 'everybody' })).toBe(1)
})

test('best, first, last and average of the attempts', () => {
  const of = (counting: 'best' | 'first' | 'last' | 'average') => countedPoints(counting, [4, 9, 5])
  expect([of('best'), of('first'), of('last'), of('average')]).toEqual([9, 4, 5, 6])
  expect(countedPoints('best', [])).toBeNull()
})

test('what was once told is never taken back while nothing but time goes on', () => {
  const order = ['nothing', 'score', 'key']
  const minutes = fc.integer({ min: 0, max: 16 * 60 })
  const policy = fc.constantFrom('never', 'after-answer', 'after-submission', 'after-closing')
  fc.assert(
    fc.property(policy, minutes, minutes, fc.integer({ min: 1, max: 3 }), (feedback, a, b, attempts) => {
      const rules = terms({ feedback: feedback as never, attempts })
      const [first, second] = [Math.min(a, b), Math.max(a, b)].map((m) => {
        const now = new Date(at('09:10').getTime() + m * 60_000)
        return order.indexOf(disclosure(rules, SUBMITTED, [SUBMITTED], true, now))
      })
      expect(second).toBeGreaterThanOrEqual(first ?? 0)
    }),
  )
})
