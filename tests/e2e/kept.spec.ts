import { expect, type Page, test } from 'playwright/test'
import { answerWrongly, startChoices, startEachKind } from '#tests/e2e/choices'
import { assign, inMinutes, newClass, newPerson } from '#tests/e2e/classmates'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { ask, beginAttempt, oneOfEachKind, stepsOf } from '#tests/e2e/kept'
import { newQuiz, startQuiz } from '#tests/e2e/learner'
import { withDatabase } from '#tests/e2e/open-database'
import { ENTRIES } from '#tests/e2e/quiz'
import { takeMode } from '#tests/e2e/sitting'
import { newLearner } from '#tests/e2e/sound'

test.describe.configure({ timeout: 180_000 })
test.use({ serviceWorkers: 'allow' })

test('nothing is called saved that is not, and a login that expires loses nothing', async ({ browser }) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { items, attemptId } = await beginAttempt(owner, lin)
  const index = items.findIndex(({ item }) => item.kind === 'matching' || item.kind === 'ordering')
  const [step] = stepsOf(items[index]?.item as (typeof items)[number]['item'])
  const { page, context } = lin
  const place = page.getByRole('button', { name: new RegExp(`^第 ${index + 1} 题`) })
  await place.click()
  const own = await context.cookies()
  await context.clearCookies()
  await step?.act(page)
  await expect(page.getByText(/^登录过期了/)).toBeVisible()
  await expect(page.getByText('都保存好了')).toBeHidden()
  // Who signs in comes back here.
  const back = `/account?next=${encodeURIComponent(`/attempts/${attemptId}`)}`
  await expect(page.getByRole('link', { name: '去登录' })).toHaveAttribute('href', back)
  expect(await withDatabase((client) => client.attemptResponse.count({ where: { attemptId } }))).toBe(0)
  await context.addCookies(own)
  await page.reload()
  await expect(page.getByText('都保存好了')).toBeVisible()
  await place.click()
  await step?.expectShown(page)
  expect(await withDatabase((client) => client.attemptResponse.count({ where: { attemptId } }))).toBe(1)
  await Promise.all([owner.context.close(), context.close()])
})

test('what is handed in without a network is handed in when there is one, though the tab was closed', async ({
  browser,
}) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { items, attemptId } = await beginAttempt(owner, lin)
  const { page, context } = lin
  const handedInAt = () =>
    withDatabase(async (client) => {
      const attempt = await client.attempt.findUniqueOrThrow({ where: { id: attemptId } })
      return attempt.submittedAt
    })
  const index = items.findIndex(({ item }) => item.kind === 'cloze' || item.kind === 'short-answer')
  const [step] = stepsOf(items[index]?.item as (typeof items)[number]['item'])
  await page.getByRole('button', { name: new RegExp(`^第 ${index + 1} 题`) }).click()
  await context.setOffline(true)
  await step?.act(page)
  await page.getByRole('button', { name: '交卷' }).click()
  await page.getByRole('button', { name: '现在交卷' }).click()
  await expect(page.getByText(/^网络断了/)).toBeVisible()
  await page.close()
  expect(await handedInAt()).toBeNull()
  await context.setOffline(false)
  // Any page of theirs brings it to the server, the last answer first.
  const next = await context.newPage()
  await next.goto('/classes')
  await expect.poll(handedInAt).not.toBeNull()
  expect(await withDatabase((client) => client.attemptResponse.count({ where: { attemptId } }))).toBe(1)
  await Promise.all([owner.context.close(), context.close()])
})

const secondsLeft = async (page: Page): Promise<number> => {
  const [minutes, seconds] = ((await page.getByRole('timer').textContent()) ?? '').match(/\d+/g) ?? []
  return Number(minutes) * 60 + Number(seconds)
}

test('the clock never jumps back, and follows an extension that is granted while the tab is open', async ({
  browser,
}) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { attemptId, assignmentId, items } = await beginAttempt(owner, lin, { timeLimit: 10 })
  const { page } = lin
  let last = await secondsLeft(page)
  for (const [index, { item }] of items.entries()) {
    await page.getByRole('button', { name: new RegExp(`^第 ${index + 1} 题`) }).click()
    const before = last
    await expect.poll(() => secondsLeft(page)).toBeLessThan(before)
    last = await secondsLeft(page)
    const taken = page.waitForResponse(`**${ENTRIES}`)
    await stepsOf(item)[0]?.act(page)
    await taken
    expect(await secondsLeft(page)).toBeLessThanOrEqual(last)
  }
  // All but as much goes by as the page needs to be there before its end.
  await withDatabase((client) =>
    client.attempt.update({ where: { id: attemptId }, data: { startedAt: inMinutes(-10 + 30 / 60) } }),
  )
  await page.reload()
  await expect(page.getByRole('timer')).toBeVisible()
  const grant = () =>
    withDatabase(async (client) => {
      const { userId } = await client.attempt.findUniqueOrThrow({ where: { id: attemptId } })
      const granted = { grantedBy: 'test', grantedAt: new Date(), timeFactor: 5 }
      await client.extension.create({ data: { assignmentId, userId, ...granted } })
    })
  // The tab does not hear of it until it thinks that the time is over.
  await page.route('**/clock', (route) => route.abort())
  await page.route(`**${ENTRIES}`, (route) => route.abort())
  await grant()
  await expect.poll(() => secondsLeft(page), { timeout: 90_000 }).toBeGreaterThan(60)
  await expect(page.getByRole('button', { name: '交卷' })).toBeVisible()
  const { submittedAt } = await withDatabase((client) =>
    client.attempt.findUniqueOrThrow({ where: { id: attemptId } }),
  )
  expect(submittedAt).toBeNull()
  // What is moved now is seen within seconds.
  await page.unroute('**/clock')
  await withDatabase((client) =>
    client.attempt.update({ where: { id: attemptId }, data: { startedAt: inMinutes(-48) } }),
  )
  await expect.poll(() => secondsLeft(page), { timeout: 30_000 }).toBeLessThan(125)
  await Promise.all([owner.context.close(), lin.context.close()])
})

test('a teacher who gives more time to an attempt whose keys are told is warned first', async ({
  browser,
}) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { attemptId, assignmentId } = await beginAttempt(owner, lin, { timeLimit: 10 })
  await withDatabase((client) =>
    client.attempt.update({ where: { id: attemptId }, data: { startedAt: inMinutes(-11) } }),
  )
  await lin.page.reload()
  await expect(lin.page.getByText('正确答案').first()).toBeVisible()
  const { page } = owner
  await page.goto(`/assignments/${assignmentId}/settings`)
  await page.locator('summary').filter({ hasText: lin.username }).click()
  await page.getByLabel('时间倍数').fill('3')
  await page.getByRole('button', { name: '准予' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '可以照着答案改' })).toBeVisible()
  expect(await withDatabase((client) => client.extension.count({ where: { assignmentId } }))).toBe(0)
  await page.getByRole('button', { name: '仍然延长' }).click()
  await expect
    .poll(() => withDatabase((client) => client.extension.count({ where: { assignmentId } })))
    .toBe(1)
  await Promise.all([owner.context.close(), lin.context.close()])
})

test('undo takes back the step that it names: the amendment, then the answer; on flashcards by a button', async ({
  page,
}) => {
  const sessionId = await newQuiz(page)
  const typed = (await oneOfEachKind()).find(
    ({ item }) => item.kind === 'cloze' || item.kind === 'short-answer',
  )
  await ask(sessionId, [typed?.id ?? ''])
  await page.goto(`/study/${sessionId}`)
  await expect(page.getByRole('textbox')).toBeEditable()
  await page.getByRole('textbox').fill('答非所问')
  await page.getByRole('textbox').press('Enter')
  await expect(page.locator('.verdict')).toHaveText('答错了')
  await page.getByRole('button', { name: '我答对了' }).click()
  await expect(page.locator('.verdict')).toHaveText('答对了')
  await page.getByRole('button', { name: '撤销“我答对了”' }).click()
  await expect(page.locator('.verdict')).toHaveText('答错了')
  await page.keyboard.press('z')
  await expect(page.getByText('已撤销，请重新作答。').last()).toBeVisible()
  await expect(page.getByRole('textbox')).toBeEditable()

  await takeMode(page, '翻卡片')
  await page.getByRole('button', { name: '翻面' }).click()
  await page.getByRole('button', { name: /^记得/ }).click()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1')
  await page.getByRole('button', { name: '撤销上一题' }).click()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0')
})

test('on a phone, where there are no keys, undo is a button after an answer and on a card', async ({
  browser,
}) => {
  const page = await newLearner(browser, 'phone', 'light', 'zh-CN')
  const [first] = await startEachKind(page)
  if (!first) throw new Error('The quiz asks nothing')
  await answerWrongly(page, first.item)
  await page.getByRole('button', { name: '撤销上一题' }).click()
  await expect(page.locator('.verdict')).toBeHidden()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0')
  await takeMode(page, '翻卡片')
  await page.getByRole('button', { name: '翻面' }).click()
  await page.getByRole('button', { name: /^记得/ }).click()
  await page.getByRole('button', { name: '撤销上一题' }).click()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0')
  await page.context().close()
})

test('one button saves all settings: what was changed in the folded part is not lost', async ({ page }) => {
  await startChoices(page)
  await page.goto('/settings')
  await page.getByLabel('每天新题').fill('7')
  await page.getByText('复习安排', { exact: true }).click()
  await page.getByLabel('最长间隔').fill('300')
  await expect(page.locator('main').getByRole('button', { name: '保存' })).toHaveCount(1)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存。')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('每天新题')).toHaveValue('7')
  await page.getByText('复习安排', { exact: true }).click()
  await expect(page.getByLabel('最长间隔')).toHaveValue('300')
})

test('a form that is sent without a network keeps what was typed, and says so', async ({ browser }) => {
  const owner = await newPerson(browser)
  const { classId } = await newClass(owner)
  const { page, context } = owner
  const said = page.getByText(/^没有网络，还没有发出去/)
  const tryOffline = async (path: string, label: string, text: string, button: string) => {
    await page.goto(path)
    const field = page.getByLabel(label, { exact: true })
    await field.fill(text)
    await context.setOffline(true)
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(said).toBeVisible()
    await expect(field).toHaveValue(text)
    await context.setOffline(false)
  }
  await tryOffline(`/classes/${classId}/members`, '名单', '王芳,wf0001', '先看看')
  await page.getByRole('button', { name: '先看看' }).click()
  await expect(page.getByText('将加入的学生：1')).toBeVisible()
  await tryOffline('/settings', '每天新题', '7', '保存')
  await tryOffline(`/classes/${classId}/sets`, '题组名称', '期中', '新建题组')
  await assign(classId, ['multiple-choice'])
  const [set] = await withDatabase((client) => client.studySet.findMany({ where: { classId } }))
  await tryOffline(`/sets/${set?.id}/assign`, '作业名称', '期末', '布置给全班')
  await context.close()
})

test('a sitting that was abandoned hides nothing, and can be put away', async ({ page }) => {
  const sessionId = await startQuiz(page)
  await expect(page.locator('.stem')).toBeVisible()
  await readRows(
    SHARED_DATABASE,
    `INSERT INTO Draft (sessionId, itemId, answerId, response, savedAt, elapsedMs, timeZone)
     SELECT ?, id, lower(hex(randomblob(16))), '{"kind":"skipped"}', '2026-01-01T00:00:00.000+00:00', 1, 'UTC' FROM Item LIMIT 1`,
    sessionId,
  )
  await page.goto('/')
  await expect(page.getByRole('link', { name: '继续答题' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^(开始复习|学习新题)$/ })).toBeVisible()
  await page.getByRole('button', { name: '不再提示' }).click()
  await expect(page.getByRole('link', { name: '继续答题' })).toBeHidden()
})
