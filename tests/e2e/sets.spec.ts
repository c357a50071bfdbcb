import { type Browser, expect, type Page, test } from 'playwright/test'
import { assign, newClass, newPerson, type Person } from '#tests/e2e/classmates'
import { withDatabase } from '#tests/e2e/open-database'
import { expectSoundInEveryLook } from '#tests/e2e/sound'
import { fillByBlueprint } from '#tests/e2e/typed-wishes'

test.describe.configure({ timeout: 150_000 })

const KINDS = ['multiple-choice', 'true-false', 'cloze']

const setOf = (assignmentId: string): Promise<string> =>
  withDatabase(
    async (client) => (await client.assignment.findUniqueOrThrow({ where: { id: assignmentId } })).setId,
  )

/** A teacher with a class, its learners, and an assignment of three questions. */
const openTaughtClass = async (browser: Browser, learners: readonly Person[] = []) => {
  const owner = await newPerson(browser)
  const { classId } = await newClass(owner, learners)
  const { assignmentId, items } = await assign(classId, KINDS)
  return { owner, classId, assignmentId, items, setId: await setOf(assignmentId) }
}

const expectNothingAt = async ({ page }: Person, path: string): Promise<void> => {
  await page.goto(path)
  await expect(page.getByRole('heading', { name: '没有找到这一页' })).toBeVisible()
}

const see = (page: Page, name: string): Promise<void> => expectSoundInEveryLook(page, name)

test('a set goes to a colleague by a link: seen without keys, copied, and revoked; learners find nothing there', async ({
  browser,
}) => {
  const lin = await newPerson(browser)
  const { owner, setId, items } = await openTaughtClass(browser, [lin])
  await owner.page.goto(`/sets/${setId}`)
  await owner.page.getByRole('button', { name: '生成链接' }).click()
  const link = await owner.page.getByLabel('链接', { exact: true }).inputValue()
  const path = new URL(link).pathname

  const colleague = await newPerson(browser)
  const { classId } = await newClass(colleague)
  await colleague.page.goto(path)
  await expect(colleague.page.getByText(`${owner.username} 分享的题组`)).toBeVisible()
  await expect(colleague.page.getByText(items[0]?.item.stem ?? '', { exact: false }).first()).toBeVisible()
  await see(colleague.page, 'shared set')
  await colleague.page.goto(path)
  await colleague.page.getByRole('button', { name: '复制一份' }).click()
  await colleague.page.waitForURL(/\/sets\/[0-9a-f-]{36}$/)
  await expect(colleague.page.getByText('草稿', { exact: true })).toBeVisible()
  expect(await withDatabase((client) => client.studySet.count({ where: { classId } }))).toBe(1)

  await expectNothingAt(lin, path)
  await owner.page.getByText('收回链接', { exact: true }).click()
  await owner.page.getByRole('button', { name: '确定收回' }).click()
  await expect(owner.page.getByRole('button', { name: '生成链接' })).toBeVisible()
  await expectNothingAt(colleague, path)
  await Promise.all([owner, lin, colleague].map(({ context }) => context.close()))
})

test('last year’s assignments are used again in this year’s class, with the new dates seen first', async ({
  browser,
}) => {
  const { owner, classId } = await openTaughtClass(browser)
  await assign(classId, ['short-answer'], { title: '作业二' })
  const { classId: next } = await newClass(owner)
  await owner.page.goto(`/classes/${classId}`)
  await owner.page.getByRole('link', { name: '再次布置' }).click()
  await owner.page.getByLabel('布置给哪个班').selectOption(next)
  await owner.page.getByLabel('第一份作业哪天开放').fill('2031-09-01')
  await owner.page.getByLabel('作业二').uncheck()
  await owner.page.getByRole('button', { name: '看新的日期' }).click()
  await owner.page.waitForURL(/start=2031-09-01/)
  await expect(owner.page.getByRole('row').filter({ hasText: '作业一' })).toContainText('2031年9月1日')
  await see(owner.page, 'reuse')
  await owner.page.goto(owner.page.url())
  await owner.page.getByRole('button', { name: '布置这 1 份作业' }).click()
  await owner.page.waitForURL(new RegExp(`/classes/${next}$`))
  await expect(owner.page.getByRole('link', { name: /作业一.*2031年9月1日/ })).toBeVisible()
  await owner.context.close()
})

test('one set is assigned to two classes at once, and in one of them to one learner only', async ({
  browser,
}) => {
  const [lin, mei] = [await newPerson(browser), await newPerson(browser)]
  const { owner, setId } = await openTaughtClass(browser, [lin, mei])
  const { classId: second } = await newClass(owner)
  await owner.page.goto(`/sets/${setId}/assign`)
  await owner.page.getByLabel('作业名称').fill('补做')
  await owner.page.getByLabel('只给这些学生').check()
  await owner.page.getByRole('button', { name: '布置给全班' }).click()
  await expect(owner.page.getByText('请选至少一名学生，或者布置给全班。')).toBeVisible()
  await owner.page.getByLabel(lin.username).check()
  await owner.page.getByLabel('高一（3）班').check()
  await see(owner.page, 'assign')
  await owner.page.goto(`/sets/${setId}/assign`)
  await owner.page.getByLabel('作业名称').fill('补做')
  await owner.page.getByLabel('只给这些学生').check()
  await owner.page.getByLabel(lin.username).check()
  await owner.page.getByLabel('高一（3）班').check()
  await owner.page.getByRole('button', { name: '布置给全班' }).click()
  await owner.page.waitForURL(/\/overview\?assigned=/)
  await expect(owner.page.getByText('已布置给 1 名学生。')).toBeVisible()
  await expect(owner.page.getByRole('status').getByText('另有 1 个班也布置了')).toBeVisible()
  await see(owner.page, 'assigned')
  await owner.page.reload()
  await owner.page.getByRole('link', { name: '回到班级' }).click()
  await expect(owner.page.getByRole('link', { name: /^补做.*已交 0 \/ 1 人/ })).toBeVisible()
  await owner.page.getByRole('link', { name: '成绩册' }).click()
  await expect(
    owner.page.getByRole('row').filter({ hasText: mei.username }).getByText('未布置'),
  ).toBeVisible()
  expect(await withDatabase((client) => client.assignment.count({ where: { classId: second } }))).toBe(1)
  await lin.page.goto('/')
  await expect(lin.page.getByText('补做')).toBeVisible()
  await mei.page.goto('/')
  await expect(mei.page.getByText('作业一')).toBeVisible()
  await expect(mei.page.getByText('补做')).toHaveCount(0)
  await Promise.all([owner, lin, mei].map(({ context }) => context.close()))
})

/** A draft that was begun on the screen. */
const beginSet = async ({ page }: Person, classId: string): Promise<void> => {
  await page.goto(`/classes/${classId}/sets`)
  await page.getByLabel('题组名称').fill('草稿')
  await page.getByRole('button', { name: '新建题组' }).click()
  await page.waitForURL(/\/sets\/[0-9a-f-]{36}$/)
}

test('picking names the row that is short, shows options, stays where it is while searching, and can be tried', async ({
  browser,
}) => {
  const owner = await newPerson(browser)
  const { classId } = await newClass(owner)
  const { page } = owner
  await beginSet(owner, classId)
  await fillByBlueprint(page, [
    { kind: 'multiple-choice', count: 1 },
    { kind: 'ordering', count: 50 },
  ])
  await expect(page.getByText(/第 2 行还缺 \d+ 题/)).toBeVisible()
  await expect(page.getByText(/第 1 行还缺/)).toHaveCount(0)
  await expect(page.getByRole('list', { name: '选项' }).first()).toBeVisible()

  await page.getByLabel('题目或文章里的字').fill('年')
  await page.getByRole('button', { name: '查找' }).scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(0)
  await page.getByRole('button', { name: '查找' }).click()
  await page.waitForURL(/text=/)
  await expect(page.getByRole('button', { name: '查找' })).toBeInViewport()
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  const set = new URL(page.url()).pathname
  await see(page, 'picking')

  await page.goto(`${set}/try`)
  await page.getByRole('button', { name: '交卷' }).click()
  await page.getByRole('button', { name: '现在交卷' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^试做：0 \// })).toBeVisible()
  expect(await withDatabase((client) => client.attempt.count({ where: { assignment: { classId } } }))).toBe(0)
  await owner.context.close()
})
