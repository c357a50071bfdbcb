import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from 'playwright/test'
import { type Administered, openAdministered } from '#tests/e2e/administered'
import { expectSoundInEveryLook, type SIZES } from '#tests/e2e/sound'

test.describe.configure({ timeout: 240_000 })

const withServer = async (
  browser: Parameters<typeof openAdministered>[0],
  size: keyof typeof SIZES,
  work: (server: Administered) => Promise<void>,
): Promise<void> => {
  const server = await openAdministered(browser, size)
  try {
    await work(server)
  } finally {
    await server.end()
  }
}

test('what an administrator sees is sound on phone and desktop, light and dark, in both languages', async ({
  browser,
}) => {
  await withServer(browser, 'desktop', async ({ page }) => {
    const paths = [
      '/administration',
      '/administration/people',
      '/administration/people?q=nobody',
      '/administration/people/lin',
      '/administration/people/chen',
      '/administration/people/zhou',
      '/administration/classes',
      '/administration/articles',
      '/administration/log',
    ]
    for (const path of paths) {
      await page.goto(path)
      await expectSoundInEveryLook(page, path)
    }
  })
})

/** Opens one of the pages of the administration by its link. */
const goTo = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: '管理页面' }).getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
}

const openPerson = async (page: Page, letters: string, name: string): Promise<void> => {
  await page.goto('/administration/people')
  await page.getByLabel('姓名或用户名').fill(letters)
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Somebody is found, trusted with more, and trusted no longer; the log says who did it. */
const trusts = async (page: Page): Promise<void> => {
  await openPerson(page, '郭', '郭老师')
  await page.getByRole('button', { name: '允许公开文章' }).click()
  await expect(page.getByText('可以把文章公开给所有人。', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '设为管理员' }).click()
  await expect(page.getByText('是这台服务器的管理员。')).toBeVisible()
  await page.getByRole('button', { name: '撤销管理员' }).click()
  await expect(page.getByText('不是管理员。', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '发一个一次性密码' }).click()
  await expect(page.getByText(/^guo 的一次性密码：\S+。/)).toBeVisible()
  // From now on the administrator knows it: nothing is entrusted to it before it has been changed.
  await expect(page.getByText(/还在用发下来的一次性密码/)).toBeVisible()
  await expect(page.getByRole('button', { name: '设为管理员' })).toBeHidden()
  await goTo(page, '日志')
  for (const done of [
    '允许 郭老师 公开文章',
    '把 郭老师 设为管理员',
    '撤销了 郭老师 的管理员身份',
    '以管理员身份重设了 郭老师 的密码',
  ])
    await expect(page.getByText(`王主任：${done}`)).toBeVisible()
}

/** Somebody is erased after a download, and not before. */
const erases = async (page: Page): Promise<void> => {
  await openPerson(page, 'LIN', '林小雨')
  const erase = async () => {
    await page.getByLabel('要删除，请输入用户名“lin”').fill('lin')
    await page.getByRole('button', { name: '删除林小雨' }).click()
  }
  await erase()
  await expect(page.getByRole('alert').filter({ hasText: '请先下载数据' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下载林小雨的全部数据（JSON）' }).click()
  const kept: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'))
  expect(kept).toMatchObject({ account: { username: 'lin' } })
  await erase()
  await expect(page.getByRole('status').filter({ hasText: '已删除' })).toBeVisible()
  await expect(page.getByRole('link', { name: '陈老师' })).toBeVisible()
  await expect(page.getByRole('link', { name: '林小雨' })).toBeHidden()
  await page.goto('/administration/people/lin')
  await expect(page.getByRole('heading', { name: '没有找到这一页' })).toBeVisible()
}

/** A class is handed over, and an article is tried again. */
const handsOver = async (page: Page): Promise<void> => {
  await page.goto('/administration')
  await goTo(page, '班级')
  await page.getByText('移交班级', { exact: true }).first().click()
  const handTo = async (username: string) => {
    await page.getByLabel('用户名').fill(username)
    await page.getByRole('button', { name: '移交班级' }).click()
  }
  await handTo('nobody')
  await expect(page.getByText('没有这个用户名的账号。')).toBeVisible()
  await handTo('zhou')
  await expect(page.getByText(/还在用发下来的一次性密码/)).toBeVisible()
  await expect(page.getByText('负责人：陈老师')).toBeVisible()
  await handTo('guo')
  await expect(page.getByText('已移交。')).toBeVisible()
  await expect(page.getByText('负责人：郭老师')).toBeVisible()
  await goTo(page, '文章')
  await expect(page.getByText('content/some-article/facts.yaml:12')).toBeVisible()
  await page.getByRole('button', { name: '再试一次：县图书馆新馆开放' }).click()
  await expect(page.getByRole('button', { name: '再试一次：县图书馆新馆开放' })).toBeHidden()
}

/** Who may sign up is settled, and strangers are asked for the code. */
const settles = async ({ page, stranger }: Administered): Promise<void> => {
  await page.goto('/administration')
  const settle = async (choice: RegExp) => {
    await page.getByRole('radio', { name: choice }).check()
    await page.getByRole('button', { name: '保存' }).click()
  }
  await settle(/凭码注册/)
  await expect(page.getByText('现在的注册码：')).toBeVisible()
  const other = await stranger()
  await other.goto('/account')
  await expect(other.getByLabel(/注册码/)).toBeVisible()
  await settle(/不开放注册/)
  await expect(page.getByText('现在的注册码：')).toBeHidden()
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect(other.getByRole('button', { name: '注册', exact: true })).toBeHidden()
  await other.goto('/administration')
  await expect(other.getByRole('heading', { name: '没有找到这一页' })).toBeVisible()
  await other.context().close()
}

for (const size of ['desktop', 'phone'] as const) {
  test(`an administrator hands a class over, trusts and erases people, and settles who may sign up, on a ${size}`, async ({
    browser,
  }) => {
    await withServer(browser, size, async (server) => {
      await test.step('hands over', () => handsOver(server.page))
      await test.step('trusts', () => trusts(server.page))
      await test.step('erases', () => erases(server.page))
      await test.step('settles', () => settles(server))
    })
  })
}
