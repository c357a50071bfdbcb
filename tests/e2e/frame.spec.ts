import { expect, type Page, test } from 'playwright/test'
import { startQuiz } from '#tests/e2e/learner'
import { takeMode } from '#tests/e2e/sitting'

const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1440, height: 900 }

/** Where the name of the site and the heading of the page begin. */
const leftEdges = async (page: Page): Promise<readonly (number | undefined)[]> => {
  const edges = [page.locator('.wordmark'), page.getByRole('heading', { level: 1 })]
  return Promise.all(edges.map(async (edge) => (await edge.boundingBox())?.x))
}

test('the name stands above the left edge of what it heads, on whichever page', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  for (const path of ['/', '/progress', '/settings', '/articles', '/account']) {
    await page.goto(path)
    const [name, heading] = await leftEdges(page)
    expect(name, path).toBe(heading)
  }
  await page.goto('/articles')
  await page.locator('.rows a[href^="/articles/"]').first().click()
  await expect(page.locator('.prose')).toBeVisible()
  await expect(async () => {
    const [name, heading] = await leftEdges(page)
    expect(name).toBe(heading)
  }).toPass()
})

test('in a sitting the name stands above the line of progress, whether one or two columns are under it', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP)
  for (const mode of [null, '翻卡片', '排先后']) {
    if (mode === null) await startQuiz(page)
    else await takeMode(page, mode, mode === '排先后' ? 'ordering' : 'multiple-choice')
    await expect(page.locator('.progress')).toBeVisible()
    const edges = [page.locator('.wordmark'), page.locator('.progress')]
    const [name, line] = await Promise.all(edges.map(async (edge) => (await edge.boundingBox())?.x))
    expect(name, mode ?? 'quiz').toBe(line)
  }
})

test('on a phone the five ways share one line with the name, in English too', async ({ browser }) => {
  for (const locale of ['en', 'zh-CN']) {
    const context = await browser.newContext({ locale, viewport: PHONE })
    const page = await context.newPage()
    await page.goto('/settings')
    const header = await page.locator('.site-header').boundingBox()
    expect(header?.height, locale).toBeLessThan(75)
    const last = await page.locator('.site-nav a').last().boundingBox()
    expect((last?.x ?? 0) + (last?.width ?? 0), locale).toBeLessThanOrEqual(PHONE.width)
    await context.close()
  }
})

test('all articles have one name and one place', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '所有文章' }).click()
  await page.waitForURL(/\/articles$/)
  await expect(page.getByRole('heading', { level: 1, name: '所有文章' })).toBeVisible()
  await page.locator('.rows a[href^="/articles/"]').first().click()
  await page.getByRole('link', { name: '所有文章' }).click()
  await page.waitForURL(/\/articles$/)
})
