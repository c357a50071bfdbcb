import { expect, type Page } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'

/** The slug of an article for everybody that has an item of this kind. */
export const articleWith = async (kind: Item['kind']): Promise<string> => {
  const [row] = await readRows<{ slug: string }>(
    SHARED_DATABASE,
    `SELECT articleSlug AS slug FROM Item WHERE kind = ? AND retiredAt IS NULL
      AND articleSlug IN (SELECT slug FROM Article WHERE ownerId IS NULL) ORDER BY articleSlug LIMIT 1`,
    kind,
  )
  if (!row) throw new Error(`No article has a ${kind} item`)
  return row.slug
}

/**
 * Opens an article and takes the way of this name: two clicks from the first page at most.
 *
 * @returns the sitting's id
 */
export const takeMode = async (
  page: Page,
  way: string,
  kind: Item['kind'] = 'multiple-choice',
): Promise<string> => {
  await page.goto(`/articles/${await articleWith(kind)}`)
  await page.getByRole('button', { name: way }).click()
  await page.waitForURL(/\/study\/[^/]+$/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The item with this stem, key included: read from the disk, as no learner could. */
export const itemAsked = async (page: Page): Promise<Item> => {
  const heading = page.locator('.stem').last()
  await expect(heading).toBeVisible()
  // A blank is read out as a word.
  const stem = (await heading.evaluate((node) => {
    const copy = node.cloneNode(true) as HTMLElement
    for (const blank of copy.querySelectorAll('.blank')) blank.textContent = '____'
    return copy.textContent ?? ''
  })) as string
  const rows = await readRows<{ item: string }>(
    SHARED_DATABASE,
    'SELECT item FROM Item WHERE retiredAt IS NULL',
  )
  const items = rows.map(({ item }) => JSON.parse(item) as Item).filter((item) => item.stem === stem)
  const shown = await page.locator('.options span:not(.key-cap):not(.fate)').allTextContents()
  const found =
    // What two people said may be asked in the same words: the options tell which it is.
    items.find((item) => 'options' in item && item.options.every(({ text }) => shown.includes(text))) ??
    // The same may be asked with options and without.
    items.find((item) => !('options' in item)) ??
    items[0]
  if (!found) throw new Error(`No item asks: ${stem}`)
  return found
}
