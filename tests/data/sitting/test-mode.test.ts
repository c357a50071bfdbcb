import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { recordAnswer } from '#data/sitting/answers'
import { handIn } from '#data/sitting/hand-in'
import { readTest } from '#data/sitting/paper'
import { putAway } from '#data/sitting/put-away'
import { putDown } from '#data/sitting/put-down'
import { startStudy } from '#data/sitting/study'
import type { QuestionView } from '#data/sitting/views'
import { readHome } from '#data/study/home'
import { keyOf } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'
import type { Database } from '#prisma/client'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { answerNext, itemOf, undoLast } from '#tests/data/sitting/asking'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

const begin = async (minutes: 5 | null) => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const { slug } = await client.article.findFirstOrThrow({ select: { slug: true } })
  const sessionId = await startStudy(viewer, { mode: 'test', slug, settings: { length: 5, minutes } }, NOON)
  const view = await readTest(viewer, sessionId ?? '', NOON)
  if (sessionId === null || view === null || view.handedInAt !== null) throw new Error('The test is not open')
  return { client, viewer, sessionId, questions: view.questions.map(({ question }) => question) }
}

const put = (
  viewer: Viewer,
  sessionId: string,
  question: QuestionView,
  response: ItemResponse,
  minutes: number,
) =>
  putDown(
    viewer,
    {
      sessionId,
      itemId: question.itemId,
      response,
      answeredAt: after(minutes),
      elapsedMs: 1_000,
      timeZone: viewer.timeZone,
    },
    after(minutes),
  )

const answerOf = async (
  client: Database,
  { itemId }: QuestionView,
  right: boolean,
): Promise<ItemResponse> => {
  const item = await itemOf(client, itemId)
  return right ? rightResponse(item) : wrongResponse(item)
}

/** The first question right, the second wrong and then right, the third wrong, two left open. */
const answerSome = async (
  client: Database,
  viewer: Viewer,
  sessionId: string,
  questions: readonly QuestionView[],
) => {
  const [one, two, three] = questions as [QuestionView, QuestionView, QuestionView]
  await put(viewer, sessionId, one, await answerOf(client, one, true), 1)
  await put(viewer, sessionId, two, await answerOf(client, two, false), 2)
  await put(viewer, sessionId, two, await answerOf(client, two, true), 3)
  expect(await put(viewer, sessionId, three, await answerOf(client, three, false), 3)).toMatchObject({
    isOpen: true,
  })
}

test('a marked test shows what could be chosen in the order in which it was shown', async () => {
  const { client, viewer, sessionId, questions } = await begin(null)
  await answerSome(client, viewer, sessionId, questions)
  await handIn(viewer, sessionId, 'asked', after(4))
  const paper = await readTest(viewer, sessionId, after(5))
  // Whether it was new changes once it is answered.
  const shown = (asked: readonly QuestionView[]) => asked.map((question) => ({ ...question, isNew: false }))
  expect(shown(paper?.questions.map(({ question }) => question) ?? [])).toEqual(shown(questions))
})

test('answers can be changed until a test is handed in; then it is marked, and logged once', async () => {
  const { client, viewer, sessionId, questions } = await begin(null)
  await answerSome(client, viewer, sessionId, questions)
  expect(await client.review.count()).toBe(0)
  await handIn(viewer, sessionId, 'asked', after(4))
  await handIn(viewer, sessionId, 'asked', after(5))
  const paper = await readTest(viewer, sessionId, after(5))
  if (paper?.handedInAt == null) throw new Error('The test is not marked')
  expect(paper.right).toBe(2)
  expect(paper.questions.map(({ feedback }) => feedback?.share === 1)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(paper.questions.map(({ response }) => response).slice(3)).toEqual([null, null])
  for (const { question, feedback } of paper.questions) {
    expect(feedback?.key).toEqual(keyOf(await itemOf(client, question.itemId)))
    expect(feedback?.source).not.toEqual([])
  }
  const answers = await client.review.findMany({ distinct: ['answerId'] })
  expect(answers).toHaveLength(3)
  expect(answers.map(({ answeredAt }) => answeredAt.getTime()).sort()).toEqual(
    [1, 3, 3].map((minutes) => after(minutes).getTime()),
  )
  const [open] = questions.slice(3)
  expect(await put(viewer, sessionId, open as QuestionView, { kind: 'skipped' }, 6)).toBeNull()
})

test('when the time is over, what is there is handed in, whoever asks first', async () => {
  const { client, viewer, sessionId, questions } = await begin(5)
  await answerSome(client, viewer, sessionId, questions)
  const late = questions[3] as QuestionView
  expect(await put(viewer, sessionId, late, await answerOf(client, late, true), 5)).toMatchObject({
    isOpen: false,
  })
  expect((await readTest(viewer, sessionId, after(5)))?.handedInAt).toBe(after(5).toISOString())
  expect(await client.review.count({ where: { item: { publicId: late.itemId } } })).toBe(0)
})

test('a test that nobody looks at any more is handed in by home', async () => {
  const { client, viewer, sessionId, questions } = await begin(5)
  await answerSome(client, viewer, sessionId, questions)
  expect((await readHome(viewer, 1, after(4))).resume).toMatchObject({ sessionId, mode: 'test' })
  expect((await readHome(viewer, 1, after(6))).resume).toBeNull()
  expect(await client.studySession.findUnique({ where: { id: sessionId } })).toMatchObject({
    finishedAt: after(5),
  })
  expect(await client.draft.count()).toBe(0)
})

test('an open test resumes with what was put down, takes no single answers and tells no key', async () => {
  const { client, viewer, sessionId, questions } = await begin(null)
  await answerSome(client, viewer, sessionId, questions)
  const view = await readTest(viewer, sessionId, after(4))
  if (view === null || view.handedInAt !== null) throw new Error('The test is not open')
  expect(view.questions.filter(({ response }) => response !== null)).toHaveLength(3)
  for (const { itemId } of questions) {
    const { key, rationale } = await itemOf(client, itemId)
    for (const secret of [key, rationale]) expect(JSON.stringify(view.questions)).not.toContain(secret)
  }
  const { itemId } = questions[0] as QuestionView
  const answer = { answerId: 'a', sessionId, itemId, response: { kind: 'skipped' } as const }
  const when = { answeredAt: after(4), elapsedMs: 1, timeZone: viewer.timeZone }
  expect(await recordAnswer(viewer, { ...answer, ...when }, after(4))).toBeNull()
})

test('what was handed in is not taken back, and another learner finds no test', async () => {
  const { client, viewer, sessionId, questions } = await begin(null)
  await answerSome(client, viewer, sessionId, questions)
  const other = await newViewer(client, 'mallory')
  expect(await readTest(other, sessionId, after(4))).toBeNull()
  expect(await put(other, sessionId, questions[0] as QuestionView, { kind: 'skipped' }, 4)).toBeNull()
  await handIn(other, sessionId, 'asked', after(4))
  expect((await readTest(viewer, sessionId, after(4)))?.handedInAt).toBeNull()
  await handIn(viewer, sessionId, 'asked', after(4))
  await undoLast(viewer, sessionId, 'undo', after(5))
  expect(await readTest(viewer, sessionId, after(6))).toMatchObject({ right: 2 })
})

test('a test that was not handed in is offered until it is waved away itself, whatever was begun after it', async () => {
  const { client, viewer, sessionId, questions } = await begin(null)
  await answerSome(client, viewer, sessionId, questions)
  const { slug } = await client.article.findFirstOrThrow({ select: { slug: true } })
  const quiz = (await startStudy(viewer, { mode: 'quiz', slug }, after(5))) ?? ''
  await answerNext(client, viewer, quiz, true, 6)
  expect((await readHome(viewer, 1, after(7))).resume).toMatchObject({ sessionId: quiz })
  await putAway(viewer, quiz, after(8))
  expect((await readHome(viewer, 1, after(9))).resume).toMatchObject({ sessionId, mode: 'test' })
  await putAway(viewer, sessionId, after(10))
  expect((await readHome(viewer, 1, after(11))).resume).toBeNull()
})
