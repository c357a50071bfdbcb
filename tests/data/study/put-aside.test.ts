import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { listHidden, showAgain } from '#data/content/flags'
import { amendAnswer } from '#data/sitting/amend'
import { readStudy } from '#data/sitting/study'
import { type Aside, listSuspended, putAside, stepCard } from '#data/study/put-aside'
import { after, newViewer } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'
import { answerNext, beginSitting, standing, undoLast } from '#tests/data/sitting/asking'

const DAY_MIN = 24 * 60

const putHeld = async (viewer: Viewer, sessionId: string, itemId: string, how: Aside, minutes: number) => {
  const input = { entryId: randomUUID(), sessionId, itemId, aside: how }
  const study = await putAside(viewer, input, after(minutes))
  return { study, itemId, input }
}

const hold = async (viewer: Viewer, sessionId: string, how: Aside, minutes: number) => {
  const { question } = await standing(viewer, sessionId, minutes)
  if (!question) throw new Error('There is no question')
  return putHeld(viewer, sessionId, question.itemId, how, minutes)
}

test('a question put aside for today comes back tomorrow', async () => {
  const { viewer, sessionId } = await beginSitting('review')
  const { study, itemId } = await hold(viewer, sessionId, 'bury', 1)
  expect(study?.question).not.toBeNull()
  expect(study?.question?.itemId).not.toBe(itemId)
  expect((await standing(viewer, sessionId, DAY_MIN)).question?.itemId).toBe(itemId)
})

test('a question put aside for good stays away, is listed, and comes back when it is wanted again', async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  const { itemId } = await hold(viewer, sessionId, 'suspend', 1)
  expect((await standing(viewer, sessionId, 9 * DAY_MIN)).question?.itemId).not.toBe(itemId)
  const held = await listSuspended(viewer, new Date())
  expect(held.map(({ told }) => told?.factId).sort()).toEqual(
    (await client.itemFact.findMany({ where: { item: { publicId: itemId } } }))
      .map(({ factId }) => factId)
      .sort(),
  )
  for (const { told } of [...held, ...held]) {
    const factId = told?.factId ?? ''
    expect(await stepCard(viewer, { entryId: randomUUID(), factId, step: 'unsuspend' }, after(2))).toBe(true)
  }
  expect(await listSuspended(viewer, new Date())).toEqual([])
  expect((await standing(viewer, sessionId, 4)).question?.itemId).toBe(itemId)
})

test('in a quiz the next question takes its place', async () => {
  const { viewer, sessionId } = await beginSitting('quiz')
  const before = await standing(viewer, sessionId)
  const { study } = await hold(viewer, sessionId, 'bury', 1)
  expect(study).toMatchObject({ done: 0, left: before.left - 1, undoable: { step: { kind: 'bury' } } })
})

test('sent twice it is one step, and nobody holds another’s question', async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  const { study, input } = await hold(viewer, sessionId, 'suspend', 1)
  const rows = await client.review.count()
  expect(await putAside(viewer, input, after(1))).toEqual(study)
  expect(await client.review.count()).toBe(rows)
  const other = await newViewer(client, 'mallory')
  expect(await putAside(other, { ...input, entryId: randomUUID() }, after(2))).toBeNull()
  const [held] = await listSuspended(viewer, new Date())
  const theirs = { entryId: randomUUID(), factId: held?.told?.factId ?? '' }
  expect(await stepCard(other, { ...theirs, step: 'unsuspend' }, after(2))).toBe(false)
})

test('the last twelve steps of any kind are taken back one by one, to the very beginning', async () => {
  const { client, viewer, sessionId } = await beginSitting('review')
  const views = [await standing(viewer, sessionId, 99)]
  for (let step = 0; step < 12; step++) {
    if (step % 4 === 3) await hold(viewer, sessionId, step % 8 === 3 ? 'bury' : 'suspend', step)
    else if (step % 4 === 2) {
      const { answerId } = await client.review.findFirstOrThrow({
        where: { kind: 'answer', correct: true },
        orderBy: { recordedAt: 'desc' },
      })
      await amendAnswer(viewer, { amendId: randomUUID(), answerId, rating: 'easy' }, after(step))
    } else await answerNext(client, viewer, sessionId, step % 4 === 1, step)
    views.push(await standing(viewer, sessionId, 99))
  }
  for (const before of views.slice(0, -1).reverse())
    expect(await undoLast(viewer, sessionId, randomUUID(), after(99))).toEqual(before)
  expect((await readStudy(viewer, sessionId, after(99)))?.undoable).toBeNull()
  const cards = await client.card.findMany()
  expect(
    cards.every(({ kind, suspended, buriedDay }) => kind === 'new' && !suspended && buriedDay === null),
  ).toBe(true)
  for (const card of cards) expect(stored(card)).toEqual(await foldedFromLog(client, card))
})

test('a question that is hidden is asked no more, its fact in another wording is, and it can be shown again', async () => {
  const { client, viewer, sessionId } = await beginSitting('quiz')
  const { study, itemId } = await hold(viewer, sessionId, 'hide', 1)
  expect(study?.question?.itemId).not.toBe(itemId)
  expect((await standing(viewer, sessionId, 2)).question?.itemId).not.toBe(itemId)
  expect((await listHidden(viewer)).map((one) => one.itemId)).toEqual([itemId])
  // Nothing of the fact is in the log: only the wording is gone.
  expect(await client.review.count()).toBe(0)
  const { study: back } = await putHeld(viewer, sessionId, itemId, 'show', 3)
  expect(back?.question?.itemId).toBe(itemId)
  expect(await listHidden(viewer)).toEqual([])
})

test('hidden, a question is asked in no other form of the same words, and the list names it once', async () => {
  const { client, viewer, sessionId } = await beginSitting('quiz')
  const { question } = await standing(viewer, sessionId)
  const itemId = question?.itemId ?? ''
  const { facts, ...item } = await client.item.findUniqueOrThrow({
    where: { publicId: itemId },
    include: { facts: { select: { factId: true, position: true } } },
  })
  const again = { id: 'asked-again', publicId: 'asked-again', key: 'asked-again' }
  await client.item.create({ data: { ...item, ...again, facts: { create: facts } } })
  const { plan } = await client.studySession.findUniqueOrThrow({ where: { id: sessionId } })
  const [first, ...others] = JSON.parse(plan) as string[]
  await client.studySession.update({
    where: { id: sessionId },
    data: { plan: JSON.stringify([first, 'asked-again', ...others]) },
  })
  const { study } = await hold(viewer, sessionId, 'hide', 1)
  expect(study?.question?.stem).not.toBe(question?.stem)
  expect((await listHidden(viewer)).map(({ stem }) => stem)).toEqual([question?.stem])
  await showAgain(viewer, (await listHidden(viewer))[0]?.itemId ?? '')
  expect(await listHidden(viewer)).toEqual([])
  expect((await standing(viewer, sessionId, 2)).question?.itemId).toBe(itemId)
})
