import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { SetQuestion } from '#lib/classes/set-question'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import { type Database, openDatabase } from '#prisma/client'

/** A class as large as one may get, in the database of a running server, with everybody signed in. */
export const LEARNERS = 200
export const QUESTIONS = 20
export const ASSIGNMENTS = 50

const DAY_MS = 86_400_000

/** Somebody's cookie, as the server would have set it: the token and its signature. */
export const cookieOf = (token: string, secret: string): string => {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `wengu.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

interface Member {
  readonly userId: string
  readonly cookie: string
}

const enrol = async (
  client: Database,
  classId: string,
  role: 'owner' | 'learner',
  secret: string,
  name: string,
): Promise<Member> => {
  const [userId, token, now] = [randomUUID(), randomBytes(24).toString('base64url'), new Date()]
  await client.user.create({ data: { id: userId, name, username: name, email: `${name}@bench.invalid` } })
  const expiresAt = new Date(now.getTime() + 364.5 * DAY_MS)
  await client.session.create({ data: { id: randomUUID(), token, userId, expiresAt } })
  await client.membership.create({ data: { classId, userId, role, joinedAt: now } })
  return { userId, cookie: cookieOf(token, secret) }
}

/** Questions of the seed, frozen as publishing freezes them. */
const freeze = async (client: Database): Promise<SetQuestion[]> => {
  const rows = await client.item.findMany({
    where: { kind: { in: ['multiple-choice', 'true-false', 'cloze', 'short-answer'] }, retiredAt: null },
    include: { article: true, facts: { orderBy: { position: 'asc' } } },
    orderBy: { id: 'asc' },
    take: QUESTIONS,
  })
  return rows.map(({ item, article, facts }) => ({
    item: JSON.parse(item) as Item,
    factIds: facts.map(({ factId }) => factId),
    article: { slug: article.slug, title: article.title, language: article.language },
    source: [{ kind: 'body', text: article.text.slice(0, 100), marks: [] }],
  }))
}

const SETTINGS = {
  attempts: 1,
  counting: 'best',
  feedback: 'after-submission',
  late: JSON.stringify({ kind: 'accept' }),
  isShuffled: true,
  isPractice: false,
  isReadBefore: false,
  isReadDuring: false,
  isReadAfter: false,
}

/** One question as a learner gets it, and a wrong answer to it. */
export interface Asked {
  readonly setItemId: string
  readonly response: ItemResponse
}

const responseTo = (item: Item): ItemResponse =>
  'options' in item
    ? { kind: 'choice', text: item.options.find(({ correct }) => correct)?.text ?? '' }
    : { kind: 'typed', text: '不记得了' }

/** How many learners a class has, and how many assignments. */
export interface ClassSize {
  readonly pupils: number
  readonly homeworks: number
}

/** Sets up the class: one assignment that everybody has begun, and others that everybody has handed in. */
export const bigClass = async (
  url: string,
  secret: string,
  { pupils, homeworks }: ClassSize = { pupils: LEARNERS, homeworks: ASSIGNMENTS },
) => {
  const client = await openDatabase(url)
  const [classId, setId, now] = [randomUUID(), randomUUID(), new Date()]
  await client.classroom.create({
    data: { id: classId, name: '大班', joinCode: randomUUID(), createdAt: now },
  })
  const owner = await enrol(client, classId, 'owner', secret, 'owner')
  const learners: Member[] = []
  for (let index = 0; index < pupils; index++)
    learners.push(await enrol(client, classId, 'learner', secret, `learner${String(index).padStart(3, '0')}`))
  const questions = await freeze(client)
  const asked = questions.map(({ item }): Asked => ({ setItemId: randomUUID(), response: responseTo(item) }))
  const items = questions.map((question, position) => ({
    id: asked[position]?.setItemId ?? '',
    position,
    points: 1,
    snapshot: JSON.stringify(question),
  }))
  const set = { id: setId, classId, title: '题组', createdAt: now, publishedAt: now }
  await client.studySet.create({ data: { ...set, items: { create: items } } })
  const attempts = new Map<string, string>()
  for (let number = 0; number < homeworks; number++) {
    const assignmentId = randomUUID()
    const begun = new Date(now.getTime() - number * DAY_MS)
    const dates = { opensAt: begun, dueAt: new Date(begun.getTime() + DAY_MS), createdAt: begun }
    const assignment = { ...SETTINGS, ...dates, id: assignmentId, classId, setId }
    await client.assignment.create({ data: { ...assignment, title: `作业${number + 1}` } })
    const rows = learners.map(({ userId }, index) => ({
      id: randomUUID(),
      assignmentId,
      userId,
      number: 1,
      seed: userId,
      startedAt: begun,
      submittedAt: number === 0 ? null : new Date(begun.getTime() + 600_000),
      earned: number === 0 ? 0 : (index * 7 + number) % (QUESTIONS + 1),
    }))
    await client.attempt.createMany({ data: rows })
    if (number === 0) for (const { id, userId } of rows) attempts.set(userId, id)
  }
  await client.$disconnect()
  return {
    classId,
    owner,
    asked,
    takers: learners.map(({ userId, cookie }) => ({ userId, cookie, attemptId: attempts.get(userId) ?? '' })),
  }
}

export type BigClass = Awaited<ReturnType<typeof bigClass>>
