import { type BrowserContext, expect, type Page, test } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { NOT_RIGHT } from '#tests/e2e/choices'
import { newPerson } from '#tests/e2e/classmates'
import { answersInLog, expectReady } from '#tests/e2e/device'
import { ask, beginAttempt, oneOfEachKind, type Step, stepsOf } from '#tests/e2e/kept'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { newQuiz } from '#tests/e2e/learner'

test.describe.configure({ timeout: 180_000 })
test.use({ serviceWorkers: 'allow' })

/** Does a step, kills the tab, and looks whether a new one shows what the old one did. */
const doAndKill = async (
  context: BrowserContext,
  page: Page,
  step: Step,
  reopen: (page: Page) => Promise<void>,
): Promise<Page> =>
  test.step(step.name, async () => {
    await step.act(page)
    await step.expectShown(page)
    await page.close()
    const next = await context.newPage()
    await reopen(next)
    await step.expectShown(next)
    return next
  })

/** Has the device fetch what it may ask without a network: a page about an assignment has it ask for that anew. */
const keepOnDevice = async (page: Page): Promise<void> => {
  const kept = page.waitForResponse('**/api/offline')
  await page.goto('/assignments/of-a-class')
  await kept
  await expectReady(page)
}

/**
 * The quizzes, one of each kind, all on the device as well. A choice is an answer at once: the next
 * test gives those.
 */
const beginQuizzes = async (page: Page) => {
  const asked = (await oneOfEachKind()).filter(
    ({ item }) => item.kind !== 'multiple-choice' && item.kind !== 'true-false',
  )
  const quizzes = []
  for (const { id, item } of asked) {
    const sessionId = await newQuiz(page)
    await ask(sessionId, [id])
    quizzes.push({ path: `/study/${sessionId}`, item })
  }
  await keepOnDevice(page)
  return quizzes
}

test('a tab that is killed at any step of a quiz, on and off the network, is as it was', async ({
  browser,
}) => {
  // Who has no account is asked to sign in on pages about assignments.
  const { context, page: first } = await newPerson(browser)
  let page = first
  for (const { path, item } of await beginQuizzes(page)) {
    await context.setOffline(false)
    await page.goto(path)
    for (const isOffline of [false, true]) {
      for (const step of stepsOf(item, isOffline)) {
        await context.setOffline(isOffline)
        page = await doAndKill(context, page, step, async (next) => {
          await next.goto(path)
        })
      }
    }
  }
  await context.close()
})

/** A network that swallows everything. A request that a route holds would be let go when its page is closed. */
const swallow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.fetch = () => new Promise(() => undefined)
  })

test('a tab that is killed as an answer is given, of any kind, on and off the network: it is taken once', async ({
  browser,
}) => {
  const { context, page: first } = await newPerson(browser)
  const asked = await oneOfEachKind()
  const sittings = [await newQuiz(first), await newQuiz(first)]
  for (const sessionId of sittings)
    await ask(
      sessionId,
      asked.map(({ id }) => id),
    )
  await keepOnDevice(first)
  let page = first
  for (const [turn, sessionId] of sittings.entries()) {
    const isOffline = turn === 1
    await page.goto(`/study/${sessionId}`)
    await context.setOffline(isOffline)
    for (const [index, { item }] of asked.entries()) {
      if (!isOffline) await swallow(page)
      await answerByKeyboard(page, item, false)
      await expect(isOffline ? page.locator('.verdict') : page.getByText('正在提交……')).toBeVisible()
      await page.close()
      page = await context.newPage()
      await page.goto(`/study/${sessionId}`)
      if (!isOffline) {
        await expect(page.locator('.verdict')).toHaveText(NOT_RIGHT)
        await page.getByRole('button', { name: /^(继续|看结果)$/ }).click()
      }
      const done = page.getByRole('progressbar')
      if (index < asked.length - 1) await expect(done).toHaveAttribute('aria-valuenow', String(index + 1))
    }
    await context.setOffline(false)
    await expect
      .poll(async () => (await answersInLog('sessionId', sessionId)).map(({ itemId }) => itemId))
      .toEqual(asked.map(({ id }) => id))
  }
  await context.close()
})

/** Takes a sitting of any order, on and off the network, killing the tab at each step; it is opened with the network. */
const takeAndKill = async (context: BrowserContext, first: Page, path: string, items: readonly Item[]) => {
  let page = first
  for (const [index, item] of items.entries()) {
    const place = (now: Page) => now.getByRole('button', { name: new RegExp(`^第 ${index + 1} 题`) }).click()
    await place(page)
    for (const isOffline of [false, true]) {
      for (const step of stepsOf(item, isOffline)) {
        await context.setOffline(isOffline)
        page = await doAndKill(context, page, step, async (next) => {
          await context.setOffline(false)
          await next.goto(path)
          await place(next)
        })
        await expect(page.getByText('都保存好了')).toBeVisible()
      }
    }
  }
  return page
}

test('a tab that is killed at any step of a test, on and off the network, is as it was', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.locator('a[href^="/articles/"]').first().click()
  await page.getByText('做完再看对错').click()
  await page.getByLabel('题数').selectOption('5')
  await page.getByRole('button', { name: '开始测验' }).click()
  await page.waitForURL(/\/study\//)
  const path = new URL(page.url()).pathname
  const items = await oneOfEachKind()
  await ask(
    path.split('/').at(-1) ?? '',
    items.map(({ id }) => id),
  )
  await page.reload()
  await takeAndKill(
    context,
    page,
    path,
    items.map(({ item }) => item),
  )
})

test('a tab that is killed at any step of an attempt, on and off the network, is as it was', async ({
  browser,
}) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { items, attemptId } = await beginAttempt(owner, lin)
  const path = `/attempts/${attemptId}`
  const page = await takeAndKill(
    lin.context,
    lin.page,
    path,
    items.map(({ item }) => item),
  )
  // Another device has all of it too.
  const elsewhere = await browser.newContext({ storageState: await lin.context.storageState() })
  const device = await elsewhere.newPage()
  await device.goto(`${process.env.WENGU_E2E_URL}/attempts/${attemptId}`)
  for (const [index] of items.entries()) {
    await expect(device.getByRole('button', { name: `第 ${index + 1} 题，已答` })).toBeVisible()
  }
  await page.close()
  await Promise.all([owner.context.close(), lin.context.close(), elsewhere.close()])
})
