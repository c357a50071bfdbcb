import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { flagQuestion } from '#data/content/flags'
import { recordAnswer } from '#data/sitting/answers'
import { type Beginnings, readStudy, startStudy } from '#data/sitting/study'
import type { StudyView } from '#data/sitting/views'
import { readHome } from '#data/study/home'
import { listMistakes } from '#data/study/mistakes'
import { startMistakesQuiz } from '#data/study/mistakes-quiz'
import { readProgress } from '#data/study/progress'
import { putAside } from '#data/study/put-aside'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { inputFor, standing, undoLast } from '#tests/data/sitting/asking'
import { askTogether } from '#tests/data/study/together'

const DAY_MIN = 1440

const slugWith = async (client: Database, kind: Item['kind']): Promise<string> =>
  (await client.item.findFirstOrThrow({ where: { kind, retiredAt: null }, orderBy: { id: 'asc' } }))
    .articleSlug

/** Sits something out, every third answer wrong; each answer takes its seconds. */
const sit = async (
  client: Database,
  viewer: Viewer,
  beginning: Beginnings,
  minute: number,
  { most = 60, elapsedMs = 20_000 }: { readonly most?: number; readonly elapsedMs?: number } = {},
): Promise<StudyView> => {
  const sessionId = await startStudy(viewer, beginning, after(minute))
  if (sessionId === null) throw new Error(`Nothing to ask: ${beginning.mode}`)
  for (let given = 0; given < most; given++) {
    const at = minute + given / 10
    const study = await standing(viewer, sessionId, at)
    if (!study.question) return study
    const input = { ...(await inputFor(client, study, given % 3 !== 2, at)), elapsedMs }
    const rated = { kind: 'rated', rating: 'good' } as const
    const response = beginning.mode === 'flashcards' ? rated : input.response
    await recordAnswer(viewer, { ...input, response }, after(at))
  }
  return standing(viewer, sessionId, minute + most / 10)
}

/** What every page says of today and of all, side by side. */
const told = async (viewer: Viewer, minute: number) => {
  const home = await readHome(viewer, 1, after(minute))
  const progress = await readProgress(viewer, 1, after(minute))
  const sum = (figures: readonly number[]) => figures.reduce((all, figure) => all + figure, 0)
  return { home, progress, sum }
}

test('home, the articles and progress say the same is due, whatever was hidden, put aside or answered', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const slug = await slugWith(client, 'multiple-choice')
  await sit(client, viewer, { mode: 'quiz', slug }, 0)
  await sit(client, viewer, { mode: 'flashcards', slug }, 60, { most: 3 })
  const sessionId = (await startStudy(viewer, { mode: 'review' }, after(3 * DAY_MIN))) ?? ''
  const asked = await standing(viewer, sessionId, 3 * DAY_MIN)
  const itemId = asked.question?.itemId ?? ''
  const row = await client.item.findUniqueOrThrow({ where: { publicId: itemId }, include: { facts: true } })
  const siblings = await client.item.findMany({
    where: { facts: { some: { factId: row.facts[0]?.factId ?? '' } } },
  })
  for (const { publicId } of siblings)
    await flagQuestion(
      viewer,
      { itemId: publicId, reason: 'unclear', note: '', hidden: true },
      after(3 * DAY_MIN),
    )
  const next = await standing(viewer, sessionId, 3 * DAY_MIN + 1)
  const entry = {
    entryId: randomUUID(),
    sessionId,
    itemId: next.question?.itemId ?? '',
    aside: 'bury',
  } as const
  await putAside(viewer, entry, after(3 * DAY_MIN + 1))
  for (const minute of [1, 30, DAY_MIN, 3 * DAY_MIN + 2, 3 * DAY_MIN + 30, 40 * DAY_MIN]) {
    const { home, progress, sum } = await told(viewer, minute)
    expect(progress.forecast[0]?.due).toBe(home.due + (home.learning?.cards ?? 0))
    expect(sum(home.articles.map(({ due }) => due))).toBe(home.due)
    expect(progress.learning).toEqual(home.learning)
  }
  expect((await told(viewer, 40 * DAY_MIN)).home.due).toBeGreaterThan(3)
})

/** Sits a review out; `isRight` decides each answer. Gives what was promised before each question. */
const sitReview = async (
  client: Database,
  viewer: Viewer,
  minute: number,
  isRight: (given: number) => boolean,
) => {
  const sessionId = (await startStudy(viewer, { mode: 'review' }, after(minute))) ?? ''
  const promises: { whole: number; again: number; right: boolean; asked: string }[] = []
  let study = await standing(viewer, sessionId, minute)
  for (let given = 0; study.question; given++) {
    expect(given).toBeLessThan(300)
    const right = isRight(given)
    expect(study.again).toBeLessThanOrEqual(study.left)
    promises.push({
      whole: study.given + study.left,
      again: study.again,
      right,
      asked: study.question.itemId,
    })
    const at = minute + given / 10
    const input = await inputFor(client, study, right, at)
    const answered = await recordAnswer(viewer, input, after(at))
    if (!answered) throw new Error('The answer was refused')
    study = answered.study
  }
  expect(study.left).toBe(0)
  return { promises, study }
}

test('a review asks as many questions as home promises, new facts and those being learned among them', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  await sit(client, viewer, { mode: 'quiz', slug: await slugWith(client, 'multiple-choice') }, 0)
  for (const minute of [7, 30 * DAY_MIN]) {
    const { home } = await told(viewer, minute)
    expect(home.questions).toBeGreaterThan(5)
    const { promises, study } = await sitReview(client, viewer, minute, () => true)
    expect(promises.map(({ whole }) => whole)).toEqual(promises.map(() => home.questions))
    expect(study).toMatchObject({ given: home.questions, again: 0 })
  }
})

test('the whole number of a review grows for a miss alone, and then says so', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  for (const minute of [0, 3 * DAY_MIN]) {
    const { promises } = await sitReview(client, viewer, minute, (given) => given % 4 !== 3 || given > 20)
    for (const [index, now] of promises.entries()) {
      const before = promises[index - 1]
      if (!before) continue
      if (before.right) expect(now.whole).toBeLessThanOrEqual(before.whole)
      else {
        expect(now.whole).toBeGreaterThanOrEqual(before.whole)
        expect(now.again).toBeGreaterThan(0)
      }
    }
    expect(promises.at(-1)?.whole).toBeGreaterThan(promises[0]?.whole ?? 0)
    // Of what was missed in an earlier sitting none comes again in this one.
    expect(promises[0]?.again).toBe(0)
  }
})

test('what was missed comes again behind another question, as long as there is one', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  await sit(client, viewer, { mode: 'quiz', slug: await slugWith(client, 'multiple-choice') }, 0)
  const { promises } = await sitReview(client, viewer, 3, (given) => given % 3 !== 2 || given > 40)
  const twice = promises.filter(({ asked }, index) => asked === promises[index - 1]?.asked)
  expect(promises.some(({ right }) => !right)).toBe(true)
  for (const one of twice) expect(one.whole - promises.indexOf(one)).toBeLessThanOrEqual(2)
})

test('every page counts the same answers, of whatever way of studying, and the same minutes', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const given: number[] = []
  for (const [mode, kind] of [
    ['learn', 'multiple-choice'],
    ['timeline', 'ordering'],
    ['match', 'matching'],
    ['read', 'multiple-choice'],
  ] as const) {
    const slug = kind === 'multiple-choice' ? await slugWith(client, kind) : await askTogether(client, kind)
    const study = await sit(client, viewer, { mode, slug }, 100 * given.length)
    given.push(study.given)
  }
  const sessionId = (await startStudy(viewer, { mode: 'review' }, after(DAY_MIN - 300))) ?? ''
  const study = await standing(viewer, sessionId, DAY_MIN - 300)
  const input = await inputFor(client, study, true, DAY_MIN - 300)
  await recordAnswer(viewer, input, after(DAY_MIN - 300))
  await undoLast(viewer, sessionId, randomUUID(), after(DAY_MIN - 299))
  expect((await readStudy(viewer, sessionId, after(DAY_MIN - 298)))?.given).toBe(0)

  const { home, progress, sum } = await told(viewer, DAY_MIN - 298)
  const answers = sum(given)
  expect(progress.answered).toBe(answers)
  expect(progress.right + progress.wrong).toBe(answers)
  expect(sum(home.calendar.map((day) => day.answers))).toBe(answers)
  expect(sum(progress.calendar.squares.map((day) => day.answers))).toBe(answers)
  const minutes = sum(progress.time.days.map((day) => day.minutes))
  expect(progress.time.recent).toEqual({ hours: Math.floor(minutes / 60), minutes: minutes % 60 })
  expect(progress.time.ever).toEqual(progress.time.recent)
  expect(sum(progress.calendar.squares.map((day) => day.minutes))).toBe(minutes)
  expect(minutes).toBe(Math.round((answers * 20) / 60))
  const facts = sum(progress.articles.map((article) => article.answered))
  expect(sum(progress.kinds.map((kind) => kind.answered))).toBe(facts)
  expect(progress.facts).toBe(facts)
})

test('a match of a minute and a half counts in full, and a question left open for an hour counts a minute', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const slug = await askTogether(client, 'matching')
  await sit(client, viewer, { mode: 'match', slug }, 0, { most: 1, elapsedMs: 90_000 })
  expect((await readProgress(viewer, 1, after(5))).time.ever).toEqual({ hours: 0, minutes: 2 })
  await sit(client, viewer, { mode: 'learn', slug }, 2 * DAY_MIN, { most: 1, elapsedMs: 3_600_000 })
  expect((await readProgress(viewer, 1, after(2 * DAY_MIN + 5))).time.ever).toEqual({ hours: 0, minutes: 3 })
})

test('one question about several facts is listed once among the mistakes and the hardest', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const slug = await askTogether(client, 'matching')
  const sessionId = (await startStudy(viewer, { mode: 'match', slug }, NOON)) ?? ''
  const study = await standing(viewer, sessionId)
  const input = await inputFor(client, study, false, 1)
  const item = await client.item.findUniqueOrThrow({ where: { publicId: input.itemId } })
  const { pairs } = JSON.parse(item.item) as Extract<Item, { kind: 'matching' }>
  // First one pair is right, then all are wrong, then that one is right again: the facts have different last answers.
  const half = { kind: 'matching', pairs: pairs.slice(0, 1) } as const
  for (const [minute, response] of [
    [1, input.response],
    [2, half],
  ] as const)
    await recordAnswer(
      viewer,
      { ...input, answerId: randomUUID(), response, answeredAt: after(minute) },
      after(minute),
    )
  const cards = await client.card.findMany({ where: { userId: 'lin' } })
  const [one] = cards.filter(({ lastRight }) => lastRight === false)
  // Another fact of it was answered wrongly before, and not since.
  await client.card.update({
    where: { userId_factId: { userId: 'lin', factId: one?.factId ?? '' } },
    data: { lastAnswerId: input.answerId, lastAt: after(0) },
  })
  const { mistakes } = await listMistakes(viewer, 1, after(10))
  expect(mistakes.map(({ stem }) => stem)).toEqual([item.stem])
  const { hardest } = await readProgress(viewer, 1, after(10))
  expect(hardest.map(({ stem }) => stem)).toEqual([item.stem])
  const quiz = await startMistakesQuiz(viewer, 1, after(11))
  expect(quiz).not.toBeNull()
})

/** The facts of a question, and for each a question that asks it alone. */
const readAlone = async (client: Database, itemId: string) => {
  const rows = await client.item.findMany({
    where: { retiredAt: null, facts: { some: { fact: { items: { some: { itemId } } } } } },
    include: { facts: true },
    orderBy: { id: 'asc' },
  })
  const alone = new Map(
    rows.flatMap(({ facts, ...item }) =>
      facts.length === 1 ? [[facts[0]?.factId ?? '', item] as const] : [],
    ),
  )
  return [...alone.values()]
}

test('an ordering that is missed takes no other question from the mistakes, and each is counted as often as it was asked', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const isAskedAlone = { items: { some: { item: { kind: 'multiple-choice', retiredAt: null } } } }
  const slug = await askTogether(client, 'ordering', isAskedAlone)
  const together = `${slug}/ordering`
  const alone = await readAlone(client, together)
  expect(alone.length).toBeGreaterThanOrEqual(2)
  const plan = [...alone.map(({ id }) => id), together]
  const sessionId = randomUUID()
  await client.studySession.create({
    data: { id: sessionId, userId: 'lin', mode: 'quiz', startedAt: NOON, plan: JSON.stringify(plan) },
  })
  for (let minute = 1; minute <= plan.length; minute++) {
    const input = await inputFor(client, await standing(viewer, sessionId, minute), false, minute)
    await recordAnswer(viewer, input, after(minute))
  }
  const stems = [...alone.map(({ stem }) => stem), '四件事（ordering）']
  const { mistakes } = await listMistakes(viewer, 1, after(60))
  expect(mistakes.map(({ stem }) => stem).sort()).toEqual([...stems].sort())
  expect(mistakes.map(({ times }) => times)).toEqual(mistakes.map(() => 1))
  expect(mistakes[0]?.stem).toBe('四件事（ordering）')
  const { hardest } = await readProgress(viewer, 1, after(60))
  expect(hardest.map(({ missed, answered }) => [missed, answered])).toEqual(hardest.map(() => [1, 1]))

  // Known again in the ordering, all its facts are known again.
  const again = randomUUID()
  await client.studySession.create({
    data: { id: again, userId: 'lin', mode: 'quiz', startedAt: after(70), plan: JSON.stringify([together]) },
  })
  const input = await inputFor(client, await standing(viewer, again, 71), true, 71)
  await recordAnswer(viewer, input, after(71))
  expect((await listMistakes(viewer, 1, after(80))).mistakes).toEqual([])
})
