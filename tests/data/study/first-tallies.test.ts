import { expect, test } from 'vitest'
import { readDays, readTotals } from '#data/study/days'
import type { Database } from '#prisma/client'
import { makeFirstTallies } from '#prisma/first-tallies'
import { forgetTallies } from '#prisma/tallies'
import { after, newDatabase, newViewer } from '#tests/data/learner'

const [DAYS, EACH, FIRST_DAY] = [40, 5, 20_000]
const DAY_MIN = 24 * 60
/** As if that were years. */
const SMALL = { longFrom: 100, entries: 20 }

const fail = (error: unknown): never => {
  throw error
}

const answer = (factId: string, day: number, turn: number, at = day * DAY_MIN + turn) => ({
  answerId: `answer-${day}-${turn}-${at}`,
  factId,
  userId: 'lin',
  kind: 'answer',
  correct: turn > 0,
  answeredAt: after(at),
  recordedAt: after(at),
  day: FIRST_DAY + day,
})

/** A learner with forty days of five answers each, four of them right. */
const newLog = async () => {
  const client = await newDatabase()
  await newViewer(client, 'lin')
  const { id } = await client.fact.findFirstOrThrow({ select: { id: true } })
  const rows = Array.from({ length: DAYS * EACH }, (_, at) => answer(id, Math.floor(at / EACH), at % EACH))
  await client.review.createMany({ data: rows })
  return { client, factId: id }
}

const daysIn = async (client: Database): Promise<number[]> =>
  (await client.dayTally.findMany({ where: { userId: 'lin' }, orderBy: { day: 'asc' } })).map(
    ({ day }) => day,
  )

test('of a long log the newest days are added up at once, and the others in pieces until all are', async () => {
  const { client } = await newLog()
  const making = await makeFirstTallies(client, 'lin', fail, SMALL)
  expect((await daysIn(client)).slice(-4)).toEqual([36, 37, 38, 39].map((day) => FIRST_DAY + day))
  expect(making?.total()).toBe(10)
  await making?.whole
  expect(await daysIn(client)).toHaveLength(DAYS)
  expect(await makeFirstTallies(client, 'lin', fail, SMALL)).toBeNull()
  expect(await readTotals(client, 'lin')).toMatchObject({ answered: 200, right: 160 })
})

test('whoever asks meanwhile waits for no second making, and finds what was recorded meanwhile', async () => {
  const { client, factId } = await newLog()
  const [one, other] = await Promise.all([
    makeFirstTallies(client, 'lin', fail, SMALL),
    makeFirstTallies(client, 'lin', fail, SMALL),
  ])
  expect(other).toBe(one)
  await client.review.create({ data: answer(factId, 39, 7, 40 * DAY_MIN) })
  await one?.whole
  expect((await readDays(client, 'lin', FIRST_DAY + 39)).days.map(({ answers }) => answers)).toEqual([
    EACH + 1,
  ])
})

test('sums that are forgotten while they are made are not taken for whole', async () => {
  const { client, factId } = await newLog()
  const making = await makeFirstTallies(client, 'lin', fail, SMALL)
  await client.$transaction((tx) => forgetTallies(tx, 'lin'))
  await client.review.create({ data: answer(factId, 3, 8) })
  await making?.whole
  expect(await client.tallyMark.count({ where: { userId: 'lin' } })).toBe(0)
  await (await makeFirstTallies(client, 'lin', fail, SMALL))?.whole
  expect(await readTotals(client, 'lin')).toMatchObject({ answered: 201 })
})

test('a making that was cut off is begun anew', async () => {
  const { client } = await newLog()
  const cutOff = { userId: 'lin', through: after(0), recent: -7 }
  await client.tallyMark.create({ data: cutOff })
  await (await makeFirstTallies(client, 'lin', fail, SMALL))?.whole
  expect(await daysIn(client)).toHaveLength(DAYS)
  // A log that is short enough is added up at once all the same.
  await client.tallyMark.update({ where: { userId: 'lin' }, data: cutOff })
  await client.dayTally.deleteMany()
  await readDays(client, 'lin', 0)
  expect(await daysIn(client)).toHaveLength(DAYS)
})
