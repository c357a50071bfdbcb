import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { amendAnswer } from '#data/sitting/amend'
import { recordAnswer } from '#data/sitting/answers'
import { listMistakes } from '#data/study/mistakes'
import { readProgress } from '#data/study/progress'
import { after, newViewer } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'
import { answerNext, beginSitting, inputFor, standing, undoLast } from '#tests/data/sitting/asking'
import { told } from '#tests/told'

/** A sitting whose first question was answered in words, and wrongly. */
const typedWrongly = async () => {
  const begun = await beginSitting('quiz')
  const { client, viewer, sessionId } = begun
  const input = await inputFor(client, await standing(viewer, sessionId), false, 1)
  const answer = { ...input, response: { kind: 'typed', text: '……' } as const }
  if (!(await recordAnswer(viewer, answer, after(1)))) throw new Error('The answer was refused')
  return { ...begun, answerId: input.answerId }
}

const amendId = () => randomUUID()

test('a right answer that was easy comes back later, and the card is what its log says', async () => {
  const { client, viewer, sessionId } = await beginSitting('quiz')
  const feedback = told(await answerNext(client, viewer, sessionId, true, 1))
  const { answerId } = feedback
  const amended = await amendAnswer(viewer, { amendId: amendId(), answerId, rating: 'easy' }, after(2))
  expect(feedback.due.kind).toBe('minutes')
  expect(amended?.feedback).toMatchObject({ amended: 'easy', correct: true, due: { kind: 'day' } })
  for (const card of await client.card.findMany())
    expect(stored(card)).toEqual(await foldedFromLog(client, card))
})

test('an amendment sent twice is recorded once', async () => {
  const { client, viewer, sessionId } = await beginSitting('quiz')
  const feedback = told(await answerNext(client, viewer, sessionId, true, 1))
  const input = { amendId: amendId(), answerId: feedback.answerId, rating: 'hard' as const }
  expect(await amendAnswer(viewer, input, after(2))).toEqual(await amendAnswer(viewer, input, after(2)))
  const rows = await client.review.groupBy({ by: ['kind'], _count: true })
  const counts = new Map(rows.map(({ kind, _count }) => [kind, _count]))
  expect(counts.get('amend')).toBe(counts.get('answer'))
})

test('a typed answer that was right after all counts as right everywhere, and undo makes it wrong again', async () => {
  const { viewer, sessionId, answerId } = await typedWrongly()
  expect(await readProgress(viewer, 1, after(2))).toMatchObject({ answered: 1, right: 0 })
  const amended = await amendAnswer(viewer, { amendId: amendId(), answerId, rating: 'good' }, after(2))
  expect(amended).toMatchObject({ feedback: { correct: true }, study: { done: 1, right: 1 } })
  expect(await readProgress(viewer, 1, after(3))).toMatchObject({ answered: 1, right: 1 })
  expect((await listMistakes(viewer, 1, new Date())).mistakes).toEqual([])
  expect(await undoLast(viewer, sessionId, amendId(), after(4))).toMatchObject({ done: 1, right: 0 })
  expect(await readProgress(viewer, 1, after(5))).toMatchObject({ answered: 1, right: 0 })
  expect((await listMistakes(viewer, 1, new Date())).mistakes).toHaveLength(1)
  expect(await undoLast(viewer, sessionId, amendId(), after(6))).toMatchObject({ done: 0 })
})

test('a wrong choice stays wrong, and nobody amends another’s answer', async () => {
  const { client, viewer, sessionId } = await beginSitting('quiz')
  const other = await newViewer(client, 'mallory')
  const input = await inputFor(client, await standing(viewer, sessionId), false, 1)
  const wrong = await recordAnswer(viewer, { ...input, response: { kind: 'choice', text: '……' } }, after(1))
  if (!wrong) throw new Error('The answer was refused')
  const right = await answerNext(client, viewer, sessionId, true, 2)
  const amend = (who: typeof viewer, { answerId }: { answerId: string }) =>
    amendAnswer(who, { amendId: amendId(), answerId, rating: 'good' }, after(3))
  const [question] = await client.review.findMany({ where: { answerId: told(wrong).answerId } })
  expect(JSON.parse(question?.response ?? '').kind).toBe('choice')
  expect(await amend(viewer, told(wrong))).toBeNull()
  expect(await amend(other, told(right))).toBeNull()
  expect(await amend(viewer, told(right))).not.toBeNull()
})
