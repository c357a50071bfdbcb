import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from 'playwright/test'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import {
  answerAndGoOn,
  answersInLog,
  beginQuiz,
  claim,
  expectReady,
  itemAt,
  line,
  reviewOnDevice,
} from '#tests/e2e/device'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { startQuiz } from '#tests/e2e/learner'
import { ENTRIES } from '#tests/e2e/quiz'
import { PASSWORD } from '#tests/e2e/seeded-account'

test.describe.configure({ timeout: 120_000 })
test.use({ serviceWorkers: 'allow' })

const isRight = (index: number): boolean => index % 3 !== 2

test('five answers given without a network, over a reload, reach the log once and in order', async ({
  page,
  context,
}) => {
  const { sessionId, questions } = await beginQuiz(page)
  await context.setOffline(true)
  for (const index of [0, 1, 2]) {
    await answerAndGoOn(page, itemAt(questions, index), isRight(index))
    await expect(line(page, `离线，${index + 1} 个答案等着发送`)).toBeVisible()
  }
  await page.reload()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3')
  for (const index of [3, 4]) await answerAndGoOn(page, itemAt(questions, index), isRight(index))
  expect(await answersInLog('sessionId', sessionId)).toEqual([])

  await context.setOffline(false)
  await expect(line(page, '已发送 5 个答案')).toBeVisible()
  const log = await answersInLog('sessionId', sessionId)
  expect(log.map(({ itemId }) => itemId)).toEqual(questions.slice(0, 5).map(({ id }) => id))
  for (const { rows, facts } of log) expect(rows).toBe(facts)
  const arrivals = log.map(({ arrival }) => arrival)
  expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b))

  await page.reload()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '5')
  await answerAndGoOn(page, itemAt(questions, 5), true)
  expect(await answersInLog('sessionId', sessionId)).toHaveLength(6)
})

const signIn = async (page: Page, username: string): Promise<void> => {
  await page.goto('/account')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '登录', exact: true }) })
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码').fill(PASSWORD)
  await form.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/')
}

const userIdOf = async (username: string): Promise<string> => {
  const [user] = await readRows<{ id: string }>(
    SHARED_DATABASE,
    'SELECT id FROM User WHERE username = ?',
    username,
  )
  return user?.id ?? ''
}

test('two devices of one learner answer the same questions without a network, and both are logged', async ({
  page,
  browser,
  baseURL,
}) => {
  const url = baseURL ?? ''
  await startQuiz(page)
  const username = await claim(page)
  const other = await browser.newPage({ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await signIn(other, username)
  const devices = [page, other]
  for (const device of devices) {
    await device.goto('/offline')
    await expectReady(device)
  }
  const asked = await reviewOnDevice(page, url)
  for (const device of devices) {
    await device.context().setOffline(true)
    await device.reload()
    await device.getByRole('button', { name: '开始复习' }).click()
    for (const index of [0, 1, 2]) await answerAndGoOn(device, itemAt(asked, index), device === page)
  }
  await Promise.all(devices.map((device) => device.context().setOffline(false)))
  for (const device of devices) await expect(line(device, '已发送 3 个答案')).toBeVisible()

  const userId = await userIdOf(username)
  const log = await answersInLog('userId', userId)
  const order = asked.slice(0, 3).map(({ id }) => id)
  // The first device answered before the second did, whichever the server heard first.
  expect(log.map(({ itemId }) => itemId)).toEqual([...order, ...order])
  for (const { rows, facts } of log) expect(rows).toBe(facts)
  const [cards] = await readRows<{ answers: number }>(
    SHARED_DATABASE,
    'SELECT SUM(answers) AS answers FROM Card WHERE userId = ?',
    userId,
  )
  expect(cards?.answers).toBe(log.reduce((sum, { facts }) => sum + facts, 0))
})

test('an answer outlives a tab that is closed while it is being sent', async ({ page, context }) => {
  const { sessionId, questions } = await beginQuiz(page)
  // A network that swallows everything. A request that a route holds would be let go when its page is closed.
  await page.evaluate(() => {
    window.fetch = () => new Promise(() => undefined)
  })
  await answerByKeyboard(page, itemAt(questions, 0), true)
  await expect(page.getByText('正在提交……')).toBeVisible()
  await page.close()
  expect(await answersInLog('sessionId', sessionId)).toEqual([])
  const next = await context.newPage()
  await next.goto(`/study/${sessionId}`)
  await expect(line(next, '已发送 1 个答案')).toBeVisible()
  expect(await answersInLog('sessionId', sessionId)).toHaveLength(1)
})

test('an answer that the server will never take is kept aside, shown and exported; the others are sent', async ({
  page,
  context,
}) => {
  const { sessionId, questions } = await beginQuiz(page)
  await context.setOffline(true)
  for (const index of [0, 1]) await answerAndGoOn(page, itemAt(questions, index), true)
  // The sitting forgets that it asks the first question.
  const rest = JSON.stringify(questions.slice(1).map(({ id }) => id))
  await readRows(SHARED_DATABASE, 'UPDATE StudySession SET plan = ? WHERE id = ?', rest, sessionId)
  await context.setOffline(false)
  await line(page, '1 个答案没有被接受').click()
  await expect(page.getByRole('listitem').filter({ hasText: '已经不在' })).toHaveCount(1)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  const exported = JSON.parse(await readFile(await (await saved).path(), 'utf8'))
  expect(exported).toMatchObject([{ body: { sittingId: sessionId, slotId: questions[0]?.publicId } }])
  expect((await answersInLog('sessionId', sessionId)).map(({ itemId }) => itemId)).toEqual([questions[1]?.id])

  // Whoever comes next sees nothing of it.
  const own = await context.cookies()
  await context.clearCookies()
  await page.goto('/offline')
  await expect(page.getByText('这台设备上还没有存题')).toBeVisible()
  await expect(page.getByRole('heading', { name: '没有被接受的答案' })).toBeHidden()
  await context.addCookies(own)
  await page.goto('/offline')
  await page.getByRole('button', { name: '移除' }).click()
  await expect(page.getByRole('heading', { name: '没有被接受的答案' })).toBeHidden()
})

test('an answer that the server fails on does not hold up those after it, and is sent again', async ({
  page,
  context,
}) => {
  const { sessionId, questions } = await beginQuiz(page)
  await context.setOffline(true)
  for (const index of [0, 1, 2]) await answerAndGoOn(page, itemAt(questions, index), true)
  const first = questions[0]?.publicId ?? ''
  let isFailing = true
  await page.route(`**${ENTRIES}`, (route) =>
    isFailing && route.request().postDataJSON().slotId === first
      ? route.fulfill({ status: 500 })
      : route.continue(),
  )
  await context.setOffline(false)
  await expect(line(page, '1 个答案等着发送')).toBeVisible()
  const itemsInLog = async () => (await answersInLog('sessionId', sessionId)).map(({ itemId }) => itemId)
  expect(await itemsInLog()).toEqual([questions[1]?.id, questions[2]?.id])
  isFailing = false
  await page.reload()
  await expect(line(page, '已发送 1 个答案')).toBeVisible()
  expect(await itemsInLog()).toEqual(questions.slice(0, 3).map(({ id }) => id))
})
