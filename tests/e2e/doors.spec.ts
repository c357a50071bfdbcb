import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page, test } from 'playwright/test'
import { assign, joinClass, newPerson, openClass } from '#tests/e2e/classmates'
import { PASSWORD } from '#tests/e2e/seeded-account'
import { newLearner } from '#tests/e2e/sound'

test.describe.configure({ timeout: 120_000 })

/** A browser in which nobody is signed in. */
const newBrowser = async (browser: Browser): Promise<Page> =>
  browser.newPage({
    baseURL: process.env.WENGU_E2E_URL ?? '',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })

const formWith = (page: Page, button: string) =>
  page.locator('form').filter({ has: page.getByRole('button', { name: button, exact: true }) })

const signIn = async (page: Page, username: string): Promise<void> => {
  const form = formWith(page, '登录')
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码').fill(PASSWORD)
  await form.getByRole('button', { name: '登录', exact: true }).click()
}

/** A teacher, a learner of theirs, and an assignment. */
const openSchool = async (browser: Browser) => {
  const [teacher, lin] = [await newPerson(browser), await newPerson(browser)]
  const { classId, code } = await openClass(teacher)
  await joinClass(lin, code)
  const { assignmentId } = await assign(classId, ['multiple-choice'])
  return { teacher, lin, classId, assignmentId, code }
}

test('a link to an assignment or a class asks who is signed out to sign in, and leads there', async ({
  browser,
}) => {
  const { lin, classId, assignmentId } = await openSchool(browser)
  for (const path of [`/assignments/${assignmentId}`, `/classes/${classId}`]) {
    const page = await newBrowser(browser)
    await page.goto(path)
    await expect(page.getByText('就会回到你刚才要打开的页面')).toBeVisible()
    await signIn(page, lin.username)
    await page.waitForURL((url) => url.pathname === path)
    await expect(page.getByRole('heading', { level: 1, name: /作业一|高一（3）班/ })).toBeVisible()
    await page.context().close()
  }
  await lin.context.close()
})

test('nobody is led to another site after signing in', async ({ browser }) => {
  const { username, context } = await newPerson(browser)
  const page = await newBrowser(browser)
  await page.goto('/account?next=//example.test/classes')
  await expect(page.getByText('就会回到你刚才要打开的页面')).toBeHidden()
  await signIn(page, username)
  await page.waitForURL((url) => url.pathname === '/')
  await context.close()
})

test('a link to join names the class and its teacher first; who signs up with a name comes back and joins', async ({
  browser,
}) => {
  const teacher = await newPerson(browser)
  const { classId, code } = await openClass(teacher)
  const page = await newBrowser(browser)
  await page.goto(`/join/${code}`)
  await expect(page.getByRole('heading', { level: 1, name: '高一（3）班' })).toBeVisible()
  await expect(page.getByText(`老师：${teacher.username}`)).toBeVisible()
  await page.getByRole('link', { name: '登录或注册' }).click()
  const form = formWith(page, '注册')
  await form.getByLabel('姓名').fill('林小红')
  await form.getByLabel('用户名').fill(`u${randomUUID().slice(0, 8)}`)
  await form.getByLabel('密码').fill(PASSWORD)
  await form.getByRole('button', { name: '注册', exact: true }).click()
  await page.waitForURL(`**/join/${code}`)
  await page.getByRole('button', { name: '加入' }).click()
  await page.waitForURL(`**/classes/${classId}`)
  await teacher.page.goto(`/classes/${classId}/members`)
  await expect(teacher.page.getByText('林小红').first()).toBeVisible()

  await page.goto('/account')
  await page.getByLabel('姓名').fill('林晓红')
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: '保存姓名' }).click()
  expect((await saved).ok()).toBe(true)
  await teacher.page.reload()
  await expect(teacher.page.getByText('林晓红').first()).toBeVisible()
  await page.goto(`/join/${code}`)
  await expect(page.getByText('你已经在这个班里了。')).toBeVisible()
  await Promise.all([page.context().close(), teacher.context.close()])
})

test('teachers and learners who follow each other’s links come to their own view', async ({ browser }) => {
  const { teacher, lin, classId, assignmentId } = await openSchool(browser)
  const own = `/assignments/${assignmentId}`
  const from = [
    [teacher.page, own, `${own}/overview`],
    [lin.page, `${own}/overview`, own],
    [lin.page, `${own}/answers`, own],
    [lin.page, `/classes/${classId}/gradebook`, `/classes/${classId}`],
  ] as const
  for (const [page, path, leads] of from) {
    await page.goto(path)
    await page.waitForURL((url) => url.pathname === leads)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  const stranger = await newPerson(browser)
  await stranger.page.goto(own)
  await expect(stranger.page.getByRole('heading', { name: '没有找到这一页' })).toBeVisible()
  await Promise.all([teacher.context.close(), lin.context.close(), stranger.context.close()])
})

test('who reads English is offered an English article first, and each article says its language', async ({
  browser,
}) => {
  const page = await newLearner(browser, 'desktop', 'light', 'en')
  await page.goto('/')
  const first = page.locator('.rows .row-link').first()
  await expect(first.locator('.row-title')).toHaveAttribute('lang', 'en')
  await expect(first).toContainText('English')
  await expect(
    page
      .locator('.rows')
      .getByText(/^Chinese · /)
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Start the quiz' }).click()
  await page.waitForURL(/\/study\//)
  await expect(page.locator('.stem')).toHaveAttribute('lang', 'en')
  await page.context().close()
})

test('with letters twice as large a phone shows whole words, and nothing wider than the screen', async ({
  browser,
}) => {
  const page = await newLearner(browser, 'phone', 'light', 'zh-CN')
  for (const path of ['/', '/account', '/settings', '/articles/nixon-visit-1972']) {
    await page.goto(path)
    // A style of the test's own would be refused, as anybody else's.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    const heights = await page
      .locator('.site-nav a')
      .evaluateAll((links) => links.map((link) => link.getClientRects()[0]?.height ?? 0))
    // A word that is broken is as high as its letters.
    expect(Math.max(...heights)).toBeLessThan(100)
  }
  await page.context().close()
})
