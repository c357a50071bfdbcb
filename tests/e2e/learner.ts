import type { Page } from 'playwright/test'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { callAction, formOf } from '#tests/e2e/server-action'

/**
 * A quiz of the article that the first page offers to a stranger, who is a guest from now on; no page is opened.
 *
 * @param origin of the server; the one that all tests of this worker share where it is left out
 * @returns the sitting's id
 */
export const newQuiz = async (page: Page, origin = process.env.WENGU_E2E_URL ?? ''): Promise<string> => {
  const [newest] = await readRows<{ slug: string }>(
    SHARED_DATABASE,
    `SELECT slug FROM Article WHERE ownerId IS NULL AND retiredAt IS NULL
     ORDER BY publishedStart DESC, slug LIMIT 1`,
  )
  const form = formOf({ slug: newest?.slug ?? '' })
  const call = { file: 'app/study/actions.ts', name: 'startQuiz', page: '/', args: [form] }
  const to = (await callAction(page.request, origin, call)).headers()['x-action-redirect'] ?? ''
  const [, id] = /\/study\/([^/;]+)/.exec(to) ?? []
  if (!id) throw new Error(`No quiz was begun: ${to}`)
  return id
}

/** The same with its first question on the screen. */
export const startQuiz = async (page: Page, origin?: string): Promise<string> => {
  const id = await newQuiz(page, origin)
  await page.goto(`/study/${id}`)
  return id
}

/** The same as a stranger does it, who lands on the first page and takes the quiz it offers. */
export const takeQuiz = async (page: Page): Promise<string> => {
  await page.goto('/')
  await page.getByRole('button', { name: '开始答题' }).first().click()
  await page.waitForURL(/\/study\/[^/]+$/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}
