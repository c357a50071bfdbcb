import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { assignSet } from '#data/classes/assignments'
import { recordAnswer } from '#data/sitting/answers'
import { handIn } from '#data/sitting/hand-in'
import { readTest } from '#data/sitting/paper'
import { putDown } from '#data/sitting/put-down'
import { startStudy } from '#data/sitting/study'
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
