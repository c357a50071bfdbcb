import { expect, type Page } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { ask, oneOfEachKind } from '#tests/e2e/kept'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { newQuiz } from '#tests/e2e/learner'
import { plannedItems } from '#tests/e2e/quiz'

export type Planned = Awaited<ReturnType<typeof plannedItems>>[number]

/** The verdict on a wrong answer: of an order turned round the thing in the middle stands where it belongs. */
export const NOT_RIGHT = /^(?:答错了|部分答对)$/u

/** Answers what is asked, wrongly, and waits for the proof. */
export const answerWrongly = async (page: Page, item: Item): Promise<void> => {
  await answerByKeyboard(page, item, false)
  await expect(page.locator('.verdict')).toHaveText(NOT_RIGHT)
  await expect(page.locator('.source mark').first()).toBeVisible()
}

/** A quiz of choices alone, each told by its stem: what is pressed is a key and no letter, and each asks one fact. */
export const startChoices = async (page: Page): Promise<string> => {
  const sessionId = await newQuiz(page)
  const stems = new Set<string>()
  const isChosen = ({ item: { kind, stem } }: Planned) =>
    kind === 'multiple-choice' && !stems.has(stem) && stems.add(stem)
  const chosen = (await plannedItems(SHARED_DATABASE, sessionId)).filter(isChosen)
  await ask(
    sessionId,
    chosen.map(({ id }) => id),
  )
  await page.goto(`/study/${sessionId}`)
  return sessionId
}

/** A quiz with one question of each kind that the articles have, in an order that is always the same. */
export const startEachKind = async (page: Page) => {
  const sessionId = await newQuiz(page)
  const questions = await oneOfEachKind()
  await ask(
    sessionId,
    questions.map(({ id }) => id),
  )
  await page.goto(`/study/${sessionId}`)
  return questions
}

/** A test in which the questions stand in an order of the caller's choosing. */
export const startTestOf = async (
  page: Page,
  choose: (all: readonly Planned[]) => Planned[],
): Promise<Planned[]> => {
  const [row] = await readRows<{ slug: string }>(
    SHARED_DATABASE,
    `SELECT articleSlug AS slug FROM Item WHERE kind IN ('cloze', 'short-answer') AND retiredAt IS NULL
       AND articleSlug IN (SELECT slug FROM Article WHERE ownerId IS NULL)
     GROUP BY articleSlug ORDER BY COUNT(*) DESC, articleSlug LIMIT 1`,
  )
  await page.goto(`/articles/${row?.slug}`)
  await page.getByText('做完再看对错').click()
  await page.getByLabel('题数').selectOption('20')
  await page.getByRole('button', { name: '开始测验' }).click()
  await page.waitForURL(/\/study\//)
  const sessionId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const chosen = choose(await plannedItems(SHARED_DATABASE, sessionId))
  await ask(
    sessionId,
    chosen.map(({ id }) => id),
  )
  await page.reload()
  return chosen
}
