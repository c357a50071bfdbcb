import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Browser, expect, type Page, test } from 'playwright/test'
import { newFilledFile } from '#tests/e2e/database'
import { ask } from '#tests/e2e/kept'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { plannedItems } from '#tests/e2e/quiz'
import { startServer } from '#tests/e2e/server'
import { expectSoundInEveryLook } from '#tests/e2e/sound'

test.describe.configure({ timeout: 120_000 })

const newPage = async (browser: Browser, url: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: url, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  return context.newPage()
}

/** The first account with a password is whoever runs the server. */
const register = async (page: Page): Promise<void> => {
  await page.goto('/account')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '注册', exact: true }) })
  await form.getByLabel('用户名').fill('owner')
  await form.getByLabel('密码').fill('wengu-zhixin-11')
  await form.getByRole('button', { name: '注册', exact: true }).click()
  await expect(page.getByRole('heading', { name: '已登录：owner' })).toBeVisible()
}

test('what a learner says of a question is listed for whoever runs the server, until it is dealt with', async ({
  browser,
}) => {
  const file = newFilledFile()
  const server = await startServer(file, { isReady: true })
  try {
    const owner = await newPage(browser, server.url)
    await register(owner)
    await owner.goto('/flags')
    await expectSoundInEveryLook(owner, 'no flags')
    const learner = await newPage(browser, server.url)
    await learner.goto('/')
    await learner.locator('form button[type=submit]:visible').first().click()
    await learner.waitForURL(/\/study\//)
    const sessionId = new URL(learner.url()).pathname.split('/').at(-1) ?? ''
    const planned = await plannedItems(file, sessionId)
    const first = planned.find(({ item }) => item.kind === 'multiple-choice')
    if (!first) throw new Error('The quiz has no question with options')
    await ask(sessionId, [first.id], file)
    await learner.reload()
    await answerByKeyboard(learner, first.item, false)
    await learner.getByRole('button', { name: '这道题有问题' }).click()
    await learner.getByLabel('说得不清楚').check()
    await learner.getByLabel(/补充|说明/).fill('“第三个”指的是哪一个？')
    await learner.getByRole('button', { name: '提交' }).click()
    await expect(learner.getByText('记下了，谢谢。')).toBeVisible()
    await learner.goto('/flags')
    await expect(learner.getByRole('heading', { name: '没有找到这一页' })).toBeVisible()

    await owner.goto('/flags')
    await expect(owner.getByRole('heading', { name: first.item.stem })).toBeVisible()
    await expect(owner.getByText('“第三个”指的是哪一个？')).toBeVisible()
    await expectSoundInEveryLook(owner, 'flags')
    await owner.locator('main form').getByRole('button').click()
    await expect(owner.getByRole('heading', { name: first.item.stem })).toBeHidden()
    await Promise.all([owner, learner].map((page) => page.context().close()))
  } finally {
    await server.end('SIGTERM')
    await rm(dirname(file), { recursive: true })
  }
})
