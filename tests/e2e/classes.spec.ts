import { randomUUID } from 'node:crypto'
import { expect, test } from 'playwright/test'
import { assign, begin, inMinutes, newClass, newPerson } from '#tests/e2e/classmates'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { withDatabase } from '#tests/e2e/open-database'
import { leaksOf, recordPayloads, tellingNames } from '#tests/e2e/payloads'
import { answerReply, ENTRIES, putDownReply, wrongResponse } from '#tests/e2e/quiz'

test.describe.configure({ timeout: 120_000 })
test.use({ serviceWorkers: 'allow' })

const KINDS = ['multiple-choice', 'true-false', 'cloze'] as const

/** Whether a learner was told something by a policy: while working, handed in. */
const POLICIES = [
  ['never', false, false],
  ['after-answer', true, true],
  ['after-submission', false, true],
  ['after-closing', false, false],
] as const

for (const [feedback, whileWorking, handedIn] of POLICIES) {
  test(`${feedback}: nothing that reaches a learner tells a key before it may be told`, async ({
    browser,
  }) => {
    const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
    const { classId } = await newClass(owner, [lin])
    const { assignmentId, items } = await assign(classId, KINDS, { feedback })
    const payloads = recordPayloads(lin.page)
    const [first, ...others] = items
    if (!first) throw new Error('The set is empty')
    /** All that the browser has, and what the learner may fetch. */
    const everything = async () => [
      ...(await payloads.all()),
      await lin.page.evaluate(async () => {
        const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)]
        for (const name of await caches.keys()) {
          const cache = await caches.open(name)
          for (const request of await cache.keys()) {
            kept.push((await (await cache.match(request))?.clone().text()) ?? '')
          }
        }
        return kept.join('\n')
      }),
      await (await lin.page.request.get('/api/export/data')).text(),
      await (await lin.page.request.get('/api/offline')).text(),
    ]
    const leaks = async (of: typeof items) =>
      (await everything()).flatMap((text) => of.flatMap(({ item }) => leaksOf(text, item)))

    await lin.page.goto(`/classes/${classId}`)
    const attemptId = await begin(lin, assignmentId)
    const saved = whileWorking ? answerReply(lin.page) : putDownReply(lin.page)
    await answerByKeyboard(lin.page, first.item, true)
    await saved
    await lin.page.reload()
    await expect(lin.page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible()
    expect(await leaks(others)).toEqual([])
    expect((await leaks([first])).length > 0).toBe(whileWorking)
    if (!whileWorking) {
      for (const text of await everything()) {
        expect(tellingNames(text)).toEqual([])
        expect(text.replaceAll('\\', '')).not.toMatch(/"(share|earned|rationale)":/)
      }
    }

    await lin.page.getByRole('button', { name: '交卷' }).click()
    await lin.page.getByRole('button', { name: '现在交卷' }).click()
    await expect(lin.page.getByRole('link', { name: '回到作业' })).toBeVisible()
    await lin.page.goto(`/attempts/${attemptId}`)
    await expect(lin.page.getByRole('link', { name: '回到作业' })).toBeVisible()
    await lin.page.goto(`/assignments/${assignmentId}`)
    await expect(lin.page.getByText('第 1 次')).toBeVisible()
    expect((await leaks(others)).length > 0).toBe(handedIn)
    await Promise.all([owner.context.close(), lin.context.close()])
  })
}

test('who loses the network goes on, loses nothing, and resumes on another device', async ({ browser }) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { classId } = await newClass(owner, [lin])
  const { assignmentId, items } = await assign(classId, KINDS)
  const attemptId = await begin(lin, assignmentId)
  const [one, two] = items
  if (!one || !two) throw new Error('The set is too small')
  await answerByKeyboard(lin.page, one.item, true)
  await expect(lin.page.getByText('都保存好了')).toBeVisible()
  await lin.context.setOffline(true)
  await lin.page.getByRole('button', { name: '下一题' }).click()
  await answerByKeyboard(lin.page, two.item, true)
  await expect(lin.page.getByText(/^网络断了/)).toBeVisible()
  // The tab is closed while nothing could be sent.
  await lin.page.close()
  await lin.context.setOffline(false)
  const later = await lin.context.newPage()
  const sent = putDownReply(later)
  await later.goto(`/attempts/${attemptId}`)
  await sent
  await expect(later.getByRole('button', { name: '第 2 题，已答' })).toBeVisible()
  await expect(later.getByText('都保存好了')).toBeVisible()
  const given = await withDatabase((client) =>
    client.attemptResponse.findMany({ where: { attemptId }, orderBy: { answeredAt: 'asc' } }),
  )
  expect(given.map(({ setItemId, share }) => [setItemId, share])).toEqual([
    [one.setItemId, 1],
    [two.setItemId, 1],
  ])
  const elsewhere = await browser.newContext({ storageState: await lin.context.storageState() })
  const device = await elsewhere.newPage()
  await device.goto(`${process.env.WENGU_E2E_URL}/attempts/${attemptId}`)
  await expect(device.getByRole('button', { name: '第 2 题，已答' })).toBeVisible()
  await device.getByRole('button', { name: '交卷' }).click()
  await device.getByRole('button', { name: '现在交卷' }).click()
  await expect(device.getByRole('heading', { level: 1, name: '2 / 3 分' })).toBeVisible()
  // Handed in again from the first device: it counts once, at the first time.
  const again = await later.request.post('/api/sittings/hand-in', {
    data: { sittingId: attemptId, reason: 'asked' },
  })
  expect((await again.json()).score.points).toBe(2)
  await Promise.all([owner.context.close(), lin.context.close(), elsewhere.close()])
})

test('time over hands in what is there; who has an extension may still begin', async ({ browser }) => {
  const [owner, lin, mei] = [await newPerson(browser), await newPerson(browser), await newPerson(browser)]
  const { classId } = await newClass(owner, [lin, mei])
  const { assignmentId, items } = await assign(classId, KINDS, { timeLimit: 10 })
  const attemptId = await begin(lin, assignmentId)
  const [one] = items
  if (!one) throw new Error('The set is empty')
  await answerByKeyboard(lin.page, one.item, true)
  await expect(lin.page.getByText('都保存好了')).toBeVisible()
  await expect(lin.page.getByRole('timer')).toBeVisible()
  // Nine minutes and fifty-five seconds go by.
  await withDatabase((client) =>
    client.attempt.update({ where: { id: attemptId }, data: { startedAt: inMinutes(-10 + 5 / 60) } }),
  )
  await lin.page.reload()
  await expect(lin.page.getByRole('heading', { level: 1, name: '1 / 3 分' })).toBeVisible({ timeout: 15_000 })
  const late = {
    entryId: randomUUID(),
    sittingId: attemptId,
    slotId: one.setItemId,
    isGiven: false,
    timeZone: 'Asia/Shanghai',
    response: wrongResponse(one.item),
    answeredAt: new Date().toISOString(),
    elapsedMs: 1,
  }
  const refused = await lin.page.request.post(ENTRIES, { data: late })
  expect(await refused.json()).toEqual({ kind: 'over' })

  await withDatabase(async (client) => {
    await client.assignment.update({ where: { id: assignmentId }, data: { closesAt: inMinutes(-1) } })
    const { userId } = await client.membership.findFirstOrThrow({
      where: { classId, user: { username: mei.username } },
    })
    const grant = { grantedBy: 'test', grantedAt: new Date(), timeFactor: 2 }
    await client.extension.create({ data: { assignmentId, userId, closesAt: inMinutes(60), ...grant } })
  })
  await mei.page.goto(`/assignments/${assignmentId}`)
  await expect(mei.page.getByText(/限时 20 分钟/)).toBeVisible()
  await expect(mei.page.getByText(/单独的宽限/)).toBeVisible()
  await begin(mei, assignmentId)
  await expect(mei.page.getByRole('timer')).toHaveText(/19:|20:00/)

  await owner.page.goto(`/assignments/${assignmentId}/overview`)
  await expect(owner.page.getByText('1 人已交，1 人在做，0 人还没开始。')).toBeVisible()
  await answerByKeyboard(mei.page, one.item, true)
  const row = owner.page.getByRole('row').filter({ hasText: mei.username })
  await expect(row).toContainText('1 / 3')
  await Promise.all([owner, lin, mei].map(({ context }) => context.close()))
})

test('a class list makes accounts whose one-time passwords open nothing until one’s own is chosen', async ({
  browser,
}) => {
  const owner = await newPerson(browser)
  const { classId } = await newClass(owner)
  const username = `s${randomUUID().slice(0, 8)}`
  await owner.page.goto(`/classes/${classId}/members`)
  // As Excel for Chinese saves it: the line ends of Windows, and GB 2312, in which 姓名 is D0D5 C3FB and so on.
  const gb = (hex: string) => Buffer.from(hex, 'hex')
  const list = [gb('d0d5c3fb2cd3c3bba7c3fb0d0a'), gb('c1d6d0a1baec'), Buffer.from(`,${username}\r\n,nobody`)]
  await owner.page
    .getByLabel('CSV 或 Excel 文件')
    .setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.concat(list) })
  await expect(owner.page.getByLabel('名单', { exact: true })).toHaveValue(
    `姓名,用户名\n林小红,${username}\n,nobody`,
  )
  await owner.page.getByRole('button', { name: '先看看' }).click()
  await expect(owner.page.getByText('将加入的学生：1')).toBeVisible()
  await expect(owner.page.getByText('第 3 行：没有姓名')).toBeVisible()
  await owner.page.getByRole('button', { name: '加入这些学生' }).click()
  await expect(owner.page.locator('.password')).toHaveCount(1)
  // Had the reply been lost, the page would give passwords anew.
  await owner.page.reload()
  await expect(owner.page.getByText('有 1 名学生还没有用名单的一次性密码登录过')).toBeVisible()
  await owner.page.getByRole('button', { name: '给他们全部发放新的一次性密码' }).click()
  const password = (await owner.page.locator('.password').textContent()) ?? ''
  expect(password).toMatch(/^[a-z]{10}\d{2}$/)

  const context = await browser.newContext({
    baseURL: process.env.WENGU_E2E_URL ?? '',
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.goto('/account')
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: '登录', exact: true }) })
  await form.getByLabel('用户名').fill(username)
  await form.getByLabel('密码', { exact: true }).fill(password)
  await form.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByText('这个密码是别人发给你的')).toBeVisible()
  // Nothing is open yet.
  expect((await page.request.get(`/api/classes/${classId}/scores?format=csv`)).status()).toBe(404)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('wengu.session_token')
  await form.getByLabel('你自己的新密码').fill('wengu-my-own-1')
  await form.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/classes')
  await expect(page.getByRole('link', { name: /高一（3）班/ })).toBeVisible()
  await Promise.all([owner.context.close(), context.close()])
})
