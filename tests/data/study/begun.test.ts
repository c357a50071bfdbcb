import { expect, test } from 'vitest'
import { readContent } from '#cli/content'
import type { Viewer } from '#data/account/viewer'
import { NOTHING_WITHHELD } from '#data/classes/withheld'
import { findFreshFor, withoutSiblings } from '#data/sitting/fresh'
import { readHome } from '#data/study/home'
import { dayOf } from '#lib/study/day'
import { noteBegun } from '#prisma/begun'
import { refoldCard } from '#prisma/cards'
import type { Database } from '#prisma/client'
import { syncContent } from '#prisma/sync'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { readHere } from '#tests/data/read-here'

const TODAY = dayOf(NOON, 'Asia/Shanghai')
const LONG_AGO = after(-60 * 24 * 20)

/** Adds a row to the log of a fact, some weeks ago. */
const append = async (
  client: Database,
  { userId }: Viewer,
  factId: string,
  entry: { readonly answerId: string; readonly undoes?: string },
) => {
  const at = { answeredAt: LONG_AGO, recordedAt: LONG_AGO, day: TODAY - 20, timeZone: 'Asia/Shanghai' }
  const answer = { kind: 'answer', rating: 'easy', correct: true, intervalDays: 8 }
  const row = entry.undoes === undefined ? answer : { kind: 'undo' }
  await client.$transaction(async (tx) => {
    await tx.review.create({ data: { ...at, ...row, ...entry, factId, userId } })
    await refoldCard(tx, userId, factId)
  })
}

const NOTHING_APART = { givenAway: [], withheld: NOTHING_WITHHELD }

const readFresh = async (client: Database, userId: string, most: number) =>
  withoutSiblings(await findFreshFor('zh-CN', client, userId, most, TODAY, NOTHING_APART), most)

/** Somebody who has begun every fact of the newest article. */
const begin = async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const [first] = await readFresh(client, viewer.userId, 1)
  const fact = await client.fact.findUniqueOrThrow({ where: { id: first?.factId ?? '' } })
  const { articleSlug } = fact
  const facts = await client.fact.findMany({ where: { articleSlug, retiredAt: null } })
  for (const { id } of facts) await append(client, viewer, id, { answerId: `answer-${id}` })
  const fresh = async () => (await readFresh(client, viewer.userId, 1000)).map(({ factId }) => factId)
  const noted = async () => (await client.begunArticle.findMany()).map((one) => one.articleSlug)
  return { client, viewer, fact, fresh, noted }
}

test('an article that is begun as a whole is passed by, and no new fact of the others with it', async () => {
  const { client, viewer, fact, fresh, noted } = await begin()
  const before = await fresh()
  await noteBegun(client, viewer.userId)
  expect(await noted()).toEqual([fact.articleSlug])
  expect(before.length).toBeGreaterThan(10)
  expect(await fresh()).toEqual(before)
  await readHome(await newViewer(client, 'mallory'), 1, NOON)
  expect(await noted()).toEqual([fact.articleSlug])
})

test('a fact whose first answer is taken back is new again, though its article was begun', async () => {
  const { client, viewer, fact, fresh, noted } = await begin()
  await readHome(viewer, 1, NOON)
  expect(await fresh()).not.toContain(fact.id)
  await append(client, viewer, fact.id, { answerId: 'undo', undoes: `answer-${fact.id}` })
  expect(await noted()).toEqual([])
  expect(await fresh()).toContain(fact.id)
})

test('an article that is written anew is looked through again', async () => {
  const { client, viewer, fact, fresh, noted } = await begin()
  await client.fact.update({ where: { id: fact.id }, data: { retiredAt: NOON } })
  await client.card.delete({ where: { userId_factId: { userId: viewer.userId, factId: fact.id } } })
  await readHome(viewer, 1, NOON)
  expect(await noted()).toEqual([fact.articleSlug])
  await syncContent(client, await readContent(), readHere('another engine'), NOON)
  expect(await noted()).toEqual([])
  expect(await fresh()).toContain(fact.id)
})
