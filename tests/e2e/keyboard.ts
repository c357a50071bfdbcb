import { expect, type Locator, type Page } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'
import en from '../../app/_messages/en.json' with { type: 'json' }
import zh from '../../app/_messages/zh-CN.json' with { type: 'json' }

type Word = 'check' | 'chooseLabel' | 'moveUp' | 'skip'

/** Any of some words of the study screens, whatever the language of the page; `thing` is what a word speaks of. */
const named = (words: readonly Word[], thing = ''): RegExp => {
  const all = words.flatMap((word) =>
    [zh.study[word], en.study[word]].map((text) => text.replace('{thing}', thing)),
  )
  return new RegExp(`^(?:${all.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`)
}

const MOST_TABS = 60
const RATINGS = ['again', 'hard', 'good', 'easy'] as const

/** Moves the focus with Tab alone, as somebody without a mouse does. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible()
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} is not reached with ${MOST_TABS} tabs`)
}

/** The button that gives an answer of several parts; where all are handed in together there is none. */
const submitButton = (page: Page): Locator => page.getByRole('button', { name: named(['check']) })

const submit = async (page: Page): Promise<void> => {
  if ((await submitButton(page).count()) === 0) return
  await tabTo(page, submitButton(page))
  await page.keyboard.press('Enter')
}

const choose = async (page: Page, text: string): Promise<void> => {
  const options = page.getByRole('list', { name: named(['chooseLabel']) }).getByRole('button')
  await expect(options.first()).toBeEnabled()
  // The number in front of an option is a hint for the eye, not part of its text.
  const texts = await options.locator('span').allTextContents()
  expect(texts).toContain(text)
  await page.keyboard.press(String(texts.indexOf(text) + 1))
}

const match = async (page: Page, pairs: readonly { left: string; right: string }[]): Promise<void> => {
  await expect(page.getByLabel(pairs[0]?.left ?? '', { exact: true })).toBeEnabled()
  for (const { left, right } of pairs) {
    const select = page.getByLabel(left, { exact: true })
    await tabTo(page, select)
    const rights = await select.locator('option').allTextContents()
    // What was chosen before an answer was taken back stands there still.
    await page.keyboard.press('Home')
    for (let moves = 0; moves < rights.indexOf(right); moves++) await page.keyboard.press('ArrowDown')
    await expect(select).toHaveValue(right)
  }
  await submit(page)
}

const order = async (page: Page, sequence: readonly string[]): Promise<void> => {
  await expect(page.locator('.things [aria-disabled=false]').first()).toBeVisible()
  for (const [place, thing] of sequence.entries()) {
    const up = page.getByRole('button', { name: named(['moveUp'], thing) })
    const things = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /^(?:上移：|Move up: )/ }) })
    const texts = await things.locator('span').allTextContents()
    for (let moves = texts.indexOf(thing) - place; moves > 0; moves--) {
      await tabTo(page, up)
      await page.keyboard.press('Enter')
    }
  }
  await submit(page)
}

/** Turns a flashcard and says how well it was known. */
export const rate = async (page: Page, rating: (typeof RATINGS)[number]): Promise<void> => {
  await expect(page.getByRole('button', { name: '翻面' })).toBeEnabled()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /^忘了/ })).toBeEnabled()
  await page.keyboard.press(String(RATINGS.indexOf(rating) + 1))
}

/** Answers the question on the screen with the keyboard alone. */
export const answerByKeyboard = async (page: Page, item: Item, right: boolean): Promise<void> => {
  const response = right ? rightResponse(item) : wrongResponse(item)
  switch (response.kind) {
    case 'choice':
      return choose(page, response.text)
    case 'typed':
      await expect(page.getByRole('textbox')).toBeEditable()
      await tabTo(page, page.getByRole('textbox'))
      await page.keyboard.type(response.text)
      return page.keyboard.press('Enter')
    case 'matching':
      return match(page, response.pairs)
    case 'ordering':
      return order(page, response.sequence)
    case 'skipped':
      await expect(page.getByRole('button', { name: named(['skip']) })).toBeEnabled()
      await tabTo(page, page.getByRole('button', { name: named(['skip']) }))
      return page.keyboard.press('Enter')
    case 'rated':
      return rate(page, response.rating)
    default:
      return response satisfies never
  }
}
