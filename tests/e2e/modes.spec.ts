import { expect, type Page, test } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { answerByKeyboard, rate, tabTo } from '#tests/e2e/keyboard'
import { leaksOf, recordPayloads, tellingNames } from '#tests/e2e/payloads'
import { plannedItems, putDownReply, rightResponse } from '#tests/e2e/quiz'
import { itemAsked, takeMode } from '#tests/e2e/sitting'

/** Answers with the keyboard, waits for the verdict, and goes on. */
const answerAndGoOn = async (page: Page, item: Item, right: boolean): Promise<void> => {
  await answerByKeyboard(page, item, right)
  await expect(page.locator('.verdict')).toHaveText(right ? '答对了' : '答错了')
  await page.keyboard.press('Enter')
}

test('learning goes on until all is known, brings back what was wrong, and survives a reload', async ({
  page,
}) => {
  await takeMode(page, '学新知识')
  const first = await itemAsked(page)
  const place = page.locator('.progress .hint > [aria-hidden]')
  const [, whole] = /^1 \/ (\d+)$/.exec(await place.innerText()) ?? []
  await answerAndGoOn(page, first, false)
  // A miss is one question more, and the bar says why.
  const after = `2 / ${Number(whole) + 1} · 其中 1 题是答错再问的`
  await expect(place).toHaveText(after)
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1')
  await page.reload()
  await expect(place).toHaveText(after)
  const stems = new Set<string>()
  for (let asked = 0; asked < 30; asked++) {
    const end = page.getByRole('heading', { name: /^答对/ })
    await expect(end.or(page.locator('.stem'))).toBeVisible()
    if (await end.isVisible()) break
    const item = await itemAsked(page)
    stems.add(item.stem)
    await answerAndGoOn(page, item, true)
  }
  await expect(page.getByRole('heading', { name: /^答对/ })).toBeVisible()
  expect(stems.has(first.stem)).toBe(true)
})

test('a flashcard is turned with Space and rated with a digit, each with when it comes back', async ({
  page,
}) => {
  const sessionId = await takeMode(page, '翻卡片')
  const item = await itemAsked(page)
  await expect(page.getByRole('button', { name: '翻面' })).toBeEnabled()
  await page.keyboard.press('Space')
  await expect(page.locator('mark').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^忘了.*1\s?分钟/ })).toBeEnabled()
  await expect(page.getByRole('button', { name: /^轻松.*天/ })).toBeEnabled()
  await page.keyboard.press('4')
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1')
  await rate(page, 'again')
  await expect(page.getByRole('button', { name: '翻面' })).toBeEnabled()
  const ratings = await readRows(
    SHARED_DATABASE,
    "SELECT rating, mode FROM Review WHERE sessionId = ? AND kind = 'answer' ORDER BY recordedAt",
    sessionId,
  )
  expect(ratings).toEqual([
    { rating: 'easy', mode: 'flashcards' },
    { rating: 'again', mode: 'flashcards' },
  ])
  await page.keyboard.press('z')
  await expect(page.getByText('已撤销，请重新作答。').last()).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0')
  expect((await itemAsked(page)).stem).toBe(item.stem)
})

test('pairs are joined by tapping, against a clock whose best time is kept', async ({ page }) => {
  await takeMode(page, '配对', 'matching')
  const item = await itemAsked(page)
  if (item.kind !== 'matching') throw new Error('Nothing is to be matched')
  await expect(page.getByRole('timer')).toBeVisible()
  const check = page.getByRole('button', { name: '提交', exact: true })
  await expect(page.getByRole('button', { name: item.pairs[0]?.left ?? '' })).toBeEnabled()
  for (const { left, right } of item.pairs) {
    await expect(check).toBeDisabled()
    await page.getByRole('list', { name: '要配对的内容' }).getByRole('button', { name: left }).click()
    await page.getByRole('list', { name: '与之对应的' }).getByRole('button', { name: right }).click()
  }
  await check.click()
  await expect(page.locator('.verdict')).toHaveText('答对了')
  await takeMode(page, '配对', 'matching')
  await expect(page.getByText(/最快 \d+:\d\d/)).toBeVisible()
})

test('a timeline is put in order with the keyboard, and a wrong one keeps its number and comes back', async ({
  page,
}) => {
  await takeMode(page, '排先后', 'ordering')
  const place = page.locator('.progress .hint')
  const before = await place.innerText()
  expect(before).toMatch(/^1 \/ /)
  await answerByKeyboard(page, await itemAsked(page), false)
  await expect(page.locator('.verdict')).toHaveText(/答错了|部分答对/)
  expect(await place.innerText()).toBe(before)
  await page.keyboard.press('Enter')
  await expect(page.locator('.verdict')).toHaveCount(0)
  await answerByKeyboard(page, await itemAsked(page), true)
  await expect(page.locator('.verdict')).toHaveText('答对了')
})

test('reading covers the sentence that is asked, and keeps what was answered', async ({ page }) => {
  await takeMode(page, '边读边答')
  const lines = page.locator('.fact-line')
  await expect(page.locator('.progress .sr-only')).toHaveText(/^问过 0 \/ \d+，答对 0。$/)
  await tabTo(page, lines.first())
  await expect(page.locator('.covered')).toHaveCount(0)
  // React has to be there: without it the key would only follow a link.
  await expect(async () => {
    if ((await page.locator('.asked-here').count()) === 0) await page.keyboard.press('Enter')
    await expect(page.locator('.asked-here')).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(page.locator('.covered')).toHaveCount(1)
  await answerByKeyboard(page, await itemAsked(page), true)
  await expect(page.locator('.asked-here .verdict')).toHaveText('答对了')
  await expect(page.locator('.covered')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.locator('.asked-here')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1')
  await page.goto('/')
  await page.getByRole('link', { name: '继续答题' }).click()
  await expect(page.locator('.prose .right-answer')).toHaveCount(1)
})

const startTest = async (page: Page): Promise<string> => {
  await page.goto('/')
  await page.locator('a[href^="/articles/"]').first().click()
  await page.getByText('做完再看对错').click()
  await page.getByLabel('题数').selectOption('5')
  await page.getByLabel('时间').selectOption('5')
  await page.getByRole('button', { name: '开始测验' }).click()
  await page.waitForURL(/\/study\//)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Puts an answer down without leaving the question. */
const putDown = async (page: Page, item: Item): Promise<void> => {
  const response = rightResponse(item)
  const saved = putDownReply(page)
  if (response.kind === 'typed') {
    await expect(page.getByRole('textbox')).toBeEditable()
    await page.getByRole('textbox').fill(response.text)
    await page.getByRole('textbox').press('Enter')
  } else await answerByKeyboard(page, item, true)
  expect((await saved).status()).toBe(200)
}

test('a test says nothing of right or wrong until it is handed in, and resumes where it was', async ({
  page,
}) => {
  const payloads = recordPayloads(page)
  const sessionId = await startTest(page)
  const questions = await plannedItems(SHARED_DATABASE, sessionId)
  expect(questions).toHaveLength(5)
  await expect(page.getByRole('timer')).toHaveText(/^还剩 [45]:\d\d$/)
  const [one, two] = questions
  if (!one || !two) throw new Error('The test is empty')
  for (const [index, { item }] of [one, two].entries()) {
    await page.getByRole('button', { name: `第 ${index + 1} 题，未答` }).click()
    await putDown(page, item)
    await expect(page.getByRole('button', { name: `第 ${index + 1} 题，已答` })).toBeVisible()
  }
  await page.reload()
  await expect(page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible()
  for (const payload of await payloads.all()) {
    expect(questions.flatMap(({ item }) => leaksOf(payload, item))).toEqual([])
    expect(tellingNames(payload)).toEqual([])
    expect(payload.replaceAll('\\', '')).not.toMatch(/"feedback":(?!null)/)
  }
  await page.getByRole('button', { name: '交卷' }).click()
  await expect(page.getByText('还有 3 题没答，现在交卷吗？')).toBeVisible()
  await page.getByRole('button', { name: '现在交卷' }).click()
  await expect(page.getByRole('heading', { name: '答对 2 / 5' })).toBeVisible()
  const marked = (await payloads.all()).join()
  for (const { item } of questions) expect(leaksOf(marked, item)).not.toEqual([])
})

test('an undo that cannot be sent is tried again, and given up with words', async ({ page }) => {
  await takeMode(page, '翻卡片')
  await expect(page.getByRole('button', { name: '翻面' })).toBeEnabled()
  await rate(page, 'good')
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1')
  await page.route('**/api/undo', (route) => route.abort('connectionfailed'))
  await expect(page.getByRole('button', { name: '翻面' })).toBeEnabled()
  await page.keyboard.press('z')
  await expect(page.getByText('还没撤销，正在再试……')).toBeVisible()
  await expect(page.getByText('没能撤销：服务器没有回应。')).toBeVisible()
  await page.unroute('**/api/undo')
  await page.keyboard.press('z')
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0')
})

test('a question that is flagged and hidden is listed in the settings, and can be asked again', async ({
  page,
}) => {
  await takeMode(page, '学新知识')
  const item = await itemAsked(page)
  await answerByKeyboard(page, item, true)
  await page.getByRole('button', { name: '这道题有问题' }).click()
  await page.getByLabel('说得不清楚').check()
  await page.getByLabel('以后别再问我这道题').check()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByText('记下了，谢谢。')).toBeVisible()
  await page.goto('/settings')
  await expect(page.getByText(item.stem)).toBeVisible()
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(page.getByText(item.stem)).toBeHidden()
})
