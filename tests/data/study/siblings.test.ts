import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readStudy } from '#data/sitting/study'
import type { Database } from '#prisma/client'
import { after } from '#tests/data/learner'
import { answerNext, beginSitting, undoLast } from '#tests/data/sitting/asking'

const DAY_MIN = 24 * 60

/** The facts answered so far that share a sentence with another of them. */
const siblingsAsked = (client: Database) =>
  client.$queryRaw<unknown[]>`
    SELECT r.factId FROM Review r JOIN FactSentence a ON a.factId = r.factId
      JOIN FactSentence b ON b.articleSlug = a.articleSlug AND b.sentence = a.sentence AND b.factId <> a.factId
      JOIN Review s ON s.factId = b.factId AND s.day = r.day AND s.itemId <> r.itemId
    WHERE NOT EXISTS (SELECT 1 FROM ItemFact x JOIN ItemFact y ON y.itemId = x.itemId
      WHERE x.factId = r.factId AND y.factId = s.factId)`

test('the content has facts that share a sentence', async () => {
  const { client } = await beginSitting('review')
  const shared = await client.factSentence.groupBy({
    by: ['articleSlug', 'sentence'],
    _count: true,
    having: { factId: { _count: { gt: 1 } } },
  })
  expect(shared.length).toBeGreaterThan(3)
})

test('a review asks no two facts of one sentence on a day, new or known', { timeout: 60_000 }, async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  for (const day of [0, 1, 2]) {
    for (let minute = 0; minute < 40; minute++) {
      const study = await readStudy(viewer, sessionId, after(day * DAY_MIN + minute))
      if (!study?.question) break
      await answerNext(client, viewer, sessionId, minute % 3 > 0, day * DAY_MIN + minute)
    }
    expect(await siblingsAsked(client)).toEqual([])
  }
  expect(await client.card.count()).toBeGreaterThan(10)
})

test('an answer taken back gives its siblings back', async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  const before = await readStudy(viewer, sessionId, after(5))
  await answerNext(client, viewer, sessionId, true, 1)
  expect(await undoLast(viewer, sessionId, randomUUID(), after(5))).toEqual(before)
})
