import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advance, BEGINNING } from '#lib/study/course'
import { dayOf } from '#lib/study/day'
import type { LogEntry } from '#lib/study/log'
import { refoldCard } from '#prisma/cards'
import type { Prisma } from '#prisma/client'
import { newDatabase, newViewer } from '#tests/data/learner'
import { stored } from '#tests/data/replay'
import { arrivalsOf, HISTORY } from '#tests/histories'

const HISTORIES = 500

/** The row of an entry, written apart from the code that reads it. */
const rowOf = (entry: LogEntry, userId: string, factId: string): Prisma.ReviewCreateManyInput => {
  const { id: answerId, at: answeredAt, kind } = entry
  const row = { answerId, userId, factId, kind, answeredAt, day: dayOf(answeredAt, 'Asia/Shanghai') }
  if (kind === 'undo') return { ...row, undoes: entry.of }
  if (kind === 'bury') return { ...row, day: entry.day }
  if (kind !== 'answer' && kind !== 'amend') return row
  const rated = {
    ...row,
    rating: entry.rating,
    correct: entry.rating !== 'again',
    intervalDays: entry.intervalDays,
  }
  if (kind === 'amend') return { ...rated, amends: entry.of }
  const { retention, maximumInterval, leechAction } = entry.preset
  return { ...rated, timeZone: entry.timeZone, retention, maximumInterval, leechAction }
}

test('a card in the database is what its log says, whenever and in whatever order the entries came', async () => {
  const client = await newDatabase()
  const { userId } = await newViewer(client, 'learner')
  const { articleSlug } = await client.fact.findFirstOrThrow({ select: { articleSlug: true } })
  const histories = fc.sample(HISTORY, { numRuns: HISTORIES, seed: 20_260_302 })
  await client.$transaction(
    async (tx) => {
      for (const [index, history] of histories.entries()) {
        const factId = `${articleSlug}/random-${index}`
        const { arrived, counts } = arrivalsOf(history, factId)
        const once = [...new Map(arrived.map((entry) => [entry.id, entry])).values()]
        const rows = once.map((entry) => rowOf(entry, userId, factId))
        const fact = { articleSlug, key: `random-${index}`, kind: 'date', label: '', answer: '' }
        await tx.fact.create({ data: { ...fact, id: factId, confidence: 1, position: 0 } })
        const half = Math.floor(rows.length / 2)
        for (const part of [rows.slice(0, half), rows.slice(half)]) {
          await tx.review.createMany({ data: part })
          await refoldCard(tx, userId, factId)
        }
        const card = await tx.card.findUniqueOrThrow({ where: { userId_factId: { userId, factId } } })
        const { state, suspendedFor, buriedDay } = counts.reduce(advance, BEGINNING).standing
        expect(stored(card)).toEqual({ state, suspended: suspendedFor !== null, buriedDay })
        expect(card.answers).toBe(counts.filter(({ kind }) => kind === 'answer').length)
      }
    },
    { timeout: 60_000 },
  )
})
