import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordAnswer } from '#data/sitting/answers'
import { readStudy } from '#data/sitting/study'
import { readHome } from '#data/study/home'
import { listMistakes } from '#data/study/mistakes'
import { readProgress } from '#data/study/progress'
import { shownKey } from '#lib/items/grade'
import { after, NOON, newViewer } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'
import { beginSitting, inputFor, itemOf, standing, undoLast } from '#tests/data/sitting/asking'
import { questionFields } from '#tests/question-fields'
import { told } from '#tests/told'

const begin = () => beginSitting('quiz')

test('an answer sent twice is recorded once and gets the same feedback', async () => {
  const { client, viewer, sessionId } = await begin()
  const input = await inputFor(client, await standing(viewer, sessionId), true, 1)
  const first = await recordAnswer(viewer, input, after(1))
  expect(await recordAnswer(viewer, input, after(1))).toEqual(first)
  expect(told(first).correct).toBe(true)
  expect(first?.study.done).toBe(1)
  const { factIds } = await itemOf(client, input.itemId)
  expect(await client.review.count()).toBe(new Set(factIds).size)
})

test('every card is what its log says after a quiz with mistakes, an undo and a late answer', async () => {
  const { client, viewer, sessionId } = await begin()
  let study = await standing(viewer, sessionId)
  for (let i = 0; study.question; i++) {
    // Every fourth answer arrives with a clock that runs twenty minutes behind.
    const input = await inputFor(client, study, i % 3 !== 2, i % 4 === 3 ? i - 20 : i)
    const answered = await recordAnswer(viewer, input, after(i))
    if (!answered) throw new Error('The answer was refused')
    study = answered.study
    if (i === 4) study = (await undoLast(viewer, sessionId, randomUUID(), after(i))) ?? study
  }
  expect(study.left).toBe(0)
  const cards = await client.card.findMany()
  expect(cards.length).toBeGreaterThan(0)
  for (const card of cards) expect(stored(card)).toEqual(await foldedFromLog(client, card))
})

test('an undo sent twice takes back one answer, and the question is asked again', async () => {
  const { client, viewer, sessionId } = await begin()
  const start = await standing(viewer, sessionId)
  const one = await recordAnswer(viewer, await inputFor(client, start, true, 1), after(1))
  if (!one) throw new Error('The answer was refused')
  await recordAnswer(viewer, await inputFor(client, one.study, true, 2), after(2))
  const undoId = randomUUID()
  const undone = await undoLast(viewer, sessionId, undoId, after(3))
  expect(undone).toMatchObject({ done: 1, question: { itemId: one.study.question?.itemId } })
  expect(await undoLast(viewer, sessionId, undoId, after(3))).toEqual(undone)
})

test('an answer from the future counts as given now', async () => {
  const { client, viewer, sessionId } = await begin()
  await recordAnswer(viewer, await inputFor(client, await standing(viewer, sessionId), true, 900), after(1))
  expect((await client.review.findFirstOrThrow()).answeredAt).toEqual(after(1))
})

test('another learner’s sitting is not found, to read, to answer or to undo', async () => {
  const { client, viewer, sessionId } = await begin()
  const other = await newViewer(client, 'mallory')
  const input = await inputFor(client, await standing(viewer, sessionId), true, 1)
  expect(await readStudy(other, sessionId, NOON)).toBeNull()
  expect(await recordAnswer(other, input, after(1))).toBeNull()
  await recordAnswer(viewer, input, after(1))
  expect(await undoLast(other, sessionId, randomUUID(), after(2))).toBeNull()
  expect((await standing(viewer, sessionId)).done).toBe(1)
})

test('a question says nothing of its key that its options do not say', async () => {
  const { client, viewer, sessionId } = await begin()
  const plan: string[] = JSON.parse((await client.studySession.findFirstOrThrow()).plan)
  let study = await standing(viewer, sessionId)
  for (let i = 0; study.question; i++) {
    const { question } = study
    const { id } = await client.item.findUniqueOrThrow({ where: { publicId: question.itemId } })
    expect(JSON.stringify(question)).not.toContain(id.split('/').at(-1))
    expect(Object.keys(question).sort()).toEqual(questionFields(question.kind))
    const item = await itemOf(client, question.itemId)
    if (item.kind === 'cloze' || item.kind === 'short-answer') {
      expect(JSON.stringify(question)).not.toContain(shownKey(item))
    }
    const answered = await recordAnswer(viewer, await inputFor(client, study, true, i), after(i))
    if (!answered) throw new Error('The answer was refused')
    study = answered.study
  }
  expect(study).toMatchObject({ done: plan.length, left: 0 })
})

test('options stay in their order when the page is loaded again', async () => {
  const { viewer, sessionId } = await begin()
  expect(await standing(viewer, sessionId)).toEqual(await standing(viewer, sessionId))
})

test('home, progress and the notebook of mistakes tell of the answers', async () => {
  const { client, viewer, sessionId } = await begin()
  const one = await recordAnswer(
    viewer,
    await inputFor(client, await standing(viewer, sessionId), false, 1),
    after(1),
  )
  if (!one) throw new Error('The answer was refused')
  const home = await readHome(viewer, 1, after(2))
  expect(home.calendar.at(-1)).toEqual({ day: '2026-03-02', answers: 1, level: 1 })
  expect(home.resume?.sessionId).toBe(sessionId)
  expect(await readProgress(viewer, 1, after(2))).toMatchObject({ answered: 1, right: 0, wrong: 1 })
  const { mistakes } = await listMistakes(viewer, 1, new Date())
  const { answerId, key } = told(one)
  expect(mistakes[0]).toMatchObject({ answerId, key, times: 1 })
})
