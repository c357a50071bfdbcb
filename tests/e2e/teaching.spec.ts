import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from 'playwright/test'
import { startQuiz } from '#tests/e2e/learner'
import { openClassOf } from '#tests/e2e/school'

test.describe.configure({ timeout: 120_000 })

const PASSWORD = 'wengu-zhixin-11'

/** An account made in the browser; gives its username. */
const newTeacher = async (page: Page): Promise<string> => {
  const username = `t${randomUUID().slice(0, 8)}`
  await startQuiz(page)
  await page.goto('/account')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '保存我的进度' }) })
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码').fill(PASSWORD)
  await form.getByRole('button', { name: '保存我的进度' }).click()
  await expect(page.getByRole('heading', { name: `已登录：${username}` })).toBeVisible()
  return username
}

/** No fault that axe can find, nothing wider than the screen, on a phone and on a desktop. */
const expectSound = async (page: Page, name: string): Promise<void> => {
  for (const [size, width, height] of [
    ['phone', 390, 844],
    ['desktop', 1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    const body = await page.screenshot({ fullPage: true })
    await test.info().attach(`${name} on a ${size}`, { body, contentType: 'image/png' })
  }
}

test('a teacher begins a set, has it refused while it is empty, and picks its questions', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: process.env.WENGU_E2E_URL ?? '',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const { classId } = await openClassOf(await newTeacher(page), 12)

  await test.step('a set is filled by hand and put in order', async () => {
    await page.goto(`/classes/${classId}/sets`)
    await expectSound(page, 'sets')
    await page.getByLabel('题组名称').fill('周测')
    await page.getByRole('button', { name: '新建题组' }).click()
    await page.waitForURL(/\/sets\//)
    await page.getByRole('button', { name: '发布题组' }).click()
    await expect(page.getByText('题组里还没有题，不能发布。')).toBeVisible()
    for (let picked = 0; picked < 3; picked++) {
      await page.getByRole('button', { name: /^选入/ }).first().click()
      await expect(page.getByRole('button', { name: /^已选/ })).toHaveCount(picked + 1)
    }
    await expectSound(page, 'editor')
  })
  await context.close()
})
