import { expect, type Page } from 'playwright/test'
import type { ItemKind } from '#lib/items/item'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'

/** So many questions of one kind, as a blueprint asks for them. */
interface KindWish {
  readonly kind: ItemKind
  readonly count: number
}

const TYPED = ['short-answer', 'cloze'] as const

/** The facts that items of these kinds ask, each once. */
const factsAskedBy = async (kinds: readonly ItemKind[]): Promise<string[]> => {
  const rows = await readRows<{ factId: string }>(
    SHARED_DATABASE,
    `SELECT DISTINCT x.factId FROM ItemFact x JOIN Item i ON i.id = x.itemId
      WHERE i.kind IN (SELECT value FROM json_each(?)) AND i.retiredAt IS NULL
        AND i.articleSlug IN (SELECT slug FROM Article WHERE ownerId IS NULL)`,
    JSON.stringify(kinds),
  )
  return rows.map(({ factId }) => factId)
}

/** The facts that are asked by what is answered by typing. */
export const typedFacts = (): Promise<string[]> => factsAskedBy(TYPED)

/**
 * A blueprint for questions whose answers are typed, which no guesser can pass: of each kind as many as the articles
 * have, whatever they have. Fits a set that asks none of the facts yet.
 */
export const typedWishes = async (count: number): Promise<KindWish[]> => {
  const asked = new Set<string>()
  const wishes: KindWish[] = []
  let missing = count
  for (const kind of TYPED) {
    const facts = (await factsAskedBy([kind])).filter((id) => !asked.has(id))
    const most = Math.min(missing, facts.length)
    if (most > 0) wishes.push({ kind, count: most })
    missing -= most
    for (const id of facts) asked.add(id)
  }
  if (missing > 0) throw new Error(`The articles have ${missing} typed questions too few`)
  return wishes
}

/** Has a blueprint of the set on the screen find these among all articles; gives nothing before it says what it added. */
export const fillByBlueprint = async (page: Page, wishes: readonly KindWish[]): Promise<void> => {
  await page.locator('#blueprint-article').selectOption('')
  for (const [index, { kind, count }] of wishes.entries()) {
    if (index > 0) await page.getByRole('button', { name: '再加一行' }).click()
    await page.getByLabel(`题数，第 ${index + 1}`).fill(String(count))
    await page.getByLabel(`题型 ${index + 1}`).selectOption(kind)
  }
  await page.getByRole('button', { name: '凑题' }).click()
  await expect(page.getByText(/加入了 \d+ 题。/)).toBeVisible()
}
