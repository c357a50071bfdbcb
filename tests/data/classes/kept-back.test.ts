import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { assignSet } from '#data/classes/assignments'
import { amendAnswer } from '#data/sitting/amend'
import { recordAnswer } from '#data/sitting/answers'
import { handIn } from '#data/sitting/hand-in'
import { readTest } from '#data/sitting/paper'
import { putDown } from '#data/sitting/put-down'
import { startStudy } from '#data/sitting/study'
import { undoStep } from '#data/sitting/undo'
import { readHome } from '#data/study/home'
import { readProgress } from '#data/study/progress'
import { newSet, SETTINGS } from '#tests/data/classes/school'
import { SLUG } from '#tests/data/classes/withheld-world'
import { after, NOON } from '#tests/data/learner'
import { inputFor, itemOf, standing } from '#tests/data/sitting/asking'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

/** A learner with a quiz in an old tab, of which an assignment has begun to ask the same. */
const begin = async () => {
  const school = await newSet()
  const { client, viewers, setId } = school
  const { lin, teacher } = viewers
  const sessionId = (await startStudy(lin, { mode: 'quiz', slug: SLUG }, NOON)) ?? ''
  const old = await standing(lin, sessionId)
  const rules = { ...SETTINGS, opensAt: after(10), dueAt: null, closesAt: after(60) }
  await assignSet(teacher, setId, '测验', rules, NOON)
  return { client, lin, sessionId, old }
}

/** All that tells the learner how they do. */
const figures = async ({ lin, sessionId }: Awaited<ReturnType<typeof begin>>, minute: number) => ({
  home: await readHome(lin, 1, after(minute)),
  progress: await readProgress(lin, 1, after(minute)),
  study: await standing(lin, sessionId, minute),
})

test('an answer in an old tab to what an assignment asks moves no figure, right or wrong, and is logged when that is over', async () => {
  const world = await begin()
  const { client, lin, old } = world
  const input = await inputFor(client, old, true, 20)
  const before = await figures(world, 20)
  const taken = await recordAnswer(lin, input, after(20))
  expect(taken?.feedback).toBe('withheld')
  const { resume: _, ...home } = before.home
  expect(await figures(world, 20)).toMatchObject({ ...before, home })
  expect(await client.review.count()).toBe(0)

  // Sent again it is there once; another answer does not take its place.
  await recordAnswer(lin, input, after(21))
  const item = await itemOf(client, input.itemId)
  await recordAnswer(lin, { ...input, answerId: randomUUID(), response: wrongResponse(item) }, after(22))
  expect(await client.draft.count()).toBe(1)

  await readHome(lin, 1, after(61))
  const log = await client.review.findMany({ select: { answerId: true, answeredAt: true, correct: true } })
  expect(log.length).toBe(item.factIds.length)
  for (const entry of log)
    expect(entry).toEqual({ answerId: input.answerId, answeredAt: after(20), correct: true })
  expect((await readProgress(lin, 1, after(62))).answered).toBe(1)
  expect(await client.draft.count()).toBe(0)
  await readHome(lin, 1, after(63))
  expect(await client.review.count()).toBe(log.length)
})

test('a test that is handed in meanwhile shows what was answered, and tells nothing of it before', async () => {
  const { client, lin } = await begin()
  const settings = { length: 5, minutes: null } as const
  const sessionId = (await startStudy(lin, { mode: 'test', slug: SLUG, settings }, NOON)) ?? ''
  const open = await readTest(lin, sessionId, NOON)
  for (const { question } of open?.questions ?? []) {
    const response = rightResponse(await itemOf(client, question.itemId))
    const given = { sessionId, itemId: question.itemId, response, elapsedMs: 1, timeZone: 'UTC' }
    await putDown(lin, { ...given, answeredAt: after(5) }, after(5))
  }
  await handIn(lin, sessionId, 'asked', after(20))
  const handedIn = await readTest(lin, sessionId, after(20))
  expect(handedIn?.questions.map(({ response, feedback }) => [response !== null, feedback])).toEqual(
    open?.questions.map(() => [true, null]),
  )
  expect((await readProgress(lin, 1, after(20))).answered).toBe(0)
  await readHome(lin, 1, after(61))
  expect((await readTest(lin, sessionId, after(61)))?.right).toBe(open?.questions.length)
  expect((await readProgress(lin, 1, after(61))).right).toBe(open?.questions.length)
})

/** A learner who answered a question of an article, before an assignment opens that asks the same. */
const answered = async (isRight: boolean) => {
  const world = await begin()
  const { client, lin, old, sessionId } = world
  const input = await inputFor(client, old, isRight, 5)
  const item = await itemOf(client, input.itemId)
  const wrong = { kind: 'typed', text: '……' } as const
  const answer = { ...input, response: isRight ? rightResponse(item) : wrong }
  if (!(await recordAnswer(lin, answer, after(5)))) throw new Error('The answer was refused')
  return { ...world, sessionId, answerId: input.answerId, facts: item.factIds.length }
}

test('an answer given before is not rated anew and not taken back meanwhile, right or wrong alike, and is afterwards', async () => {
  for (const isRight of [true, false]) {
    const world = await answered(isRight)
    const { client, lin, sessionId, answerId, facts } = world
    const amend = (rating: 'hard' | 'good' | 'easy', minute: number) =>
      amendAnswer(lin, { amendId: randomUUID(), answerId, rating }, after(minute))
    const takeBack = (minute: number) =>
      undoStep(lin, { undoId: randomUUID(), sessionId, entryId: answerId }, after(minute))
    const before = await figures(world, 20)
    const { study } = before
    // The sitting has nothing left to ask meanwhile, so home offers it no more.
    const { resume: _, ...home } = before.home
    for (const rating of ['hard', 'good', 'easy'] as const)
      expect(await amend(rating, 20)).toEqual({ feedback: 'withheld', study })
    expect(await takeBack(20)).toEqual({ feedback: 'withheld', study })
    expect(await figures(world, 20)).toMatchObject({ ...before, home })
    expect(await client.review.count()).toBe(facts)

    expect(await amend(isRight ? 'hard' : 'good', 61)).toMatchObject({ feedback: { correct: true } })
    expect((await figures(world, 62)).progress).toMatchObject({ answered: 1, right: 1 })
    const { undoable } = await standing(lin, sessionId, 62)
    const input = { undoId: randomUUID(), sessionId, entryId: undoable?.entryId ?? '' }
    expect(await undoStep(lin, input, after(63))).toMatchObject({ feedback: { correct: isRight } })
    expect(await takeBack(64)).toMatchObject({ feedback: null })
    expect((await figures(world, 65)).progress).toMatchObject({ answered: 0 })
  }
})
