import { expect, test } from 'vitest'
import { readStudy } from '#data/sitting/study'
import { readHome } from '#data/study/home'
import { listMistakes } from '#data/study/mistakes'
import { startMistakesQuiz } from '#data/study/mistakes-quiz'
import { readProgress } from '#data/study/progress'
import { resetCards } from '#prisma/reset'
import { after, newViewer } from '#tests/data/learner'
import { answerNext, beginSitting } from '#tests/data/sitting/asking'

/** A quiz with every other question answered wrongly. */
const beginWithMistakes = async () => {
  const begun = await beginSitting('quiz')
  for (let minute = 1; minute <= 6; minute++) {
    await answerNext(begun.client, begun.viewer, begun.sessionId, minute % 2 === 0, minute)
  }
  return begun
}

test('“quiz me on these” asks exactly the facts of the notebook, and right answers empty it', async () => {
  const { client, viewer } = await beginWithMistakes()
  const wrong = await client.card.findMany({ where: { lastRight: false }, select: { factId: true } })
  expect(wrong.length).toBeGreaterThanOrEqual(3)
  const sessionId = (await startMistakesQuiz(viewer, 1, after(10))) ?? ''
  const { plan } = await client.studySession.findUniqueOrThrow({ where: { id: sessionId } })
  const asked = await client.itemFact.findMany({
    where: { itemId: { in: JSON.parse(plan) as string[] } },
    select: { factId: true },
  })
  expect(new Set(asked.map(({ factId }) => factId))).toEqual(new Set(wrong.map(({ factId }) => factId)))
  for (let minute = 11; (await readStudy(viewer, sessionId, after(minute)))?.question; minute++) {
    await answerNext(client, viewer, sessionId, true, minute)
  }
  expect((await listMistakes(viewer, 1, new Date())).mistakes).toEqual([])
  expect(await startMistakesQuiz(viewer, 1, after(60))).toBeNull()
})

test('the notebook and its quiz are the learner’s own', async () => {
  const { client } = await beginWithMistakes()
  const other = await newViewer(client, 'mallory')
  expect((await listMistakes(other, 1, new Date())).mistakes).toEqual([])
  expect(await startMistakesQuiz(other, 1, after(10))).toBeNull()
})

test('the hardest facts are told without their answers, and only those that were missed', async () => {
  const { client, viewer } = await beginWithMistakes()
  const { hardest, kinds, articles } = await readProgress(viewer, 1, after(10))
  // A question of two facts is listed once.
  const wrong = await client.review.findMany({ where: { correct: false }, distinct: ['itemId'] })
  expect(hardest).toHaveLength(wrong.length)
  expect(hardest.every(({ missed, answered }) => missed === 1 && answered === 1)).toBe(true)
  const cards = await client.card.aggregate({ _sum: { answers: true, right: true } })
  for (const counts of [kinds, articles]) {
    expect(counts.reduce((sum, { answered }) => sum + answered, 0)).toBe(cards._sum.answers)
    expect(counts.reduce((sum, { right }) => sum + right, 0)).toBe(cards._sum.right)
  }
})

test('cards in their minutes are told apart from cards that are due', async () => {
  const { viewer } = await beginWithMistakes()
  const home = await readHome(viewer, 1, after(6))
  expect(home.due + (home.learning?.cards ?? 0)).toBeGreaterThanOrEqual(6)
  expect(home.learning?.minutes).toBeGreaterThan(0)
  const later = await readHome(viewer, 1, after(30))
  expect(later.learning).toBeNull()
  expect(later.due).toBe(home.due + (home.learning?.cards ?? 0))
})

test('a learner is told of a fact whose answer has changed, at home and at its question, until it is asked', async () => {
  const { client, viewer, slug } = await beginWithMistakes()
  const card = await client.card.findFirstOrThrow({ where: { lastRight: false } })
  expect((await readHome(viewer, 1, after(7))).changed).toEqual([])
  await client.$transaction((tx) => resetCards(tx, [card.factId], 'edition', after(8)))
  expect((await readHome(viewer, 1, after(9))).changed).toMatchObject([{ slug, facts: 1 }])
  const after1 = await client.card.findFirstOrThrow({ where: { factId: card.factId } })
  expect(after1).toMatchObject({ kind: 'new', lastRight: null })
})
