import { expect, type Page, test } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { itemAsked, takeMode } from '#tests/e2e/sitting'

/** Opens questions of the article that is being read until one is to be typed. */
const openTyped = async (page: Page): Promise<Item> => {
  const lines = page.locator('.fact-line')
  await expect(lines.first()).toBeVisible()
  for (let index = 0; index < (await lines.count()); index++) {
    await expect(async () => {
      await lines.nth(index).click()
      await expect(page.locator('.asked-here')).toBeVisible({ timeout: 500 })
    }).toPass()
    const item = await itemAsked(page)
    if (item.kind === 'cloze' || item.kind === 'short-answer') return item
    await page.reload()
    await expect(lines.first()).toBeVisible()
  }
  throw new Error('Nothing is to be typed')
}

test('one key says that what was typed was right after all, and another that it was hard', async ({
  page,
}) => {
  await takeMode(page, '边读边答')
  await openTyped(page)
  const field = page.getByRole('textbox')
  await expect(field).toBeEditable()
  await field.fill('答非所问')
  await field.press('Enter')
  const verdict = page.locator('.verdict')
  await expect(verdict).toHaveText('答错了')
  await page.keyboard.press('r')
  await expect(verdict).toHaveText('答对了')
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: /^吃力/ })).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(page.locator('.prose .right-answer')).toHaveCount(1)
})
