import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from 'playwright/test'
import { SHARED_DATABASE } from '#tests/e2e/database'
import { newQuiz } from '#tests/e2e/learner'
import { type AnswerBody, ENTRIES, entryOf, plannedItems, postAnswer, rightResponse } from '#tests/e2e/quiz'

const PASSWORD = 'wengu-zhixin-11'

/** A right answer to a sitting's first question, as the screen would send it. */
const firstAnswer = async (sessionId: string): Promise<AnswerBody> => {
  const [first] = await plannedItems(SHARED_DATABASE, sessionId)
  if (!first) throw new Error('The sitting asks nothing')
  return {
    answerId: randomUUID(),
    sessionId,
    itemId: first.publicId,
    response: rightResponse(first.item),
    answeredAt: new Date().toISOString(),
    elapsedMs: 1_000,
    timeZone: 'Asia/Shanghai',
  }
}

const answerOne = async (page: Page, baseURL: string): Promise<void> => {
  const reply = await postAnswer(page.request, baseURL, await firstAnswer(await newQuiz(page)))
  expect(reply.status()).toBe(200)
}

/** Fills in one of the two forms of the account page and sends it. */
const submit = async (
  page: Page,
  button: '保存我的进度' | '登录',
  username: string,
  password: string,
): Promise<void> => {
  await page.goto('/account')
  const send = page.getByRole('button', { name: button, exact: true })
  const form = page.locator('form').filter({ has: send })
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码').fill(password)
  await form.getByRole('button', { name: button, exact: true }).click()
}

const newAccount = async (page: Page): Promise<string> => {
  const username = `u${randomUUID().slice(0, 8)}`
  await newQuiz(page)
  await submit(page, '保存我的进度', username, PASSWORD)
  await expect(page.getByRole('heading', { name: `已登录：${username}` })).toBeVisible()
  return username
}

test('what a guest has answered is added to the account that is signed in to', async ({
  page,
  browser,
  baseURL,
}) => {
  const url = baseURL ?? ''
  const username = await newAccount(page)
  await answerOne(page, url)
  const elsewhere = await browser.newPage({ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await answerOne(elsewhere, url)
  await submit(elsewhere, '登录', username.toUpperCase(), PASSWORD)
  await elsewhere.waitForURL((url) => url.pathname === '/')
  await elsewhere.goto('/progress')
  await expect(elsewhere.getByText('一共答了 2 题，答对 2 题，答错 0 题。')).toBeVisible()
})

test('a taken name and a wrong password are told in words, and guessing ends after five times', async ({
  page,
  browser,
  baseURL,
}) => {
  const username = await newAccount(page)
  const other = await browser.newPage({ baseURL: baseURL ?? '', locale: 'zh-CN' })
  await newQuiz(other)
  await submit(other, '保存我的进度', username, PASSWORD)
  await expect(other.getByText('这个用户名有人用了')).toBeVisible()
  for (let time = 0; time < 5; time++) {
    await submit(other, '登录', username, `wrong-password-${time}`)
    await expect(other.getByText('用户名或密码不对')).toBeVisible()
  }
  await submit(other, '登录', username, PASSWORD)
  await expect(other.getByText('试的次数太多了')).toBeVisible()
})

test('answers are taken from our own pages, in the right shape, of somebody known', async ({
  page,
  playwright,
  baseURL,
}) => {
  const url = `${baseURL}${ENTRIES}`
  const data = entryOf(await firstAnswer(await newQuiz(page)))
  const stranger = await playwright.request.newContext()
  const status = async (request: typeof stranger, options: Parameters<typeof stranger.post>[1]) =>
    (await request.post(url, options)).status()
  expect(await status(page.request, { data, headers: { Origin: 'https://example.test' } })).toBe(403)
  expect(await status(page.request, { data, headers: { 'Sec-Fetch-Site': 'cross-site' } })).toBe(403)
  expect(await status(page.request, { data: 'no json' })).toBe(400)
  expect(await status(page.request, { data: { ...data, entryId: '1' } })).toBe(400)
  expect(await status(page.request, { data: { ...data, timeZone: 'Mars/Base' } })).toBe(400)
  expect(await status(stranger, { data })).toBe(401)
  expect(await status(page.request, { data: { ...data, slotId: 'no/such' } })).toBe(404)
  expect(await status(page.request, { data })).toBe(200)
  await stranger.dispose()
})

test('the server says that it lives, and that it can do its work', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) {
    const reply = await request.get(path)
    expect([reply.status(), await reply.json()]).toEqual([200, { status: 'ok' }])
  }
})
