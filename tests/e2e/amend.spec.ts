import { expect, type Page, test } from 'playwright/test'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { takeMode } from '#tests/e2e/sitting'

/** Reads an article of whose questions only those are asked that are answered by typing, and opens the first. */
const openTyped = async (page: Page): Promise<string> => {
  const sessionId = await takeMode(page, '边读边答', 'short-answer')
  const typed = await readRows<{ id: string }>(
    SHARED_DATABASE,
    `SELECT i.id FROM Item i JOIN StudySession s ON s.articleSlug = i.articleSlug
      WHERE s.id = ? AND i.kind IN ('cloze', 'short-answer') AND i.retiredAt IS NULL`,
    sessionId,
  )
  await readRows(
    SHARED_DATABASE,
    'UPDATE StudySession SET plan = ? WHERE id = ?',
    JSON.stringify(typed.map(({ id }) => id)),
    sessionId,
  )
  await page.reload()
  const line = page.locator('.fact-line').first()
  await expect(line).toBeVisible()
  await expect(async () => {
    await line.click()
    await expect(page.locator('.asked-here')).toBeVisible({ timeout: 500 })
  }).toPass()
  return sessionId
}

test('one key says that what was typed was right after all, and another that it was hard', async ({
  page,
}) => {
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

test('a miss that was right after all is missed no longer, neither in the count nor in the list below', async ({
  page,
}) => {
  const sessionId = await openTyped(page)
  const [first, second] = await readRows<{ id: string }>(
    SHARED_DATABASE,
    'SELECT j.value AS id FROM StudySession s, json_each(s.plan) j WHERE s.id = ?',
    sessionId,
  )
  expect(second).toBeDefined()
  await readRows(
    SHARED_DATABASE,
    'UPDATE StudySession SET plan = ? WHERE id = ?',
    JSON.stringify([first?.id, second?.id]),
    sessionId,
  )
  await page.reload()
  const verdict = page.locator('.verdict')
  for (const isLast of [false, true]) {
    const line = page.locator('.fact-line').first()
    await expect(async () => {
      await line.click()
      await expect(page.locator('.asked-here')).toBeVisible({ timeout: 500 })
    }).toPass()
    const field = page.getByRole('textbox')
    await expect(field).toBeEditable()
    await field.fill('答非所问')
    await field.press('Enter')
    await expect(verdict).toHaveText('答错了')
    if (isLast) break
    await page.keyboard.press('Enter')
    await expect(page.locator('.asked-here')).toHaveCount(0)
  }
  const misses = page.locator('.misses li')
  await expect(misses).toHaveCount(2)
  await page.keyboard.press('r')
  await expect(verdict).toHaveText('答对了')
  await expect(misses).toHaveCount(1)
})
