import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page, test } from 'playwright/test'
import type { AnsweredView, DueView } from '#data/sitting/views'
import type { Item } from '#lib/items/item'
import type { CardState } from '#lib/study/card'
import { formatDay } from '#lib/study/day'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { answerByKeyboard, tabTo } from '#tests/e2e/keyboard'
import { startQuiz, takeQuiz } from '#tests/e2e/learner'
import { memoryFromLog } from '#tests/e2e/memory'
import { leaksOf, type Payloads, recordPayloads, secretsOf, tellingNames } from '#tests/e2e/payloads'
import { answerReply, ENTRIES, plannedItems, postAnswer } from '#tests/e2e/quiz'
import { questionFields } from '#tests/question-fields'
import { told } from '#tests/told'

test.use({ serviceWorkers: 'allow' })

/** Every third answer is wrong. */
const isRight = (index: number): boolean => index % 3 !== 2

/** Answers the question on the screen and gives what the server made of it. */
const answer = async (page: Page, item: Item, right: boolean): Promise<AnsweredView> => {
  const replied = answerReply(page)
  await answerByKeyboard(page, item, right)
  const reply = await replied
  expect(reply.status()).toBe(200)
  // The reply is here before the screen has made anything of it.
  await expect(page.getByRole('button', { name: /^(继续|看结果)$/ })).toBeVisible()
  return reply.json()
}

const expectSourceInSight = async (page: Page, item: Item): Promise<void> => {
  const marks = page.locator('mark')
  await expect(marks.first()).toBeInViewport()
  const shown = (await marks.allTextContents()).join('')
  for (const { text } of item.evidence) expect(shown.replace(/\s/g, '')).toContain(text.replace(/\s/g, ''))
}

/** An answer tells about its facts, so that where a short article asks one a second way, that much is known then. */
const expectNoKeyYet = async (
  payloads: Payloads,
  questions: readonly { readonly item: Item }[],
  answered: number,
): Promise<void> => {
  const told = new Set(questions.slice(0, answered).flatMap(({ item }) => secretsOf(item)))
  for (const payload of await payloads.all()) {
    const leaks = questions.slice(answered).flatMap(({ item }) => leaksOf(payload, item))
    expect(leaks.filter((secret) => !told.has(secret))).toEqual([])
  }
}

const dueOf = (state: CardState): Pick<DueView, 'kind'> & Record<string, unknown> => {
  switch (state.kind) {
    case 'new':
      throw new Error('The log says that this fact was never answered')
    case 'learning':
    case 'relearning':
      return {
        kind: 'minutes',
        minutes: Math.round((state.dueAt.getTime() - state.lastAt.getTime()) / 60_000),
      }
    case 'review':
      return { kind: 'day', day: formatDay(state.dueDay) }
    default:
      return state satisfies never
  }
}

/** A quiz answered to its end, with the keyboard alone; the page stays on the end screen. */
const answerQuiz = async (page: Page, sessionId: string, between?: (index: number) => Promise<void>) => {
  const questions = await plannedItems(SHARED_DATABASE, sessionId)
  const answered: AnsweredView[] = []
  for (const [index, { publicId, item }] of questions.entries()) {
    await test.step(`question ${index + 1}: ${item.kind}`, async () => {
      const view = await answer(page, item, isRight(index))
      expect(view.feedback).toMatchObject({ itemId: publicId, correct: isRight(index) })
      answered.push(view)
      await between?.(index)
      await page.keyboard.press('Enter')
    })
  }
  await expect(page.getByRole('heading', { name: /答对/ })).toBeVisible()
  return { questions, answered }
}

test('a stranger answers a quiz by keyboard, sees each source, reloads, and nothing is lost', async ({
  page,
}) => {
  await page.goto('/')
  await tabTo(page, page.getByRole('button', { name: '开始答题' }).first())
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/study\//)
  const sessionId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const questions = await plannedItems(SHARED_DATABASE, sessionId)
  const asked = questions.length
  expect(asked).toBeGreaterThan(6)

  const { answered } = await answerQuiz(page, sessionId, async (index) => {
    await expectSourceInSight(page, questions[index]?.item as Item)
    if (index !== 4) return
    await page.reload()
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '5')
  })
  const right = answered.filter((one) => told(one).correct).length
  expect(answered.at(-1)?.study).toMatchObject({ done: asked, left: 0, right, question: null })

  await page.reload()
  await expect(page.getByRole('heading', { name: `答对 ${right} / ${asked}` })).toBeVisible()
  await page.goto('/progress')
  await expect(
    page.getByText(`一共答了 ${asked} 题，答对 ${right} 题，答错 ${asked - right} 题。`),
  ).toBeVisible()
})

test('what comes back when is what FSRS makes of the log', async ({ page }) => {
  const sessionId = await startQuiz(page)
  const { questions, answered } = await answerQuiz(page, sessionId)
  const memory = await memoryFromLog(SHARED_DATABASE, sessionId)
  const stored = await readRows<{ factId: string; kind: string; stability: number; difficulty: number }>(
    SHARED_DATABASE,
    'SELECT * FROM Card WHERE userId = (SELECT userId FROM StudySession WHERE id = ?)',
    sessionId,
  )
  expect(stored.map(({ factId }) => factId).sort()).toEqual([...memory.keys()].sort())
  for (const { factId, kind, stability, difficulty } of stored) {
    expect({ kind, stability, difficulty }).toMatchObject(
      expect.objectContaining({ kind: memory.get(factId)?.kind }),
    )
    expect(memory.get(factId)).toMatchObject({ stability, difficulty })
  }
  const asked = new Set<string>()
  for (const [index, one] of answered.entries()) {
    const { id, item } = questions[index] as (typeof questions)[number]
    const slug = id.slice(0, id.indexOf('/'))
    const [factId = ''] = item.factIds
    const then = await memoryFromLog(SHARED_DATABASE, sessionId, told(one).answerId)
    const state = then.get(`${slug}/${factId}`)
    expect(state).toBeDefined()
    expect(told(one).due).toMatchObject(dueOf(state as CardState))
    // Anki's learning steps, which nobody who reads this test need work out: wrong 1 minute, right 10.
    if (!asked.has(factId)) {
      expect(told(one).due).toEqual({ kind: 'minutes', minutes: isRight(index) ? 10 : 1 })
    }
    for (const fact of item.factIds) asked.add(fact)
  }
})

test('no key reaches the browser before the answer', async ({ page }) => {
  const payloads = recordPayloads(page)
  const sessionId = await takeQuiz(page)
  const questions = await plannedItems(SHARED_DATABASE, sessionId)
  await expectNoKeyYet(payloads, questions, 0)
  expect((await payloads.all()).length).toBeGreaterThan(1)
  expect((await payloads.all()).flatMap(tellingNames)).toEqual([])

  for (const [index, { item }] of questions.entries()) {
    const { feedback, study } = await answer(page, item, isRight(index))
    // The check itself works: what must not be there before is there after.
    expect(leaksOf(JSON.stringify(feedback), item)).not.toEqual([])
    await expectNoKeyYet(payloads, questions, index + 1)
    if (study.question)
      expect(Object.keys(study.question).sort()).toEqual(questionFields(study.question.kind))
    await page.keyboard.press('Enter')
    await page.goto('/')
    await page.goto(`/study/${sessionId}`)
    await expectNoKeyYet(payloads, questions, index + 1)
  }
})

test('an answer sent twice counts once', async ({ page, baseURL }) => {
  const sessionId = await startQuiz(page)
  const [first] = await plannedItems(SHARED_DATABASE, sessionId)
  const sent = answerReply(page)
  const { feedback } = await answer(page, first?.item as Item, true)
  const body = (await sent).request().postDataJSON()
  const again = await page.request.post(ENTRIES, { data: body, headers: { Origin: baseURL ?? '' } })
  expect(again.status()).toBe(200)
  expect((await again.json()).feedback).toEqual(feedback)
  const log = await readRows(SHARED_DATABASE, 'SELECT * FROM Review WHERE answerId = ?', body.entryId)
  expect(log).toHaveLength(first?.item.factIds.length ?? 0)
  await page.goto('/progress')
  await expect(page.getByText('一共答了 1 题，答对 1 题，答错 0 题。')).toBeVisible()
})

test('another learner’s sitting is not found, and takes no answers', async ({ page, browser, baseURL }) => {
  const sessionId = await startQuiz(page)
  const [first] = await plannedItems(SHARED_DATABASE, sessionId)
  const other = await browser.newPage({ baseURL: baseURL ?? '', locale: 'zh-CN' })
  await startQuiz(other)
  await other.goto(`/study/${sessionId}`)
  await expect(other.getByRole('heading', { name: '没有找到这一页' })).toBeVisible()
  const reply = await postAnswer(other.request, baseURL ?? '', {
    answerId: randomUUID(),
    sessionId,
    itemId: first?.publicId ?? '',
    response: { kind: 'skipped' },
    answeredAt: new Date().toISOString(),
    elapsedMs: 1,
    timeZone: 'Asia/Shanghai',
  })
  expect(reply.status()).toBe(404)
})

const signInElsewhere = async (browser: Browser, baseURL: string, username: string, password: string) => {
  const page = await browser.newPage({ baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await page.goto('/account')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '登录', exact: true }) })
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码').fill(password)
  await form.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/')
  return page
}

test('a guest claims an account, signs out, and finds everything on another device', async ({
  page,
  browser,
  baseURL,
}) => {
  const sessionId = await startQuiz(page)
  const { answered } = await answerQuiz(page, sessionId)
  const counted = `一共答了 ${answered.length} 题`
  const username = `u${randomUUID().slice(0, 8)}`
  await page.goto('/account')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '保存我的进度' }) })
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码').fill('wengu-zhixin-11')
  await form.getByRole('button', { name: '保存我的进度' }).click()
  await expect(page.getByRole('heading', { name: `已登录：${username}` })).toBeVisible()
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByRole('heading', { name: `已登录：${username}` })).toBeHidden()
  await page.goto('/progress')
  await expect(page.getByText(counted)).toBeHidden()

  const elsewhere = await signInElsewhere(browser, baseURL ?? '', username, 'wengu-zhixin-11')
  await elsewhere.goto('/progress')
  await expect(elsewhere.getByText(counted)).toBeVisible()
})

test('the language changes, and stays changed', async ({ page }) => {
  await startQuiz(page)
  await page.goto('/settings')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.getByLabel('English').check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
