import type { Page } from 'playwright/test'

/** A stranger lands on the first page and takes the quiz it offers; gives the study session's id. */
export const startQuiz = async (page: Page): Promise<string> => {
  await page.goto('/')
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await page.waitForURL(/\/study\/[^/]+$/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
