import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, request } from 'playwright/test'
import { assign } from '#tests/e2e/classmates'
import { withDatabase } from '#tests/e2e/open-database'
import { rightResponse } from '#tests/e2e/quiz'
import { seedAccount } from '#tests/e2e/seeded-account'
import { callAction, formOf } from '#tests/e2e/server-action'

/** Everybody that a class can have to do with. */
export const PEOPLE = ['owner', 'teacher', 'lin', 'mei', 'removed', 'stranger', 'guest', 'nobody'] as const
export type Who = (typeof PEOPLE)[number]

const ORIGIN = process.env.WENGU_E2E_URL ?? ''

/** Somebody new, without a browser: with an account, a guest, or unknown to the server. */
const arrive = async (who: Who): Promise<{ asks: APIRequestContext; username: string }> => {
  const account = who === 'guest' || who === 'nobody' ? null : await seedAccount()
  const asks = await request.newContext({
    baseURL: ORIGIN,
    ...(account ? { storageState: account.storageState } : {}),
  })
  if (who === 'guest') {
    const form = formOf({ slug: 'biden-putin-call-2021' })
    const call = { file: 'app/study/actions.ts', name: 'startQuiz', page: '/', args: [form] }
    expect((await callAction(asks, ORIGIN, call)).headers()['x-action-redirect']).toContain('/study/')
  }
  return { asks, username: account?.username ?? who }
}

const ROLES: Partial<Record<Who, string>> = {
  owner: 'owner',
  teacher: 'teacher',
  lin: 'learner',
  mei: 'learner',
  removed: 'learner',
}

const idsOf = (usernames: Readonly<Record<Who, string>>) =>
  withDatabase(async (client) => {
    const found = await client.user.findMany({ where: { username: { in: Object.values(usernames) } } })
    return Object.fromEntries(
      PEOPLE.map((who) => [who, found.find(({ username }) => username === usernames[who])?.id ?? '']),
    ) as Record<Who, string>
  })

/** Somebody whose account a class list made, and a second teacher: to be acted upon. */
const EXTRAS = { managed: 'learner', second: 'teacher' } as const

const openClasses = async (ids: Readonly<Record<Who, string>>) => {
  const [classId, otherId] = [randomUUID(), randomUUID()]
  const extras = { managed: randomUUID(), second: randomUUID() }
  const now = new Date()
  await withDatabase(async (client) => {
    const common = { createdAt: now, name: '高一（3）班' }
    await client.classroom.create({ data: { ...common, id: classId, joinCode: randomUUID() } })
    await client.classroom.create({ data: { ...common, id: otherId, joinCode: randomUUID() } })
    for (const [name, role] of Object.entries(EXTRAS)) {
      const id = extras[name as keyof typeof EXTRAS]
      const user = { id, name, username: id, displayUsername: id, email: `${id}@learner.invalid` }
      await client.user.create({ data: { ...user, managedBy: classId } })
      await client.membership.create({ data: { classId, userId: id, role, joinedAt: now } })
    }
    for (const who of PEOPLE) {
      const role = ROLES[who]
      const leftAt = who === 'removed' ? now : null
      if (role)
        await client.membership.create({ data: { classId, userId: ids[who], role, joinedAt: now, leftAt } })
    }
    const stranger = { classId: otherId, userId: ids.stranger, role: 'owner', joinedAt: now }
    await client.membership.create({ data: stranger })
  })
  return { classId, ...extras }
}

/** Lin's attempt, with one answer. */
const attempt = async (assignmentId: string, userId: string, setItemId: string, response: unknown) => {
  const id = randomUUID()
  const now = new Date()
  await withDatabase((client) =>
    client.attempt.create({
      data: {
        id,
        assignmentId,
        userId,
        number: 1,
        seed: 'seed',
        startedAt: now,
        responses: {
          create: {
            id: randomUUID(),
            setItemId,
            response: JSON.stringify(response),
            share: 1,
            answeredAt: now,
            recordedAt: now,
            elapsedMs: 1,
          },
        },
      },
    }),
  )
  return id
}

/** A class in which there is something of everything, and everybody with their way of asking. */
export const newWorld = async () => {
  const arrived = {} as Record<Who, Awaited<ReturnType<typeof arrive>>>
  for (const who of PEOPLE) arrived[who] = await arrive(who)
  const usernames = Object.fromEntries(PEOPLE.map((who) => [who, arrived[who].username])) as Record<
    Who,
    string
  >
  const ids = await idsOf(usernames)
  const room = await openClasses(ids)
  const { assignmentId, items } = await assign(room.classId, ['true-false', 'cloze'], {
    attempts: null,
    isReadBefore: true,
    isReadDuring: true,
  })
  const [asked] = items
  if (!asked) throw new Error('The set is empty')
  const attemptId = await attempt(assignmentId, ids.lin, asked.setItemId, rightResponse(asked.item))
  const { setId, publicId } = await withDatabase(async (client) => {
    const { setId } = await client.assignment.findUniqueOrThrow({ where: { id: assignmentId } })
    const { publicId } = await client.item.findFirstOrThrow({
      where: { retiredAt: null, article: { ownerId: null } },
    })
    return { setId, publicId }
  })
  const askers = Object.fromEntries(PEOPLE.map((who) => [who, arrived[who].asks])) as Record<
    Who,
    APIRequestContext
  >
  return { ...room, ids, askers, assignmentId, setId, publicId, asked, attemptId }
}

export type World = Awaited<ReturnType<typeof newWorld>>

/** Puts the class back as it was: who was removed or has left is there again, and the class taken out. */
export const restore = ({ classId, ids }: World): Promise<unknown> =>
  withDatabase(async (client) => {
    await client.membership.updateMany({
      where: { classId, userId: { not: ids.removed } },
      data: { leftAt: null },
    })
    await client.classroom.update({ where: { id: classId }, data: { archivedAt: null } })
  })

/** A set that is not published yet, with one item. */
export const newDraft = ({ classId, setId }: World): Promise<{ setId: string; setItemId: string }> =>
  withDatabase(async (client) => {
    const { itemId, snapshot } = await client.setItem.findFirstOrThrow({ where: { setId } })
    const draft = { setId: randomUUID(), setItemId: randomUUID() }
    const item = { id: draft.setItemId, itemId, position: 0, points: 1, snapshot }
    const set = { id: draft.setId, classId, title: '草稿', createdAt: new Date() }
    await client.studySet.create({ data: { ...set, items: { create: item } } })
    return draft
  })
