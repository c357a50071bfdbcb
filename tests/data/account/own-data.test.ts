import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eraseLearner } from '#data/account/erase'
import { ownData } from '#data/account/own-data'
import type { Viewer } from '#data/account/viewer'
import { reviewsCsv } from '#data/study/reviews-csv'
import type { Database } from '#prisma/client'
import { after, NOON, newViewer } from '#tests/data/learner'
import { answerNext, beginSitting } from '#tests/data/sitting/asking'
import { ROOT } from '#tests/source-files'

const read = async (pieces: AsyncGenerator<string>): Promise<string> => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** Tables with a column `userId`. */
const tablesOfLearners = async (client: Database): Promise<string[]> => {
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'userId'
    WHERE m.type = 'table' ORDER BY m.name`
  return rows.map(({ name }) => name)
}

const countOf = async (client: Database, table: string, userId: string): Promise<number> => {
  const [row] = await client.$queryRawUnsafe<{ n: number }[]>(
    `SELECT COUNT(*) AS n FROM "${table}" WHERE userId = ?`,
    userId,
  )
  return Number(row?.n)
}

/** A learner with five answers, a setting and a flag, and another one with answers of their own. */
const begin = async () => {
  const begun = await beginSitting('quiz')
  const { client, viewer, sessionId } = begun
  for (let minute = 1; minute <= 5; minute++) await answerNext(client, viewer, sessionId, minute > 2, minute)
  await client.preference.create({ data: { userId: viewer.userId } })
  const { id: itemId } = await client.item.findFirstOrThrow()
  await client.flag.create({ data: { userId: viewer.userId, itemId, reason: 'unclear', flaggedAt: NOON } })
  const other = await newViewer(client, 'mallory')
  const { id: factId } = await client.fact.findFirstOrThrow()
  const at = { answeredAt: NOON, recordedAt: NOON, day: 20_514 }
  const foreign = { answerId: 'foreign', factId, userId: other.userId, kind: 'answer', correct: true, ...at }
  await client.review.create({ data: foreign })
  return { ...begun, other }
}

test('the CSV has a line for every row of one’s own log, and none of another’s', async () => {
  const { client, viewer } = await begin()
  const text = await read(reviewsCsv(viewer, NOON))
  expect(text.startsWith('\ufeffanswered_at,day,')).toBe(true)
  expect(text.trimEnd().split('\r\n')).toHaveLength(
    1 + (await client.review.count({ where: viewerOf(viewer) })),
  )
  expect(text).not.toContain('foreign')
  expect(text).toContain('2026-03-02T04:05:00.000Z,2026-03-02,Asia/Shanghai,answer,')
})

const viewerOf = ({ userId }: Viewer) => ({ userId })

test('a log longer than a page is told whole and in order, rows of one instant too', async () => {
  const { client, other } = await begin()
  const facts = await client.fact.findMany({ select: { id: true }, take: 3 })
  const data = Array.from({ length: 1200 }, (_, index) => ({
    answerId: `many-${String(index).padStart(4, '0')}`,
    factId: facts[index % 3]?.id ?? '',
    userId: other.userId,
    kind: 'answer',
    // Every forty of them at once.
    answeredAt: after(Math.floor(index / 40)),
    recordedAt: after(Math.floor(index / 40)),
    day: 20_514,
  }))
  await client.review.createMany({ data })
  const lines = (await read(reviewsCsv(other, NOON))).trimEnd().split('\r\n').slice(1)
  expect(lines.filter((line) => line.includes('many-')).map((line) => /many-\d+/.exec(line)?.[0])).toEqual(
    data.map(({ answerId }) => answerId),
  )
})

test('the JSON holds all that is kept, no password, no token, no plan, and nobody else’s', async () => {
  const { client, viewer } = await begin()
  const text = await read(ownData(viewer, NOON))
  const data = JSON.parse(text)
  expect(data).toMatchObject({ format: 'wengu-own-data', account: { id: 'lin' } })
  expect(data.reviews).toHaveLength(await client.review.count({ where: viewerOf(viewer) }))
  expect(data.cards).toHaveLength(await client.card.count({ where: viewerOf(viewer) }))
  expect(data.flags).toMatchObject([{ reason: 'unclear' }])
  expect(text).not.toMatch(/foreign|mallory|"(password|token|plan|seed)"/)
})

/** Tables made of others, or whose rows are told inside of others. */
const TOLD_OTHERWISE = ['BegunArticle', 'DayTally', 'TallyMark', 'Review']

test('every table that has rows of learners is in the export', async () => {
  const { client } = await begin()
  const source = readFileSync(join(ROOT, 'app/_data/account/own-data.ts'), 'utf8')
  const missing = (await tablesOfLearners(client)).filter(
    (table) =>
      !TOLD_OTHERWISE.includes(table) &&
      !source.includes(`client.${table[0]?.toLowerCase()}${table.slice(1)}.`),
  )
  expect(missing).toEqual([])
})

test('erasing leaves nothing of the learner, and everything of the others', async () => {
  const { client, viewer, other } = await begin()
  await client.classroom.create({
    data: {
      id: 'empty',
      name: 'Empty',
      joinCode: 'EMPTY1',
      createdAt: NOON,
      memberships: { create: { userId: viewer.userId, role: 'owner', joinedAt: NOON } },
    },
  })
  expect(await eraseLearner(viewer, 'no', 'lin', NOON)).toEqual({ ok: false, code: 'unconfirmed' })
  expect(await client.review.count({ where: viewerOf(viewer) })).toBeGreaterThan(0)
  expect(await eraseLearner(viewer, ' Lin ', 'lin', NOON)).toEqual({ ok: true })
  const tables = await tablesOfLearners(client)
  expect(tables).toContain('Review')
  for (const table of tables) expect([table, await countOf(client, table, viewer.userId)]).toEqual([table, 0])
  expect(await client.user.findUnique({ where: { id: viewer.userId } })).toBeNull()
  expect(await client.classroom.count()).toBe(0)
  expect(await client.review.count({ where: viewerOf(other) })).toBe(1)
})

test('who alone owns a class with others in it is told so, and nothing is erased', async () => {
  const { client, viewer, other } = await begin()
  const members = [
    { userId: viewer.userId, role: 'owner', joinedAt: NOON },
    { userId: other.userId, role: 'learner', joinedAt: NOON },
  ]
  await client.classroom.create({
    data: { id: 'c', name: '三班', joinCode: 'CLASS3', createdAt: NOON, memberships: { create: members } },
  })
  const refused = { ok: false, code: 'ownsClasses', classes: ['三班'] }
  expect(await eraseLearner(viewer, 'lin', 'lin', NOON)).toEqual(refused)
  expect(await client.review.count({ where: viewerOf(viewer) })).toBeGreaterThan(0)
})
