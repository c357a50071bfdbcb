import { expect, type Page, test } from 'playwright/test'
import { NOT_RIGHT, startChoices, startEachKind } from '#tests/e2e/choices'
import { SHARED_DATABASE } from '#tests/e2e/database'
import { ask, oneOfEachKind } from '#tests/e2e/kept'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { answerReply, ENTRIES, plannedItems } from '#tests/e2e/quiz'
import { expectSoundInBothThemes, expectSoundInEveryLook, newLearner } from '#tests/e2e/sound'

test.describe.configure({ timeout: 180_000 })

const PAGES = [
  '/',
  '/progress',
  '/mistakes',
  '/settings',
  '/account',
  '/account/erase',
  '/offline',
  '/nowhere',
] as const

/** The others say the same to whoever has studied. */
const CHANGED_BY_STUDYING = ['/', '/progress', '/mistakes', '/account'] as const

/** Two questions, the second answered wrongly, so that every page has something to show. */
const studyALittle = async (page: Page): Promise<void> => {
  await page.locator('form button[type=submit]:visible').first().click()
  await page.waitForURL(/\/study\//)
  const sessionId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const chosen = (await oneOfEachKind()).filter(({ item }) =>
    ['multiple-choice', 'short-answer'].includes(item.kind),
  )
  await ask(
    sessionId,
    chosen.map(({ id }) => id),
  )
  await page.reload()
  for (const [index, { item }] of chosen.entries()) {
    await expectSoundInBothThemes(page, `question ${index + 1}`)
    const replied = answerReply(page)
    await answerByKeyboard(page, item, index === 0)
    await replied
    await expect(page.locator('mark').first()).toBeVisible()
    await expectSoundInBothThemes(page, `answer ${index + 1}`)
    await page.keyboard.press('Enter')
  }
}

test('every screen is sound on phone and desktop, light and dark, in both languages, before and after studying', async ({
  browser,
}) => {
  const page = await newLearner(browser, 'desktop', 'light', 'zh-CN')
  const seeAll = async (whose: string, paths: readonly string[]) => {
    for (const path of paths) {
      await page.goto(path)
      await expectSoundInEveryLook(page, `${path} of a ${whose}`)
    }
  }
  await seeAll('stranger', PAGES)
  await page.goto('/')
  await studyALittle(page)
  await seeAll('learner', CHANGED_BY_STUDYING)
  await page.goto('/')
  await page.locator('a[href^="/articles/"]').first().click()
  await page.waitForURL(/\/articles\//)
  await expectSoundInEveryLook(page, 'article')
  await page.context().close()
})

test('every page is in English for who reads English, and says nothing in Chinese but what articles say', async ({
  browser,
}) => {
  const page = await newLearner(browser, 'desktop', 'light', 'en')
  for (const path of PAGES) {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  }
  await page.goto('/progress')
  await expect(page.locator('main')).not.toHaveText(/\p{Script=Han}/u)
})

test('the ways are hidden on a question and there again after it', async ({ page }) => {
  await page.goto('/')
  const ways = page.getByRole('navigation', { name: '主导航' })
  await expect(ways).toBeVisible()
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await page.waitForURL(/\/study\//)
  await expect(ways).toBeHidden()
  await page.getByRole('link', { name: '温故' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await expect(ways).toBeVisible()
})

test('an answer that cannot be sent is said to be unsaved, and sent again with the same id', async ({
  page,
}) => {
  // A choice is one entry: of an answer that is put together each step is sent too, and any of them may fail.
  const [first] = await plannedItems(SHARED_DATABASE, await startChoices(page))
  if (!first) throw new Error('The quiz is empty')
  const ids: string[] = []
  await page.route(`**${ENTRIES}`, async (route) => {
    ids.push(route.request().postDataJSON().entryId)
    await (ids.length < 3 ? route.abort('connectionfailed') : route.continue())
  })
  await answerByKeyboard(page, first.item, true)
  await expect(page.getByText(/^网络断了/)).toBeVisible()
  await expect(page.getByText('答对了').last()).toBeVisible()
  expect(new Set(ids).size).toBe(1)
  expect(ids).toHaveLength(3)
})

test('Z takes the last answer back, of any kind, and the question is asked again', async ({ page }) => {
  const questions = await startEachKind(page)
  for (const [index, { item }] of questions.entries()) {
    await answerByKeyboard(page, item, false)
    await expect(page.locator('.verdict')).toHaveText(NOT_RIGHT)
    await page.keyboard.press('z')
    await expect(page.getByText('已撤销，请重新作答。').last()).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', String(index))
    await answerByKeyboard(page, item, true)
    await expect(page.locator('.verdict')).toHaveText('答对了')
    await page.keyboard.press('Enter')
    await expect(page.locator('.verdict')).toBeHidden()
  }
})
