import { expect, type Page } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { assign, begin, newClass, type Person } from '#tests/e2e/classmates'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'

/** One thing that a learner does to a question without giving its answer, and how the screen tells it afterwards. */
export interface Step {
  readonly name: string
  readonly act: (page: Page) => Promise<void>
  readonly expectShown: (page: Page) => Promise<void>
}

const typing = (text: string): Step => ({
  name: `types ${text}`,
  act: async (page) => {
    await expect(page.getByRole('textbox')).toBeEditable()
    await page.getByRole('textbox').fill(text)
  },
  expectShown: (page) => expect(page.getByRole('textbox')).toHaveValue(text),
})

const choosing = (text: string): Step => {
  const option = (page: Page) => page.getByRole('list', { name: '选项' }).getByRole('button', { name: text })
  return {
    name: `chooses ${text}`,
    act: (page) => option(page).click(),
    expectShown: (page) => expect(option(page)).toHaveAttribute('aria-pressed', 'true'),
  }
}

const pairing = (left: string, right: string): Step => ({
  name: `pairs ${left}`,
  act: async (page) => {
    await page.getByLabel(left, { exact: true }).selectOption(right)
  },
  expectShown: (page) => expect(page.getByLabel(left, { exact: true })).toHaveValue(right),
})

/** Moves the thing that is `place`th down by one; the order that comes of it is what is to be there again. */
const moving = (place: number): Step => {
  const things = (page: Page) => page.locator('.things li > span')
  let order: readonly string[] = []
  return {
    name: `moves thing ${place + 1} down`,
    act: async (page) => {
      await expect(page.locator('.things [aria-disabled=false]').first()).toBeVisible()
      const before = await things(page).allTextContents()
      await page.getByRole('button', { name: /^下移/ }).nth(place).click()
      await expect(things(page)).not.toHaveText(before)
      order = await things(page).allTextContents()
    },
    expectShown: (page) => expect(things(page)).toHaveText([...order]),
  }
}

/**
 * What can be done to an item before its answer is given, step after step.
 *
 * @param again other steps, none of which leaves things as they are after the first ones
 */
export const stepsOf = (item: Item, again = false): readonly Step[] => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return item.options.slice(0, 2).map(({ text }) => choosing(text))
    case 'cloze':
    case 'short-answer':
      return again ? [typing('二'), typing('二十')] : [typing('一'), typing('一九')]
    case 'matching':
      return item.pairs
        .slice(0, 2)
        .map(({ left }, index) => pairing(left, item.pairs[again ? 2 - index : 1 - index]?.right ?? ''))
    case 'ordering':
      return [moving(0), moving(1)]
    default:
      return item satisfies never
  }
}

/** The kinds of which the content has items, each with one. */
export const oneOfEachKind = async (): Promise<readonly { readonly id: string; readonly item: Item }[]> => {
  const rows = await readRows<{ id: string; item: string }>(
    SHARED_DATABASE,
    `SELECT id, item FROM Item WHERE retiredAt IS NULL
       AND articleSlug IN (SELECT slug FROM Article WHERE language = 'zh' AND ownerId IS NULL) ORDER BY id`,
  )
  const items = rows.map(({ id, item }) => ({ id, item: JSON.parse(item) as Item }))
  const kinds = new Map(items.map((one) => [one.item.kind, one]))
  return [...kinds.values()]
}

/** The items that are asked from now on in a sitting of one's own; `file` is the database that has it. */
export const ask = (sessionId: string, itemIds: readonly string[], file = SHARED_DATABASE) =>
  readRows(file, 'UPDATE StudySession SET plan = ? WHERE id = ?', JSON.stringify(itemIds), sessionId)

/** A learner at work on an assignment with a question of every kind. */
export const beginAttempt = async (
  owner: Person,
  lin: Person,
  settings: Parameters<typeof assign>[2] = {},
) => {
  const { classId } = await newClass(owner, [lin])
  const kinds = (await oneOfEachKind()).map(({ item }) => item.kind)
  const { assignmentId, items } = await assign(classId, kinds, settings)
  return { assignmentId, items, attemptId: await begin(lin, assignmentId) }
}
