import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DayFigures, readDays, readTotals } from '#data/study/days'
import { minutesOfDay } from '#lib/study/time-spent'
import type { Database } from '#prisma/client'
import { after, newDatabase, newViewer } from '#tests/data/learner'

const LONGEST_MS = 60_000
const MATURE = 21
const DAY_MIN = 24 * 60

/** One step of a random history; `back` tells which earlier answer an undo or an amendment is about. */
const STEP = fc.record({
  kind: fc.constantFrom('answer', 'answer', 'answer', 'answer', 'undo', 'amend', 'undo amend', 'reset'),
  facts: fc.integer({ min: 1, max: 3 }),
  from: fc.nat(4),
  rights: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  wasReview: fc.boolean(),
  lastInterval: fc.constantFrom(1, 20, 21, 400),
  elapsedMs: fc.constantFrom(0, 4_000, 90_000, 600_000),
  /** Minutes since the step before, and how late it is recorded. */
  pause: fc.nat(DAY_MIN),
  late: fc.constantFrom(0, 0, 0, 3 * DAY_MIN),
  back: fc.nat(6),
  look: fc.boolean(),
})
type Step = typeof STEP extends fc.Arbitrary<infer S> ? S : never

interface Row {
  readonly answerId: string
  readonly factId: string
  readonly kind: string
  readonly undoes?: string
  readonly amends?: string
  readonly correct?: boolean
  readonly wasReview?: boolean
  readonly lastInterval?: number
  readonly elapsedMs?: number
  readonly answeredAt: Date
  readonly recordedAt: Date
  readonly day: number
}

const dayOfMinute = (minute: number): number => 20_000 + Math.floor(minute / DAY_MIN)

/** The rows that one step appends to the log. */
const rowsOf = (
  step: Step,
  id: string,
  minute: number,
  facts: readonly string[],
  log: readonly Row[],
): Row[] => {
  const answeredAt = after(minute - step.late)
  const at = { answerId: id, answeredAt, recordedAt: after(minute), day: dayOfMinute(minute - step.late) }
  const asked = facts.slice(step.from, step.from + step.facts)
  const kindOf = step.kind === 'undo amend' ? 'amend' : 'answer'
  const earlier = [...new Set(log.filter(({ kind }) => kind === kindOf).map(({ answerId }) => answerId))]
  const target = earlier.at(-1 - (step.back % Math.max(1, earlier.length)))
  const touched = log.filter(({ answerId, kind }) => answerId === target && kind === kindOf)
  switch (step.kind) {
    case 'answer':
      return asked.map((factId, index) => ({
        ...at,
        factId,
        kind: 'answer',
        correct: step.rights[index] ?? false,
        wasReview: step.wasReview,
        ...(step.wasReview ? { lastInterval: step.lastInterval } : {}),
        elapsedMs: step.elapsedMs,
      }))
    case 'amend':
      return touched.map(({ factId, answerId }) => ({
        ...at,
        factId,
        kind: 'amend',
        amends: answerId,
        correct: true,
      }))
    case 'reset':
      return asked.slice(0, 1).map((factId) => ({ ...at, factId, kind: 'reset' }))
    default:
      return touched.map(({ factId, answerId }) => ({ ...at, factId, kind: 'undo', undoes: answerId }))
  }
}

/** The same figures, worked out from the whole log in the plainest way. */
const figuresOf = (log: readonly Row[]): DayFigures[] => {
  const isUndone = (id: string) => log.some(({ undoes }) => undoes === id)
  const byTime = (a: Row, b: Row) =>
    a.answeredAt.getTime() - b.answeredAt.getTime() || (a.answerId < b.answerId ? -1 : 1)
  const counted = log
    .filter(({ kind, answerId }) => kind === 'answer' && !isUndone(answerId))
    .sort(byTime)
    .map((row) => {
      const isAmended = log.some(
        ({ amends, factId, answerId }) =>
          amends === row.answerId && factId === row.factId && !isUndone(answerId),
      )
      return { ...row, known: isAmended || row.correct === true }
    })
  return [...new Set(counted.map(({ day }) => day))]
    .sort((a, b) => a - b)
    .map((day) => {
      const rows = counted.filter((row) => row.day === day)
      const answers = [...new Set(rows.map(({ answerId }) => answerId))].map((id) =>
        rows.filter(({ answerId }) => answerId === id),
      )
      const seen = new Set<string>()
      const first = rows.filter(({ wasReview, factId }) => wasReview && !seen.has(factId) && seen.add(factId))
      const keptOf = (some: typeof first) => ({
        asked: some.length,
        kept: some.filter(({ known }) => known).length,
      })
      return {
        day,
        answers: answers.length,
        right: answers.filter((facts) => facts.every(({ known }) => known)).length,
        elapsedMs: answers.reduce(
          (sum, facts) => sum + Math.min(facts[0]?.elapsedMs ?? 0, facts.length * LONGEST_MS),
          0,
        ),
        young: keptOf(first.filter(({ lastInterval = 0 }) => lastInterval < MATURE)),
        mature: keptOf(first.filter(({ lastInterval = 0 }) => lastInterval >= MATURE)),
      }
    })
}

const append = (client: Database, userId: string, rows: readonly Row[]) =>
  client.review.createMany({ data: rows.map((row) => ({ ...row, userId })) })

test('whatever is written to the log, each day’s sums are those of the whole log', {
  timeout: 60_000,
}, async () => {
  const client = await newDatabase()
  const facts = (await client.fact.findMany({ select: { id: true }, take: 7 })).map(({ id }) => id)
  let learner = 0
  const property = fc.asyncProperty(fc.array(STEP, { minLength: 5, maxLength: 40 }), async (steps) => {
    learner += 1
    const { userId } = await newViewer(client, `learner-${learner}`)
    const log: Row[] = []
    let minute = 4 * DAY_MIN
    for (const [index, step] of steps.entries()) {
      minute += step.pause
      const rows = rowsOf(step, `${learner}:${String(index).padStart(3, '0')}`, minute, facts, log)
      await append(client, userId, rows)
      log.push(...rows)
      if (step.look) expect((await readDays(client, userId, 0)).days).toEqual(figuresOf(log))
    }
    const days = figuresOf(log)
    expect((await readDays(client, userId, 0)).days).toEqual(days)
    expect(await readTotals(client, userId)).toEqual({
      answered: days.reduce((sum, { answers }) => sum + answers, 0),
      right: days.reduce((sum, { right }) => sum + right, 0),
      minutes: days.reduce((sum, { elapsedMs }) => sum + minutesOfDay(elapsedMs), 0),
    })
  })
  await fc.assert(property, { numRuns: 25, seed: 20_260_302 })
})

test('an answer that commits after a later one, or is recorded in the same instant, is seen', async () => {
  const client = await newDatabase()
  const { userId } = await newViewer(client, 'lin')
  const { id: factId } = await client.fact.findFirstOrThrow({ select: { id: true } })
  const answer = (answerId: string, minute: number): Row => ({
    answerId,
    factId,
    kind: 'answer',
    correct: true,
    answeredAt: after(minute),
    recordedAt: after(minute),
    day: dayOfMinute(minute),
  })
  const count = async () => (await readDays(client, userId, 0)).days.map(({ answers }) => answers)
  await append(client, userId, [answer('a', 10)])
  expect(await count()).toEqual([1])
  await append(client, userId, [answer('b', 10)])
  expect(await count()).toEqual([2])
  await append(client, userId, [answer('c', 9)])
  expect(await count()).toEqual([3])
})

test('reading again writes nothing when nothing is new', async () => {
  const client = await newDatabase()
  const { userId } = await newViewer(client, 'lin')
  const { id: factId } = await client.fact.findFirstOrThrow({ select: { id: true } })
  const at = { answeredAt: after(0), recordedAt: after(0), day: 20_000 }
  await append(client, userId, [{ answerId: 'a', factId, kind: 'answer', correct: true, ...at }])
  await readDays(client, userId, 0)
  await client.dayTally.updateMany({ data: { answers: 99 } })
  expect((await readDays(client, userId, 0)).days[0]?.answers).toBe(99)
})
