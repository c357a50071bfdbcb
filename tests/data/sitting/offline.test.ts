import { createDecipheriv, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { recordAnswer } from '#data/sitting/answers'
import { readOfflinePackage } from '#data/sitting/offline-package'
import { ownedSittings } from '#data/sitting/offline-sittings'
import type { OfflineBackView, OfflinePackageView } from '#data/sitting/offline-views'
import { startStudy } from '#data/sitting/study'
import { dayOf, learnerTime } from '#lib/study/day'
import type { Database } from '#prisma/client'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'
import { told } from '#tests/told'

const begin = async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  return { client, viewer }
}

const startQuiz = async (client: Database, viewer: Viewer): Promise<string> => {
  const { slug } = await client.article.findFirstOrThrow({ select: { slug: true } })
  const sessionId = await startStudy(viewer, { mode: 'quiz', slug }, NOON)
  if (sessionId === null) throw new Error('The quiz has no questions')
  return sessionId
}

/** Opens what is behind a card, as the browser does. */
const backOf = ({ key, cards }: OfflinePackageView, itemId: string): OfflineBackView => {
  const sealed = Buffer.from(cards.find((card) => card.question.itemId === itemId)?.sealed ?? '', 'base64')
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64'), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(-16))
  const text = Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()])
  return JSON.parse(text.toString('utf8'))
}

/** An answer to the package's `index`-th review, given so many minutes after noon. */
const answerTo = (given: OfflinePackageView, index: number, minutes: number, right = true) => {
  const itemId = given.review[index]?.itemId ?? ''
  const { item } = backOf(given, itemId)
  return {
    answerId: randomUUID(),
    sessionId: given.sessionId,
    itemId,
    response: right ? rightResponse(item) : wrongResponse(item),
    answeredAt: after(minutes),
    elapsedMs: 3_000,
    timeZone: 'Asia/Shanghai',
  }
}

test('a new learner is given today’s new facts, each with its question and its feedback', async () => {
  const { viewer } = await begin()
  const given = await readOfflinePackage(viewer, NOON)
  expect(given.review.length).toBeGreaterThan(5)
  expect(new Set(given.review.map(({ itemId }) => itemId)).size).toBe(given.review.length)
  for (const { itemId } of given.review) {
    const { item, source } = backOf(given, itemId)
    expect(item.rationale).not.toBe('')
    expect(source.some(({ marks }) => marks.length > 0)).toBe(true)
  }
})

test('a package shows no key before it is opened', async () => {
  const { viewer } = await begin()
  const given = await readOfflinePackage(viewer, NOON)
  const text = JSON.stringify(given)
  for (const { itemId } of given.review) expect(text).not.toContain(backOf(given, itemId).item.rationale)
  expect(text).not.toContain('"correct"')
  expect(text).not.toContain('"accepted"')
})

test('reviews due on the next two days are in it, from four in the morning of their day on', async () => {
  const { client, viewer } = await begin()
  const { userId } = viewer
  await client.preference.create({ data: { userId, newPerDay: 0 } })
  // Facts that some question asks: the others have nothing to be reviewed by.
  const facts = await client.fact.findMany({ where: { items: { some: {} } }, select: { id: true }, take: 12 })
  const today = dayOf(NOON, viewer.timeZone)
  const memory = { kind: 'review', scheduledDays: 3, stability: 3, difficulty: 5, lastAt: NOON }
  await client.card.createMany({
    data: facts.map(({ id }, index) => ({
      ...memory,
      userId,
      factId: id,
      dueDay: today + (index % 6),
      lastLearnerTime: learnerTime(NOON, viewer.timeZone),
      reps: 2,
      answers: 2,
    })),
  })
  const { review } = await readOfflinePackage(viewer, NOON)
  expect(new Set(review.map(({ from }) => from))).toEqual(
    new Set(['2026-03-01T20:00:00.000Z', '2026-03-02T20:00:00.000Z', '2026-03-03T20:00:00.000Z']),
  )
  expect(review.length).toBeLessThanOrEqual(6)
})

test('an answer given without a network counts from when it was given, not from when it arrived', async () => {
  const { client, viewer } = await begin()
  const given = await readOfflinePackage(viewer, NOON)
  const answered = await recordAnswer(viewer, answerTo(given, 0, 30), after(2 * 24 * 60))
  expect(told(answered).correct).toBe(true)
  const row = await client.review.findFirstOrThrow()
  expect(row).toMatchObject({ answeredAt: after(30), recordedAt: after(2 * 24 * 60), mode: 'review' })
})

test('a device whose clock is days behind has answered no earlier than it was given the questions', async () => {
  const { client, viewer } = await begin()
  const given = await readOfflinePackage(viewer, NOON)
  await recordAnswer(viewer, answerTo(given, 0, -5 * 24 * 60), after(60))
  expect((await client.review.findFirstOrThrow()).answeredAt).toEqual(NOON)
})

test('two devices that answered the same question are both in the log, in the order of answering', async () => {
  const { client, viewer } = await begin()
  const phone = await readOfflinePackage(viewer, NOON)
  const tablet = await readOfflinePackage(viewer, after(1))
  expect(tablet.review[0]).toEqual(phone.review[0])
  const early = answerTo(phone, 0, 10, false)
  const late = answerTo(tablet, 0, 20)
  await recordAnswer(viewer, late, after(100))
  await recordAnswer(viewer, early, after(101))
  await recordAnswer(viewer, late, after(102))
  const rows = await client.review.findMany({ orderBy: [{ factId: 'asc' }, { answeredAt: 'asc' }] })
  const [{ factId } = { factId: '' }] = rows
  expect(rows.filter((row) => row.factId === factId).map(({ answerId }) => answerId)).toEqual([
    early.answerId,
    late.answerId,
  ])
})

test('a quiz under way can go on, with the questions that are left', async () => {
  const { client, viewer } = await begin()
  const sessionId = await startQuiz(client, viewer)
  const [before] = (await readOfflinePackage(viewer, NOON)).sittings
  if (before?.mode !== 'quiz') throw new Error('The quiz is not in the package')
  const [itemId = ''] = before.plan
  const { item } = backOf(await readOfflinePackage(viewer, NOON), itemId)
  const input = { answerId: randomUUID(), sessionId, itemId, response: rightResponse(item) }
  await recordAnswer(
    viewer,
    { ...input, answeredAt: after(1), elapsedMs: 1_000, timeZone: 'Asia/Shanghai' },
    after(1),
  )
  const [now] = (await readOfflinePackage(viewer, after(2))).sittings
  expect(now).toEqual({ ...before, done: 1, right: 1, plan: before.plan.slice(1) })
})

test('a question that its learner has hidden is not on the device, in a quiz under way neither', async () => {
  const { client, viewer } = await begin()
  await startQuiz(client, viewer)
  const [before] = (await readOfflinePackage(viewer, NOON)).sittings
  if (before?.mode !== 'quiz') throw new Error('The quiz is not in the package')
  const [hidden = '', ...others] = before.plan
  const { id: itemId } = await client.item.findUniqueOrThrow({ where: { publicId: hidden } })
  await client.flag.create({
    data: { userId: viewer.userId, itemId, hidden: true, flaggedAt: NOON },
  })
  const given = await readOfflinePackage(viewer, NOON)
  expect(given.sittings).toEqual([{ ...before, plan: others }])
  expect(given.cards.map(({ question }) => question.itemId)).not.toContain(hidden)
})

test('a question whose answer has changed says so on the device too', async () => {
  const { client, viewer } = await begin()
  const { review } = await readOfflinePackage(viewer, NOON)
  const [first] = review
  const { facts } = await client.item.findUniqueOrThrow({
    where: { publicId: first?.itemId ?? '' },
    select: { facts: { select: { factId: true }, orderBy: { position: 'asc' } } },
  })
  const factId = facts[0]?.factId ?? ''
  const { userId } = viewer
  await client.card.create({ data: { userId, factId, kind: 'new', answers: 3 } })
  const reset = { answerId: `reset:edition:0:${userId}`, kind: 'reset', answeredAt: NOON, day: 0 }
  await client.review.create({ data: { ...reset, userId, factId } })
  const { cards } = await readOfflinePackage(viewer, NOON)
  const changed = cards.filter(({ question }) => question.hasChanged)
  expect(changed).toHaveLength(1)
})

test('a package makes no sitting that home would offer to resume, and one a day is enough', async () => {
  const { client, viewer } = await begin()
  const first = await readOfflinePackage(viewer, NOON)
  const second = await readOfflinePackage(viewer, after(60))
  expect(second.sessionId).toBe(first.sessionId)
  expect(await client.studySession.count({ where: { finishedAt: null } })).toBe(0)
  expect((await readOfflinePackage(viewer, after(24 * 60))).sessionId).not.toBe(first.sessionId)
})

test('another learner’s sitting is not owned, and takes no answers', async () => {
  const { client, viewer } = await begin()
  const other = await newViewer(client, 'mallory')
  const given = await readOfflinePackage(viewer, NOON)
  expect(await ownedSittings(viewer, [given.sessionId, 'none'])).toEqual([given.sessionId])
  expect(await ownedSittings(other, [given.sessionId])).toEqual([])
  expect(await recordAnswer(other, answerTo(given, 0, 1), after(2))).toBeNull()
})

/** A class of the learner's that is asked one item until noon and an hour. */
const assign = async (client: Database, { userId }: Viewer, itemId: string) => {
  const common = { classId: 'c', createdAt: NOON }
  await client.classroom.create({ data: { id: 'c', name: 'Class', joinCode: 'join', createdAt: NOON } })
  await client.membership.create({ data: { classId: 'c', userId, role: 'learner', joinedAt: NOON } })
  await client.studySet.create({ data: { ...common, id: 's', title: 'Set' } })
  await client.setItem.create({ data: { id: 'i', setId: 's', position: 0, itemId, snapshot: '{}' } })
  const policy = { counting: 'best', feedback: 'after-closing', late: '{}', isShuffled: false }
  const times = { opensAt: NOON, closesAt: after(60), isPractice: false }
  await client.assignment.create({
    data: { ...common, ...policy, ...times, id: 'a', setId: 's', title: 'A' },
  })
}

test('what an assignment asks is not on the device until it is closed, however else it could be asked', async () => {
  const { client, viewer } = await begin()
  await startQuiz(client, viewer)
  const before = await readOfflinePackage(viewer, NOON)
  const publicId = before.review[0]?.itemId ?? ''
  const { id } = await client.item.findUniqueOrThrow({ where: { publicId } })
  await assign(client, viewer, id)
  const facts = await client.itemFact.findMany({ where: { itemId: id }, select: { factId: true } })
  const factIds = facts.map(({ factId }) => factId)
  const during = await readOfflinePackage(viewer, after(30))
  const asking = await client.itemFact.findMany({
    where: { item: { publicId: { in: during.cards.map(({ question }) => question.itemId) } } },
  })
  expect(asking.length).toBeGreaterThan(0)
  expect(asking.filter(({ factId }) => factIds.includes(factId))).toEqual([])
  const since = await readOfflinePackage(viewer, after(61))
  expect(since.review.map(({ itemId }) => itemId)).toContain(publicId)
})
