import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from 'playwright/test'

export const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const

/** The page before may still be there, hidden, with a heading of its own. */
const visibleHeading = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true })

/** No fault that axe can find, nothing wider than the screen. A picture of each screen goes to the report. */
export const expectSound = async (page: Page, name: string): Promise<void> => {
  await test.step(name, async () => {
    // A page that is still on its way has neither.
    await expect(page).toHaveTitle(/./)
    await expect(visibleHeading(page)).toHaveCount(1)
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

/** Of each language two looks, so that between them every page is seen small and large, light and dark, in both. */
const LOOKS = {
  'zh-CN': [
    ['phone', 'light'],
    ['desktop', 'dark'],
  ],
  en: [
    ['phone', 'dark'],
    ['desktop', 'light'],
  ],
} as const

/** `expectSound` for a page that can be loaded anew, in both languages, sizes and colours; ends as it began. */
export const expectSoundInEveryLook = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize() ?? SIZES.desktop
  for (const locale of ['en', 'zh-CN'] as const) {
    await page.context().addCookies([{ name: 'locale', value: locale, url: new URL('/', page.url()).href }])
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    for (const [size, colorScheme] of LOOKS[locale]) {
      await page.setViewportSize(SIZES[size])
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectSound(page, `${name}, ${locale}, ${size}, ${colorScheme}`)
    }
  }
  await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}
