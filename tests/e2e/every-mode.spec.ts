import { type Browser, expect, type Page, test } from 'playwright/test'
import { articleWith } from '#tests/e2e/sitting'
import { expectSoundInBothThemes, expectToFit, newLearner } from '#tests/e2e/sound'
import en from '../../app/_messages/en.json' with { type: 'json' }
import zh from '../../app/_messages/zh-CN.json' with { type: 'json' }

test.describe.configure({ timeout: 180_000 })

type Messages = typeof en

/** What is asked of each thing on the screen. */
type Look = (page: Page, name: string) => Promise<void>

/** Opens the article and takes one of its modes. */
const take = async (page: Page, name: string, slug: string): Promise<void> => {
  await page.goto(`/articles/${slug}`)
  await page.locator('.mode').filter({ hasText: name }).first().click()
}

/** The same for a way that begins at once. */
const begin = async (page: Page, name: string, slug: string): Promise<void> => {
  await take(page, name, slug)
  await page.waitForURL(/\/study\//)
}

const flashcards = async (
  page: Page,
  look: Look,
  { modes, study }: Messages,
  slug: string,
): Promise<void> => {
  await begin(page, modes.flashcards, slug)
  await page.getByRole('button', { name: study.turn }).click()
  await expect(page.locator('.ratings')).toBeVisible()
  await look(page, 'flashcard')
}

const match = async (page: Page, look: Look, { modes }: Messages, slug: string): Promise<void> => {
  await begin(page, modes.match, slug)
  await expect(page.locator('.pair').first()).toBeEnabled()
  for (const side of await page.locator('.pair-side').all()) await side.locator('.pair').first().click()
  await look(page, 'match')
}

const timeline = async (page: Page, look: Look, { modes, study }: Messages, slug: string): Promise<void> => {
  await begin(page, modes.timeline, slug)
  const check = page.getByRole('button', { name: study.check, exact: true })
  await expect(check).toBeEnabled()
  await look(page, 'timeline')
  await check.click()
  await page.getByRole('button', { name: study.flag }).click()
  await expect(page.getByRole('textbox')).toBeVisible()
  await look(page, 'flag')
}

const read = async (page: Page, look: Look, { modes }: Messages, slug: string): Promise<void> => {
  await begin(page, modes.read, slug)
  await expect(page.locator('.fact-line').first()).toBeVisible()
  await look(page, 'read')
  await page.locator('.fact-line').first().click()
  await expect(page.locator('.asked-here')).toBeVisible()
  await look(page, 'read and asked')
}

const sitTest = async (page: Page, look: Look, { modes, study }: Messages, slug: string): Promise<void> => {
  await take(page, modes.test, slug)
  await page.getByRole('combobox').first().selectOption('5')
  await page.getByRole('combobox').last().selectOption('5')
  await look(page, 'article')
  await page.getByRole('button', { name: modes.startTest }).click()
  await expect(page.getByRole('timer')).toBeVisible()
  await look(page, 'test')
  await page.getByRole('button', { name: study.handIn }).click()
  await page.getByRole('button', { name: study.handInAnyway }).click()
  await expect(page.locator('.paper')).toBeVisible()
  await look(page, 'paper')
}

const takeAll = async (browser: Browser, locale: 'zh-CN' | 'en', look: Look): Promise<void> => {
  const page = await newLearner(browser, 'desktop', 'light', locale)
  const words = locale === 'en' ? en : zh
  await flashcards(page, look, words, await articleWith('multiple-choice'))
  await match(page, look, words, await articleWith('matching'))
  await timeline(page, look, words, await articleWith('ordering'))
  await read(page, look, words, await articleWith('multiple-choice'))
  await sitTest(page, look, words, await articleWith('multiple-choice'))
  await page.context().close()
}

test('every way of studying is sound on a phone and light, and on a desktop and dark', ({ browser }) =>
  takeAll(browser, 'zh-CN', expectSoundInBothThemes))

test('every way of studying fits a phone and a desktop in English', ({ browser }) =>
  takeAll(browser, 'en', expectToFit))
