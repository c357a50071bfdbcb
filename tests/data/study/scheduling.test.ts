import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readScheduling, type SchedulingInput, saveScheduling } from '#data/study/scheduling'
import { weekdayOf } from '#lib/study/easy-days'
import { DEFAULT_WEIGHTS } from '#lib/study/engine'
import { fitParameters } from '#prisma/fit'
import { after, newDatabase, newViewer } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'
import { answerNext, beginSitting, standing } from '#tests/data/sitting/asking'

const DAY_MIN = 24 * 60
const WEEK = ['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal'] as const
const CHOICES: SchedulingInput = {
  maximumInterval: 365,
  leechAction: 'tag',
  loadBalance: true,
  easyDays: WEEK,
  decks: new Map(),
}

test('what is wanted of the schedule is kept, and of articles that do not exist nothing', {
  timeout: 60_000,
}, async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const { slug } = await client.article.findFirstOrThrow({ select: { slug: true } })
  const easyDays = [...WEEK.slice(1), 'minimum'] as const
  const decks = new Map([
    [slug, 0.95],
    ['no-such-article', 0.8],
  ])
  await saveScheduling(viewer, { ...CHOICES, easyDays, decks })
  expect(await readScheduling(viewer)).toMatchObject({
    maximumInterval: 365,
    leechAction: 'tag',
    easyDays,
    decks: [{ slug, desiredRetention: 0.95 }],
    lastFit: null,
    answersUntilFit: 400,
  })
  await saveScheduling(viewer, { ...CHOICES, decks: new Map([[slug, null]]) })
  expect(await client.deckPreference.count()).toBe(0)
})

test('an answer keeps what was wanted when it was given', async () => {
  const { client, viewer, slug, sessionId } = await beginSitting('quiz')
  await answerNext(client, viewer, sessionId, true, 1)
  await saveScheduling(viewer, { ...CHOICES, decks: new Map([[slug, 0.95]]) })
  await answerNext(client, viewer, sessionId, true, 2)
  const rows = await client.review.findMany({ orderBy: { recordedAt: 'asc' } })
  expect(rows[0]).toMatchObject({ retention: 0.9, maximumInterval: 36_500, leechAction: 'suspend' })
  expect(rows.at(-1)).toMatchObject({ retention: 0.95, maximumInterval: 365, leechAction: 'tag' })
})

test('a weekday of next to no work gets a card only when FSRS allows no other', {
  timeout: 60_000,
}, async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  await saveScheduling(viewer, { ...CHOICES, easyDays: ['minimum', ...WEEK.slice(1)] })
  for (const day of [0, 1, 3, 6, 10, 17])
    for (let turn = 0; turn < 12; turn++) {
      const minute = day * DAY_MIN + turn * 12
      if ((await standing(viewer, sessionId, minute)).question)
        await answerNext(client, viewer, sessionId, true, minute)
    }
  const cards = await client.card.findMany({ where: { kind: 'review', scheduledDays: { gte: 3 } } })
  expect(cards.length).toBeGreaterThan(5)
  expect(cards.filter(({ dueDay }) => dueDay !== null && weekdayOf(dueDay) === 0)).toEqual([])
})

test('adopted parameters are in force from the next answer, move no card before it, and stay in the log', async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  for (let turn = 0; turn < 6; turn++) await answerNext(client, viewer, sessionId, turn % 3 > 0, turn * 11)
  const before = await client.card.findMany({ orderBy: { factId: 'asc' } })
  const set = { id: 'own', userId: viewer.userId, fittedAt: after(90), answers: 400, heldBack: 80 }
  const weights = JSON.stringify(DEFAULT_WEIGHTS.map((weight, index) => (index < 4 ? weight * 3 : weight)))
  await client.parameterSet.create({
    data: { ...set, weights, lossBefore: 0.4, lossAfter: 0.3, adopted: true },
  })
  expect(await client.card.findMany({ orderBy: { factId: 'asc' } })).toEqual(before)
  expect((await readScheduling(viewer)).lastFit).toMatchObject({ adopted: true, day: '2026-03-02' })
  for (let turn = 0; turn < 8; turn++) await answerNext(client, viewer, sessionId, true, 100 + turn * 11)
  expect(await client.review.count({ where: { parameterSetId: 'own' } })).toBeGreaterThan(0)
  for (const card of await client.card.findMany())
    expect(stored(card)).toEqual(await foldedFromLog(client, card))
})

test('a fit with too few answers to judge by is not made', async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  await answerNext(client, viewer, sessionId, true, 1)
  const optimise = () => Promise.reject(new Error('There is nothing to fit'))
  expect(await fitParameters(client, viewer.userId, optimise, after(randomUUID().length))).toBeNull()
  expect(await client.parameterSet.count()).toBe(0)
})
