import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { recordAnswer } from '#data/sitting/answers'
import { readReading } from '#data/sitting/reading'
import { startStudy } from '#data/sitting/study'
import { readHome } from '#data/study/home'
import { readOfferedModes } from '#data/study/offered-modes'
import { levelOf } from '#lib/study/choose-item'
import type { ArticleMode } from '#lib/study/mode'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'
import { answerNext, itemOf, standing, undoLast } from '#tests/data/sitting/asking'
import { told } from '#tests/told'

/** A sitting in this mode, on the first article that has something for it. */
const begin = async (mode: Exclude<ArticleMode, 'test'>) => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  for (const { slug } of await client.article.findMany({ select: { slug: true } })) {
    const sessionId = await startStudy(viewer, { mode, slug }, NOON)
    if (sessionId !== null) return { client, viewer, slug, sessionId }
  }
  throw new Error(`No article has anything for ${mode}`)
}

const rate = async (
  viewer: Viewer,
  sessionId: string,
  rating: 'again' | 'good' | 'easy',
  minutes: number,
) => {
  const { question } = await standing(viewer, sessionId, minutes)
  const answered = await recordAnswer(
    viewer,
    {
      answerId: randomUUID(),
      sessionId,
      itemId: question?.itemId ?? '',
      response: { kind: 'rated', rating },
      answeredAt: after(minutes),
      elapsedMs: 2_000,
      timeZone: viewer.timeZone,
    },
    after(minutes),
  )
  if (!answered) throw new Error('The rating was refused')
  return answered
}

test('learning climbs from choice to typed, and what was wrong comes back in the same sitting', async () => {
  const { client, viewer, sessionId } = await begin('learn')
  const first = await standing(viewer, sessionId)
  const asked: string[] = []
  let { study } = await answerNext(client, viewer, sessionId, false, 0)
  for (let minute = 1; study.question; minute++) {
    asked.push(study.question.itemId)
    study = (await answerNext(client, viewer, sessionId, true, minute)).study
  }
  expect(asked).toContain(first.question?.itemId)
  expect(study).toMatchObject({ mode: 'learn', left: 0, again: 0, right: study.done - 1 })
  const levels = new Map<string, number>()
  for (const id of asked) {
    const { kind, factIds } = await itemOf(client, id)
    const fact = factIds.join()
    expect(levelOf(kind)).toBeGreaterThanOrEqual(levels.get(fact) ?? 1)
    levels.set(fact, levelOf(kind))
  }
  for (const card of await client.card.findMany())
    expect(stored(card)).toEqual(await foldedFromLog(client, card))
})

test.each(['learn', 'flashcards', 'match', 'timeline', 'read'] as const)(
  'an interrupted sitting of %s goes on where it was, and home shows it',
  async (mode) => {
    const { client, viewer, sessionId } = await begin(mode)
    const { study } =
      mode === 'flashcards'
        ? await rate(viewer, sessionId, 'again', 1)
        : await answerNext(client, viewer, sessionId, false, 1)
    expect(await standing(viewer, sessionId, 1)).toEqual(study)
    const { resume } = await readHome(viewer, 1, after(2))
    expect(resume).toMatchObject(study.question === null ? {} : { sessionId, mode })
    const undone = await undoLast(viewer, sessionId, randomUUID(), after(3))
    expect(undone).toMatchObject({ done: 0, given: 0 })
  },
)

test('a flashcard takes the learner’s own rating, and its buttons tell when it comes back', async () => {
  const { client, viewer, sessionId } = await begin('flashcards')
  const { back, question } = await standing(viewer, sessionId)
  const item = await itemOf(client, question?.itemId ?? '')
  expect(back?.source.flatMap(({ marks }) => marks)).not.toEqual([])
  const rated = await rate(viewer, sessionId, 'easy', 0)
  const [feedback, { study }] = [told(rated), rated]
  expect(feedback.due).toEqual(back?.dues.easy)
  expect(feedback.due.kind).toBe('day')
  expect(study.done).toBe(1)
  const [row] = await client.review.findMany({ where: { sessionId } })
  expect(row).toMatchObject({ rating: 'easy', correct: true, mode: 'flashcards' })
  expect(item.factIds).toHaveLength(1)
})

test('only flashcards are rated, and flashcards only that', async () => {
  const { client, viewer, sessionId, slug } = await begin('flashcards')
  const quiz = (await startStudy(viewer, { mode: 'quiz', slug }, NOON)) ?? ''
  await expect(rate(viewer, quiz, 'easy', 1)).rejects.toThrow('refused')
  await expect(answerNext(client, viewer, sessionId, true, 1)).rejects.toThrow('refused')
})

test('the best time of a matching is the fastest without a mistake', async () => {
  const { client, viewer, slug, sessionId } = await begin('match')
  expect((await standing(viewer, sessionId)).bestMs).toBeNull()
  await answerNext(client, viewer, sessionId, false, 1)
  expect((await standing(viewer, sessionId)).bestMs).toBeNull()
  await answerNext(client, viewer, sessionId, true, 2)
  const again = (await startStudy(viewer, { mode: 'match', slug }, after(3))) ?? ''
  expect((await standing(viewer, again)).bestMs).toBe(3_000)
})

test('reading underlines each fact that it asks, in any order, and remembers what was answered', async () => {
  const { client, viewer, sessionId } = await begin('read')
  const before = await readReading(viewer, sessionId, NOON)
  // The title is no way to a question.
  const asks = before?.paragraphs.flatMap(({ kind, stretches }) =>
    kind === 'title' ? [] : stretches.flatMap((stretch) => stretch.asks),
  )
  expect(new Set(asks).size).toBe(before?.questions.length)
  const last = before?.questions.at(-1)?.question
  const input = { sessionId, itemId: last?.itemId ?? '', response: { kind: 'skipped' } as const }
  const when = { answeredAt: after(1), elapsedMs: 1, timeZone: viewer.timeZone }
  const answered = await recordAnswer(viewer, { answerId: randomUUID(), ...input, ...when }, after(1))
  expect(answered?.study).toMatchObject({ done: 1, right: 0 })
  const outcomes = (await readReading(viewer, sessionId, NOON))?.questions.map(({ outcome }) => outcome)
  expect(outcomes?.at(-1)).toBe('wrong')
  expect(outcomes?.slice(0, -1).every((outcome) => outcome === null)).toBe(true)
  expect(await client.review.count()).toBe(1)
})

test('an article that is read and answered shows its headings without their marks of Markdown', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const { slug } = await client.article.findFirstOrThrow({
    where: { text: { contains: '\n## ' } },
    select: { slug: true },
  })
  const sessionId = (await startStudy(viewer, { mode: 'read', slug }, NOON)) ?? ''
  const { paragraphs } = (await readReading(viewer, sessionId, NOON)) ?? { paragraphs: [] }
  const headings = paragraphs.filter(({ kind }) => kind === 'subheading')
  expect(headings.length).toBeGreaterThan(0)
  expect(headings.filter(({ text }) => text.startsWith('#'))).toEqual([])
})

test('an article offers the ways that it has something for, and no others', async () => {
  const { client, viewer } = await begin('quiz')
  for (const { slug } of await client.article.findMany({ select: { slug: true } })) {
    const kinds = await client.item.findMany({
      where: { articleSlug: slug },
      select: { kind: true },
      distinct: ['kind'],
    })
    const has = (kind: string): boolean => kinds.some((item) => item.kind === kind)
    expect(await readOfferedModes(viewer, slug, NOON)).toEqual({
      quiz: true,
      learn: true,
      flashcards: true,
      test: true,
      match: has('matching'),
      timeline: has('ordering'),
      read: true,
    })
  }
})

test('of a matching, what was missed alone comes again first, and the answer says so', async () => {
  const { client, viewer, sessionId } = await begin('match')
  const { question } = await standing(viewer, sessionId, 1)
  const item = await itemOf(client, question?.itemId ?? '')
  if (item.kind !== 'matching') throw new Error('Nothing is to be matched')
  const [first, second, third] = item.pairs
  if (!first || !second || !third) throw new Error('There are too few pairs')
  // The last pair is left open.
  const answered = await recordAnswer(
    viewer,
    {
      answerId: randomUUID(),
      sessionId,
      itemId: question?.itemId ?? '',
      response: { kind: 'matching', pairs: [first, second] },
      answeredAt: after(1),
      elapsedMs: 2_000,
      timeZone: viewer.timeZone,
    },
    after(1),
  )
  expect(told(answered)).toMatchObject({
    correct: false,
    isPartly: true,
    due: { kind: 'minutes', minutes: 1 },
  })
  const cards = await client.card.findMany({ where: { userId: 'lin' } })
  expect(cards.filter(({ lastRight }) => lastRight === false)).toHaveLength(1)
})

test('of an ordering, a thing that was put too early is missed, and not those that it pushed aside', async () => {
  const { client, viewer, sessionId } = await begin('timeline')
  const { question } = await standing(viewer, sessionId, 1)
  const item = await itemOf(client, question?.itemId ?? '')
  if (item.kind !== 'ordering') throw new Error('Nothing is to be put in order')
  const sequence = [item.sequence.at(-1) ?? '', ...item.sequence.slice(0, -1)]
  const input = {
    answerId: randomUUID(),
    sessionId,
    itemId: question?.itemId ?? '',
    response: { kind: 'ordering', sequence },
    answeredAt: after(1),
    elapsedMs: 2_000,
    timeZone: viewer.timeZone,
  } as const
  expect(told(await recordAnswer(viewer, input, after(1)))).toMatchObject({ correct: false, isPartly: true })
  const missed = await client.review.findMany({ where: { answerId: input.answerId, correct: false } })
  const last = await client.itemFact.findFirst({
    where: { item: { publicId: input.itemId }, position: item.sequence.length - 1 },
  })
  expect(missed.map(({ factId }) => factId)).toEqual([last?.factId])
})

test('after midnight the words for days are those of the calendar on the wall', async () => {
  const { viewer, sessionId } = await begin('flashcards')
  // Half past midnight in Shanghai: the learner's day is still the one before.
  const night = 12.5 * 60
  const { back } = await standing(viewer, sessionId, night)
  expect(back?.dues.easy).toMatchObject({ kind: 'day' })
  const due = back?.dues.easy
  if (due?.kind !== 'day') throw new Error('An easy card comes back on another day')
  const wall = Date.parse('2026-03-03') / 86_400_000
  expect(due.inDays).toBe(Date.parse(due.day) / 86_400_000 - wall)
})
