import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from 'playwright/test'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { newQuiz } from '#tests/e2e/learner'
import { openClassOf, takeAll } from '#tests/e2e/school'
import { expectSoundInBothThemes } from '#tests/e2e/sound'
import { fillByBlueprint, typedFacts, typedWishes } from '#tests/e2e/typed-wishes'

test.describe.configure({ timeout: 120_000 })

const PASSWORD = 'wengu-zhixin-11'

/** An account made in the browser; gives its username. */
const newTeacher = async (page: Page): Promise<string> => {
  const username = `t${randomUUID().slice(0, 8)}`
  await newQuiz(page)
  await page.goto('/account')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '保存我的进度' }) })
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码').fill(PASSWORD)
  await form.getByRole('button', { name: '保存我的进度' }).click()
  await expect(page.getByRole('heading', { name: `已登录：${username}` })).toBeVisible()
  return username
}

/** The public ids of multiple-choice items whose key is the longest option, of facts that no typed one asks. */
const longestKeys = async (): Promise<Set<string>> => {
  const rows = await readRows<{ publicId: string; item: string }>(
    SHARED_DATABASE,
    `SELECT publicId, item FROM Item i WHERE retiredAt IS NULL AND kind = 'multiple-choice'
      AND NOT EXISTS (SELECT 1 FROM ItemFact WHERE itemId = i.id
        AND factId IN (SELECT value FROM json_each(?)))`,
    JSON.stringify(await typedFacts()),
  )
  const told = rows.filter(({ item }) => {
    const options: { text: string; correct: boolean }[] = JSON.parse(item).options
    const key = options.find(({ correct }) => correct)?.text.length ?? 0
    return options.every(({ text, correct }) => correct || text.length < key)
  })
  return new Set(told.map(({ publicId }) => publicId))
}

/** Picks questions page by page, as many as are wanted. */
const pickFrom = async (page: Page, wanted: ReadonlySet<string>, most: number): Promise<number> => {
  let picked = 0
  for (;;) {
    const ids = await page
      .locator('#browse input[name=itemId]')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    for (const id of ids.filter((one) => wanted.has(one)).slice(0, most - picked)) {
      const form = page.locator('form').filter({ has: page.locator(`input[value="${id}"]`) })
      await form.getByRole('button').click()
      await expect(form.getByRole('button')).toBeDisabled()
      picked += 1
    }
    const next = page.getByRole('link', { name: '下一页' })
    if (picked === most || (await next.count()) === 0) return picked
    const before = page.url()
    await next.click()
    await page.waitForURL((url) => url.href !== before)
    await expect(page.locator(`#browse input[value="${ids[0]}"]`)).toHaveCount(0)
  }
}

/** A set with nothing but keys that give themselves away is refused; then other questions make it fair. */
const publishSet = async (page: Page): Promise<void> => {
  const publish = async () => {
    await page.getByText('发布题组', { exact: true }).click()
    await page.getByRole('button', { name: '确定发布' }).click()
  }
  await publish()
  await expect(page.getByText('题组里还没有题，不能发布。')).toBeVisible()
  expect(await pickFrom(page, await longestKeys(), 2)).toBe(2)
  await expectSoundInBothThemes(page, 'editor')
  await expect(
    page.getByText('总选最长的：2 题能猜对 2 题。请换掉其中的一道或几道：第 1、2 题。'),
  ).toBeVisible()
  await expect(page.getByText('发布题组', { exact: true })).toHaveCount(0)
  await fillByBlueprint(page, await typedWishes(4))
  await expect(page.getByText('加入了 4 题。')).toBeVisible()
  await page.getByRole('button', { name: '移除第 1' }).click()
  await expect(page.locator('.picks').first().locator('> li')).toHaveCount(5)
  // The list is ahead of the server, whose reply closes what was about to be confirmed.
  await expect(page.getByText('5 题，共 5 分。')).toBeVisible()
  // The one with options stays first: its key is corrected later.
  await page.getByRole('button', { name: '下移第 2' }).click()
  await expect(page.getByText('已移到第 3 位，共 5 题。')).toBeAttached()
  await publish()
  await expect(page.getByText('已发布')).toBeVisible()
}

/** Assigns the set that is on the screen; gives the assignment's id. */
const assign = async (page: Page): Promise<string> => {
  await page.getByRole('link', { name: '布置给全班' }).click()
  await page.waitForURL(/\/assign$/)
  await page.getByRole('button', { name: '布置给全班' }).click()
  await page.waitForURL(/\/overview\?assigned=/)
  const href = await page.getByRole('link', { name: '逐题答案' }).getAttribute('href')
  return href?.split('/')[2] ?? ''
}

/** Gives one mark by hand and corrects the first question's key; gives how many scores that changed. */
const mark = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: '逐题答案' }).click()
  await page.waitForURL(/\/answers$/)
  const row = page.getByRole('row').filter({ hasText: '学生01' })
  await row.locator('summary').click()
  await row.getByLabel('得分（满分 1）').fill('0.5')
  await row.getByLabel('理由').fill('题目有歧义')
  await row.getByRole('button', { name: '保存' }).click()
  await expect(row.locator('summary')).toContainText('题目有歧义')
  await expect(row.getByRole('cell', { name: '0.5', exact: true })).toBeVisible()
  const [right, wrong] = [
    page.locator('input[name=option]:checked'),
    page.locator('input[name=option]:not(:checked)'),
  ]
  const other = (await wrong.first().getAttribute('value')) ?? ''
  await right.first().uncheck()
  await page.locator(`input[name=option][value="${other}"]`).check()
  await page
    .locator('form')
    .filter({ has: page.locator('input[name=option]') })
    .getByLabel('理由')
    .fill('原文另有说明')
  await page.getByRole('button', { name: '更正并重新计分' }).click()
  // All but 学生01, whose mark was given by hand and stays.
  await expect(page.getByText('已更正，11 次作答的分数改变了：')).toBeVisible()
  await expect(page.getByText('理由：原文另有说明')).toBeVisible()
  await expectSoundInBothThemes(page, 'answers')
}

const download = async (page: Page, name: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return file.suggestedFilename()
}

test('a teacher makes a set, has it refused and then published, assigns it, marks it and takes the scores along', async ({
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
  await page.goto(`/classes/${classId}/sets`)
  await page.getByLabel('题组名称').fill('周测')
  await page.getByRole('button', { name: '新建题组' }).click()
  await page.waitForURL(/\/sets\/[^/]+$/)
  const set = page.url()
  await publishSet(page)
  const assignmentId = await assign(page)
  await expect(page.getByText('已布置给 12 名学生，以后加入的也会收到。')).toBeVisible()
  await takeAll(assignmentId, [5, 4, 4, 3, 3, 2, 2, 1, 1, 0, 5, 5])
  await page.goto(`/classes/${classId}`)
  await expect(page.getByRole('link', { name: /已交 12 \/ 12 人/ })).toBeVisible()
  await page.getByRole('link', { name: '成绩册' }).click()
  await expect(page.getByRole('row').filter({ hasText: '学生01' })).toContainText('5')
  expect(await download(page, '下载 CSV')).toBe('高一（3）班.csv')
  expect(await download(page, '下载 Excel 文件')).toBe('高一（3）班.xlsx')
  await mark(page)
  for (const paper of ['sheet', 'key']) {
    await page.goto(`${set}/print?paper=${paper}`)
    await expectSoundInBothThemes(page, `print ${paper}`)
  }
  await context.close()
})
