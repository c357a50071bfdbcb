import { randomBytes, randomUUID } from 'node:crypto'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from 'playwright/test'
import { joinCode } from '#lib/classes/join-code'
import type { SetQuestion } from '#lib/classes/set-question'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import type { Database, Prisma } from '#prisma/client'
import { withDatabase } from '#tests/e2e/open-database'
import { seedAccount } from '#tests/e2e/seeded-account'

const MINUTE_MS = 60_000

/** Somebody with an account and a browser of their own. */
export interface Person {
  readonly page: Page
  readonly context: BrowserContext
  readonly username: string
}

/** `minutes` from now. */
export const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * MINUTE_MS)

/** Opens a browser of somebody's own who has an account; `device` says how large it is, and whether it is touched. */
export const newPerson = async (browser: Browser, device: BrowserContextOptions = {}): Promise<Person> => {
  const { username, storageState } = await seedAccount()
  const context = await browser.newContext({
    ...device,
    storageState,
    baseURL: process.env.WENGU_E2E_URL ?? '',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  return { page: await context.newPage(), context, username }
}

/** A class that is there already, with its owner and learners. */
export const newClass = (
  owner: Pick<Person, 'username'>,
  learners: readonly Pick<Person, 'username'>[] = [],
) =>
  withDatabase(async (client) => {
    const [classId, joinedAt] = [randomUUID(), new Date()]
    const code = joinCode(randomBytes(32)) ?? ''
    await client.classroom.create({
      data: {
        id: classId,
        name: '高一（3）班',
        joinCode: code,
        timeZone: 'Asia/Shanghai',
        createdAt: joinedAt,
      },
    })
    for (const { username } of [owner, ...learners]) {
      const { id } = await client.user.findFirstOrThrow({ where: { username } })
      const role = username === owner.username ? 'owner' : 'learner'
      await client.membership.create({ data: { classId, userId: id, role, joinedAt } })
    }
    return { classId, code }
  })

/** A class that the owner has opened in the browser, and its code. */
export const openClass = async ({ page }: Person) => {
  await page.goto('/classes')
  await page.getByLabel('班级名称').fill('高一（3）班')
  await page.getByRole('button', { name: '开班' }).click()
  await page.waitForURL(/\/classes\/[0-9a-f-]{36}$/)
  const classId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const code = (await page.locator('.join-code').textContent()) ?? ''
  return { classId, code }
}

/** Joins by the link that a teacher hands out. */
export const joinClass = async ({ page }: Person, code: string): Promise<void> => {
  await page.goto(`/join/${code}`)
  await page.getByRole('button', { name: '加入' }).click()
  await page.waitForURL(/\/classes\/[0-9a-f-]{36}$/)
}

/** The set that is assigned: its questions with their keys, as no learner could see them. */
export interface Assigned {
  readonly assignmentId: string
  readonly items: readonly { readonly setItemId: string; readonly item: Item }[]
}

const findApart = async (
  client: Database,
  kind: string,
  others: readonly { readonly facts: readonly { readonly factId: string }[] }[],
) => {
  const taken = others.flatMap(({ facts }) => facts.map(({ factId }) => factId))
  return client.item.findFirstOrThrow({
    where: {
      kind,
      retiredAt: null,
      article: { language: 'zh', ownerId: null },
      facts: { none: { factId: { in: taken } } },
    },
    orderBy: { id: 'asc' },
    include: { article: true, facts: { orderBy: { position: 'asc' } } },
  })
}

/** The engine asks no claim where a better question is there; a teacher's set may hold one: of a choice and its answer. */
const asClaim = (item: Item): Item => ({
  ...item,
  kind: 'true-false',
  stem: `${item.stem}答案是“${shownKey(item)}”。`,
  options: [
    { text: '正确', correct: true },
    { text: '错误', correct: false },
  ],
})

/** Of which kind the question is that a question of a kind is made from. */
const rowKindOf = (kind: string): string => (kind === 'true-false' ? 'multiple-choice' : kind)

const HAVE_ROWS = ['matching', 'ordering']

/**
 * Of each kind the first question whose facts no other one asks: what is told of one gives no other away. Those that ask
 * several facts come first, for there are few of them.
 */
const freeze = async (client: Database, kinds: readonly string[]) => {
  const rows = new Map<number, Awaited<ReturnType<typeof findApart>>>()
  const places = kinds.map((_, place) => place)
  const first = (place: number) => (HAVE_ROWS.includes(kinds[place] ?? '') ? 0 : 1)
  for (const place of places.toSorted((a, b) => first(a) - first(b)))
    rows.set(place, await findApart(client, rowKindOf(kinds[place] ?? ''), [...rows.values()]))
  const frozen = places.flatMap((place) => {
    const row = rows.get(place)
    if (!row) return []
    const item = JSON.parse(row.item) as Item
    return [{ ...row, item: kinds[place] === 'true-false' ? asClaim(item) : item }]
  })
  return frozen.map(({ id, item, article, facts }) => {
    const { slug, title, language, text } = article
    const question: SetQuestion = {
      item,
      factIds: facts.map(({ factId }) => factId),
      article: { slug, title, language },
      source: [{ kind: 'body', text: text.slice(0, 100), marks: [] }],
    }
    return { id: randomUUID(), itemId: id, question }
  })
}

/** Assigns one question of each kind to a class, set up behind the teacher's screens. */
export const assign = (
  classId: string,
  kinds: readonly string[],
  settings: Partial<Prisma.AssignmentUncheckedCreateInput> = {},
): Promise<Assigned> =>
  withDatabase(async (client) => {
    const [setId, assignmentId] = [randomUUID(), randomUUID()]
    const createdAt = new Date()
    const frozen = await freeze(client, kinds)
    await client.studySet.create({
      data: {
        id: setId,
        classId,
        title: '题组',
        createdAt,
        publishedAt: createdAt,
        items: {
          create: frozen.map(({ id, itemId, question }, position) => ({
            id,
            itemId,
            position,
            points: 1,
            snapshot: JSON.stringify(question),
          })),
        },
      },
    })
    await client.assignment.create({
      data: {
        id: assignmentId,
        classId,
        setId,
        title: '作业一',
        createdAt,
        opensAt: inMinutes(-5),
        dueAt: inMinutes(60),
        closesAt: inMinutes(120),
        attempts: 1,
        counting: 'best',
        feedback: 'after-submission',
        late: JSON.stringify({ kind: 'accept' }),
        isShuffled: false,
        isPractice: false,
        ...settings,
      },
    })
    return { assignmentId, items: frozen.map(({ id, question }) => ({ setItemId: id, item: question.item })) }
  })

/** Begins an attempt in the browser; gives its id. */
export const begin = async ({ page }: Person, assignmentId: string): Promise<string> => {
  await page.goto(`/assignments/${assignmentId}`)
  await page.getByRole('button', { name: '开始', exact: true }).click()
  await page.waitForURL(/\/attempts\//)
  await expect(page.getByRole('button', { name: '交卷' })).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
