import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { amendAnswer } from '#data/sitting/amend'
import { recordAnswer } from '#data/sitting/answers'
import { putAway } from '#data/sitting/put-away'
import { putDown } from '#data/sitting/put-down'
import { startStudy } from '#data/sitting/study'
import { undoStep } from '#data/sitting/undo'
import { readHome } from '#data/study/home'
import { after, newViewer } from '#tests/data/learner'
import { beginSitting, inputFor, standing } from '#tests/data/sitting/asking'

const begin = async () => {
  const sitting = await beginSitting('quiz')
  const { viewer, sessionId } = sitting
  const itemId = (await standing(viewer, sessionId)).question?.itemId ?? ''
  const put = (text: string, made: number, came = made) =>
    putDown(
      viewer,
      {
        sessionId,
        itemId,
        response: { kind: 'typed', text },
        answeredAt: after(made),
        elapsedMs: 1,
        timeZone: 'UTC',
      },
      after(came),
    )
  const shown = async () => (await standing(viewer, sessionId, 9)).putDown
  return { ...sitting, itemId, put, shown }
}

test('what is put down is there again, the last of it, in whatever order it comes in', async () => {
  const { put, shown, client } = await begin()
  await put('二', 2)
  await put('一', 1, 3)
  expect(await shown()).toEqual({ kind: 'typed', text: '二' })
  expect(await client.review.count()).toBe(0)
})

test('an answer takes its place, and what was put down before it does not come back', async () => {
  const { client, viewer, sessionId, put, itemId } = await begin()
  await put('一', 1)
  const input = await inputFor(client, await standing(viewer, sessionId, 2), true, 2)
  await recordAnswer(viewer, input, after(2))
  await put('一', 1, 3)
  expect(await client.draft.count({ where: { item: { publicId: itemId } } })).toBe(0)
})

test('nobody puts anything down in another’s sitting, or for what it does not ask', async () => {
  const { client, sessionId, itemId, viewer } = await begin()
  const other = await newViewer(client, 'mallory')
  const input = { sessionId, itemId, response: { kind: 'typed', text: '一' }, elapsedMs: 1 } as const
  const when = { answeredAt: after(1), timeZone: 'UTC' }
  expect(await putDown(other, { ...input, ...when }, after(1))).toBeNull()
  expect(await putDown(viewer, { ...input, ...when, itemId: 'nothing' }, after(1))).toBeNull()
})

test('undo takes back the step that it names, and says how the answer was before it', async () => {
  const { client, viewer, sessionId } = await begin()
  const input = await inputFor(client, await standing(viewer, sessionId, 1), true, 1)
  await recordAnswer(viewer, input, after(1))
  await amendAnswer(viewer, { amendId: randomUUID(), answerId: input.answerId, rating: 'hard' }, after(2))
  const { undoable } = await standing(viewer, sessionId, 3)
  expect(undoable?.step).toEqual({ kind: 'amend', rating: 'hard' })
  const entryId = undoable?.entryId ?? ''
  const undone = await undoStep(viewer, { undoId: randomUUID(), sessionId, entryId }, after(3))
  expect(undone?.feedback).toMatchObject({ answerId: input.answerId, amended: null })
  // What the screen of another device still names is not the last step any more.
  const late = await undoStep(viewer, { undoId: randomUUID(), sessionId, entryId }, after(4))
  expect(late?.study.undoable).toEqual({ entryId: input.answerId, step: { kind: 'answer' } })
})

test('a sitting with something put down is offered at home until it is put away', async () => {
  const { viewer, sessionId, put } = await begin()
  await put('一', 1)
  expect((await readHome(viewer, 1, after(2))).resume).toMatchObject({ sessionId })
  await putAway(viewer, sessionId, after(3))
  expect((await readHome(viewer, 1, after(4))).resume).toBeNull()
  expect((await standing(viewer, sessionId, 5)).putDown).toEqual({ kind: 'typed', text: '一' })
})

test('whoever waves a sitting away is not offered the one before it instead', async () => {
  const { client, viewer, slug, put } = await begin()
  await put('一', 1)
  const later = (await startStudy(viewer, { mode: 'quiz', slug }, after(2))) ?? ''
  await recordAnswer(viewer, await inputFor(client, await standing(viewer, later, 3), true, 3), after(3))
  expect((await readHome(viewer, 1, after(4))).resume).toMatchObject({ sessionId: later })
  await putAway(viewer, later, after(5))
  expect((await readHome(viewer, 1, after(6))).resume).toBeNull()
})
