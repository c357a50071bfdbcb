import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from 'playwright/test'

export const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const

type Size = keyof typeof SIZES
type ColorScheme = 'light' | 'dark'

/** The page before may still be there, hidden, with a heading of its own. */
const visibleHeading = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ visible: true })

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

const expectNone = (violations: readonly Violation[]): void =>
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])

/** Nothing else is reported, which takes half of the time. */
const VIOLATIONS_ALONE = { resultTypes: ['violations'] as const }

/** Nothing that axe finds by all its rules. Pages have no frames, which it need not look for. */
const expectNoViolations = async (page: Page): Promise<void> => {
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: [...VIOLATIONS_ALONE.resultTypes] })
  expectNone((await axe.analyze()).violations)
}

/** The same of contrast alone, in a document into which axe has come already: to bring it takes longer than to ask it. */
const expectContrast = async (page: Page): Promise<void> => {
  expectNone(
    await page.evaluate(async (options) => {
      type Run = (of: Document, options: object) => Promise<{ violations: Violation[] }>
      const { axe } = window as unknown as { axe: { run: Run } }
      const { violations } = await axe.run(document, { ...options, runOnly: ['color-contrast'] })
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
    }, VIOLATIONS_ALONE),
  )
}

const expectWithinScreen = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
}

const wear = async (page: Page, size: Size, colorScheme: ColorScheme): Promise<void> => {
  await page.setViewportSize(SIZES[size])
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
}

/** No fault that axe can find, nothing wider than the screen, with one heading and a title, in the look it has now. */
export const expectSound = async (page: Page, name: string): Promise<void> => {
  await test.step(name, async () => {
    // A page that is still on its way has neither.
    await expect(page).toHaveTitle(/./)
    await expect(visibleHeading(page)).toHaveCount(1)
    await expectNoViolations(page)
    await expectWithinScreen(page)
  })
}

/**
 * `expectSound` for what is on the screen, small and light; then the contrast of large and dark, whose colours are
 * others. Both sizes fit. Ends with the look that it began with.
 */
export const expectSoundInBothThemes = async (page: Page, name: string): Promise<void> => {
  const before = page.viewportSize() ?? SIZES.desktop
  await wear(page, 'phone', 'light')
  await expectSound(page, name)
  await test.step(`${name}, large and dark`, async () => {
    await wear(page, 'desktop', 'dark')
    await expectContrast(page)
    await expectWithinScreen(page)
  })
  await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
}

/** That words of another language fit as well, small and large: rules and colours are those of the first. */
export const expectToFit = async (page: Page, name: string): Promise<void> => {
  await test.step(name, async () => {
    const before = page.viewportSize() ?? SIZES.desktop
    await expect(page).toHaveTitle(/./)
    await expect(visibleHeading(page)).toHaveCount(1)
    for (const size of ['phone', 'desktop'] as const) {
      await page.setViewportSize(SIZES[size])
      await expectWithinScreen(page)
    }
    await page.setViewportSize(before)
  })
}

/** A stranger with a screen of this size; axe asks for a page of a context that was made for it. */
export const newLearner = async (
  browser: Browser,
  size: Size,
  colorScheme: ColorScheme,
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

const chooseLanguage = (page: Page, locale: 'zh-CN' | 'en'): Promise<void> =>
  page.context().addCookies([{ name: 'locale', value: locale, url: new URL('/', page.url()).href }])

/**
 * A page in Chinese that can be loaded anew: sound in both themes, and in English it fits. The page is left in English;
 * what is opened next is in Chinese again.
 */
export const expectSoundInEveryLook = async (page: Page, name: string): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expectSoundInBothThemes(page, `${name}, zh-CN`)
  await chooseLanguage(page, 'en')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectToFit(page, `${name}, en`)
  await chooseLanguage(page, 'zh-CN')
}
