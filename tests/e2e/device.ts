import { randomUUID } from 'node:crypto'
import { expect, type Page } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { startQuiz } from '#tests/e2e/learner'
import { plannedItems } from '#tests/e2e/quiz'
import { PASSWORD } from '#tests/e2e/seeded-account'

/** An item by the id that the browser knows it by, key included: read from the disk. */
export interface KnownItem {
  readonly id: string
  readonly item: Item
}

/** Waits until the questions of the next days, and the page that can ask them, are on the device. */
export const expectReady = async (page: Page): Promise<void> => {
  await expect(page.locator('[role=status][data-ready=true]')).toBeAttached({ timeout: 30_000 })
}

/** The line in the header about what is not on the server. */
export const line = (page: Page, text: string) =>
  page.locator('.offline-line').getByText(text, { exact: true })

/** Answers the question on the screen, waits for the feedback, and goes on. */
export const answerAndGoOn = async (page: Page, item: Item, right: boolean): Promise<void> => {
  await answerByKeyboard(page, item, right)
  await expect(page.getByText(right ? '答对了' : '答错了').last()).toBeVisible()
  const goOn = page.getByRole('button', { name: /^(继续|看结果)$/ })
  await goOn.click()
  await expect(goOn).toBeHidden()
}

/** What a review on this learner's device asks, in order. */
export const reviewOnDevice = async (page: Page, baseURL: string): Promise<KnownItem[]> => {
  const reply = await page.request.get(`${baseURL}/api/offline`)
  const { review } = (await reply.json()) as { review: { itemId: string }[] }
  const rows = await readRows<{ id: string; publicId: string; item: string }>(
    SHARED_DATABASE,
    'SELECT id, publicId, item FROM Item',
  )
  const items = new Map(
    rows.map(({ id, publicId, item }) => [publicId, { id, item: JSON.parse(item) as Item }]),
  )
  return review.flatMap(({ itemId }) => items.get(itemId) ?? [])
}

/**
 * One row for each answer in the log of a sitting or a learner, in the order in which they were given; `arrival` rises
 * in the order in which the server took them.
 */
export const answersInLog = (where: 'sessionId' | 'userId', id: string) =>
  readRows<{ answerId: string; itemId: string; arrival: number; rows: number; facts: number }>(
    SHARED_DATABASE,
    `SELECT answerId, itemId, MIN(rowid) AS arrival, COUNT(*) AS rows, COUNT(DISTINCT factId) AS facts FROM Review
     WHERE ${where} = ? AND kind = 'answer' GROUP BY answerId ORDER BY MIN(answeredAt), answerId`,
    id,
  )

/** A stranger on the first question of a quiz, whose device is ready for the network to go. */
export const beginQuiz = async (page: Page) => {
  const sessionId = await startQuiz(page)
  await expectReady(page)
  return { sessionId, questions: await plannedItems(SHARED_DATABASE, sessionId) }
}

/** One of the questions of a quiz. */
export const itemAt = (questions: readonly KnownItem[], index: number): Item => {
  const question = questions[index]
  if (!question) throw new Error(`There is no question ${index + 1}`)
  return question.item
}

/** A guest becomes an account; gives its name. */
export const claim = async (page: Page): Promise<string> => {
  const username = `u${randomUUID().slice(0, 8)}`
  await page.goto('/account')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '保存我的进度' }) })
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码').fill(PASSWORD)
  await form.getByRole('button', { name: '保存我的进度' }).click()
  await expect(page.getByRole('heading', { name: `已登录：${username}` })).toBeVisible()
  return username
}
