import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from 'playwright/test'

export const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const

/** No fault that axe can find, nothing wider than the screen. A picture of each screen goes to the report. */
export const expectSound = async (page: Page, name: string): Promise<void> => {
  await test.step(name, async () => {
    // A page that is still on its way has neither.
    await expect(page).toHaveTitle(/./)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    await test.info().attach(name, { body: await page.screenshot(), contentType: 'image/png' })
  })
}

/** A stranger with a screen of this size; axe asks for a page of a context that was made for it. */
export const newLearner = async (
  browser: Browser,
  size: keyof typeof SIZES,
  colorScheme: 'light' | 'dark',
  locale: 'zh-CN' | 'en',
): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: process.env.WENGU_E2E_URL ?? '',
    viewport: SIZES[size],
    colorScheme,
    locale,
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  return context.newPage()
}
