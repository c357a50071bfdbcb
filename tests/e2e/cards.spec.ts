import { expect, test } from 'playwright/test'
import { answerWrongly, startChoices } from '#tests/e2e/choices'
import { SHARED_DATABASE } from '#tests/e2e/database'
import { ask } from '#tests/e2e/kept'
import { plannedItems } from '#tests/e2e/quiz'

test.describe.configure({ timeout: 120_000 })

test('a card is found by its words, tells its log, leads to its article, is set aside and started over', async ({
  page,
}) => {
  const sessionId = await startChoices(page)
  const [first] = await plannedItems(SHARED_DATABASE, sessionId)
  if (!first) throw new Error('The quiz asks nothing')
  await ask(sessionId, [first.id])
  await page.reload()
  await answerWrongly(page, first.item)
  await page.goto('/cards')
  const cards = page.locator('.rows > li')
  await expect(cards).toHaveCount(1)
  const words = ((await cards.first().locator('p').first().textContent()) ?? '').slice(-4)
  const search = async (text: string) => {
    await page.getByLabel('知识点或文章里的字').fill(text)
    await page.getByRole('button', { name: '查找' }).click()
  }
  await search('没有这样的字')
  await expect(page.getByText('没有符合条件的卡片')).toBeVisible()
  await search(words)
  await expect(cards).toHaveCount(1)
  const card = cards.first()
  await expect(card).toContainText('正在学')
  await expect(card).toContainText('答过 1 次，答对 0 次')
  await card.getByText('记录与操作').click()
  await expect(card.locator('.log')).toContainText('忘了')
  await card.getByRole('button', { name: '放到一边' }).click()
  await expect(card).toContainText('放到一边 ·')
  await card.getByRole('button', { name: '恢复', exact: true }).click()
  await expect(card).toContainText('正在学')
  await card.locator('summary').filter({ hasText: '从头再学' }).click()
  await expect(card.getByText('答题记录都会保留')).toBeVisible()
  await card.getByRole('button', { name: '从头再学' }).click()
  await expect(card.locator('.log')).toContainText('从头再学')
  await card.getByRole('link').click()
  await page.waitForURL(/\/articles\//)
  await expect(page.locator('.prose')).toBeVisible()
})
