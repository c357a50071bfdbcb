import { type BrowserContext, expect, type Page, test } from 'playwright/test'
import { newPerson } from '#tests/e2e/classmates'
import { expectReady } from '#tests/e2e/device'
import { ask, beginAttempt, oneOfEachKind, type Step, stepsOf } from '#tests/e2e/kept'
import { startQuiz } from '#tests/e2e/learner'

test.describe.configure({ timeout: 180_000 })

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

/**
 * The quizzes, one of each kind, all on the device as well: a page about an assignment has it ask anew what it may keep.
 * A choice is an answer at once; what becomes of that, the offline tests tell.
 */
const beginQuizzes = async (page: Page) => {
  const asked = (await oneOfEachKind()).filter(
    ({ item }) => item.kind !== 'multiple-choice' && item.kind !== 'true-false',
  )
  const quizzes = []
  for (const { id, item } of asked) {
    const sessionId = await startQuiz(page)
    await ask(sessionId, [id])
    quizzes.push({ path: `/study/${sessionId}`, steps: stepsOf(item) })
  }
  const kept = page.waitForResponse('**/api/offline')
  await page.goto('/assignments/of-a-class')
  await kept
  await expectReady(page)
  return quizzes
}

test('a tab that is killed at any step of a quiz, on and off the network, is as it was', async ({
  browser,
}) => {
  // Who has no account is asked to sign in on pages about assignments.
  const { context, page: first } = await newPerson(browser)
  let page = first
  for (const { path, steps } of await beginQuizzes(page)) {
    await context.setOffline(false)
    await page.goto(path)
    for (const isOffline of [false, true]) {
      for (const step of steps) {
        await context.setOffline(isOffline)
        page = await doAndKill(context, page, step, async (next) => {
          await next.goto(path)
        })
      }
    }
  }
  await context.close()
})

/**
 * Takes a sitting of any order, every other step off the network, killing the tab at each; it is opened again with the
 * network. Where the first step of each kind is off it here, it is on it there, and the other way round.
 */
const takeAndKill = async (
  context: BrowserContext,
  first: Page,
  path: string,
  kinds: readonly (readonly Step[])[],
  isFirstOffline: boolean,
) => {
  let page = first
  for (const [index, steps] of kinds.entries()) {
    const place = (now: Page) => now.getByRole('button', { name: new RegExp(`^第 ${index + 1} 题`) }).click()
    for (const [turn, step] of steps.entries()) {
      await place(page)
      await context.setOffline((turn === 0) === isFirstOffline)
      page = await doAndKill(context, page, step, async (next) => {
        await context.setOffline(false)
        await next.goto(path)
        await place(next)
      })
      await expect(page.getByText('都保存好了')).toBeVisible()
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
    items.map(({ item }) => stepsOf(item)),
    false,
  )
})

test('a tab that is killed at any step of an attempt, on and off the network, is as it was', async ({
  browser,
}) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { items, attemptId } = await beginAttempt(owner, lin)
  const steps = items.map(({ item }) => stepsOf(item))
  const page = await takeAndKill(lin.context, lin.page, `/attempts/${attemptId}`, steps, true)
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
