import { expect, test } from 'playwright/test'
import { answerAndGoOn, answersInLog, beginQuiz, claim, expectReady, itemAt, line } from '#tests/e2e/device'
import { startQuiz } from '#tests/e2e/learner'
import { ENTRIES } from '#tests/e2e/quiz'

test.describe.configure({ timeout: 120_000 })
test.use({ serviceWorkers: 'allow' })

test('answers wait for their own learner, whoever else signs in on the device', async ({ page, context }) => {
  const { sessionId, questions } = await beginQuiz(page)
  await context.setOffline(true)
  await answerAndGoOn(page, itemAt(questions, 0), true)
  const own = await context.cookies()
  await context.clearCookies()
  await context.setOffline(false)
  const theirs = await startQuiz(page)
  await expectReady(page)
  await page.goto('/offline')
  await expect(page.getByText('另有 1 个答案属于')).toBeVisible()
  expect(await answersInLog('sessionId', sessionId)).toEqual([])
  expect(await answersInLog('sessionId', theirs)).toEqual([])

  await context.clearCookies()
  await context.addCookies(own)
  await page.goto('/')
  await expect(line(page, '已发送 1 个答案')).toBeVisible()
  expect(await answersInLog('sessionId', sessionId)).toHaveLength(1)
})

test('nothing of a learner stays for the next one after signing out', async ({ page, context }) => {
  await beginQuiz(page)
  const username = await claim(page)
  await expectReady(page)
  for (const path of ['/classes', '/progress', '/mistakes']) await page.goto(path)
  await page.goto('/account')
  await page.getByRole('button', { name: '退出登录' }).click()
  await expect(page.getByRole('button', { name: '退出登录' })).toBeHidden()
  await page.goto('/offline')
  await expect(page.getByText('这台设备上还没有存题')).toBeVisible()
  const kept = await page.evaluate(async () => {
    const texts: [string, string][] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        texts.push([new URL(request.url).pathname, (await (await cache.match(request))?.text()) ?? ''])
      }
    }
    return texts
  })
  const pages = kept.filter(([path]) => !/^\/(_next\/static|icons?[./])/.test(path))
  expect(pages.map(([path]) => path).filter((path) => path !== '/offline')).toEqual([])
  for (const [, text] of pages) expect(text).not.toContain(username)
  // The shell of whoever signed out was dropped; only when it is kept anew can it stand in for pages.
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/offline')))).toBe(true)
  await context.setOffline(true)
  await page.goto('/progress')
  await expect(page.getByText('这台设备上还没有存题')).toBeVisible()
})

test('what a learner erases is gone from the device too, answers that were never sent included', async ({
  page,
  context,
}) => {
  const { sessionId, questions } = await beginQuiz(page)
  await context.setOffline(true)
  await answerAndGoOn(page, itemAt(questions, 0), true)
  // The network is back, but not for answers.
  await page.route(`**${ENTRIES}`, (route) => route.abort())
  await context.setOffline(false)
  await page.goto('/account/erase')
  await expect(line(page, '离线，1 个答案等着发送')).toBeVisible()
  await page.getByRole('textbox').fill('删除')
  await page.getByRole('button', { name: '全部删除' }).click()
  await expect(page.getByRole('heading', { name: '这里没有关于你的数据' })).toBeVisible()
  await page.goto('/offline')
  await expect(page.getByText('这台设备上还没有存题')).toBeVisible()
  await expect(page.getByText('等着发送')).toBeHidden()
  expect(await answersInLog('sessionId', sessionId)).toEqual([])
})

test('a page about an assigned test has the device ask anew which questions it may keep', async ({
  page,
}) => {
  await beginQuiz(page)
  // Who has no account is asked to sign in first.
  await claim(page)
  await expectReady(page)
  const asked = page.waitForResponse('**/api/offline')
  await page.goto('/assignments/of-a-class')
  expect((await asked).status()).toBe(200)
})

test('the app can be installed, with an icon for every shape', async ({ page, request, baseURL }) => {
  await page.goto('/')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = await (await request.get(`${baseURL}${href}`)).json()
  expect(manifest).toMatchObject({ start_url: '/', display: 'standalone' })
  expect(manifest.icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain('maskable')
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(`${baseURL}${src}`)
    expect(icon.headers()['content-type']).toContain(type)
    if (type !== 'image/png') continue
    // Width and height stand at byte 16 of a PNG.
    const bytes = await icon.body()
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
  }
})
