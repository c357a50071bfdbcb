import { expect, type Page, test } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { answerWrongly, startChoices, startEachKind } from '#tests/e2e/choices'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { ask } from '#tests/e2e/kept'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { newQuiz } from '#tests/e2e/learner'
import { plannedItems } from '#tests/e2e/quiz'
import { articleWith, itemAsked, takeMode } from '#tests/e2e/sitting'
import { newLearner } from '#tests/e2e/sound'

test.describe.configure({ timeout: 120_000 })

const goOn = async (page: Page): Promise<void> => {
  const button = page.getByRole('button', { name: /^(继续|看结果)$/ })
  await button.click()
  await expect(button).toBeHidden()
}

/** Of each kind the item that takes up most room once it is answered. */
const longestOfEachKind = async () => {
  const rows = await readRows<{ id: string; item: string }>(
    SHARED_DATABASE,
    `SELECT id, item FROM Item WHERE retiredAt IS NULL
       AND articleSlug IN (SELECT slug FROM Article WHERE language = 'zh' AND ownerId IS NULL) ORDER BY id`,
  )
  const items = rows.map(({ id, item }) => ({ id, item: JSON.parse(item) as Item }))
  const roomOf = ({ item }: (typeof items)[number]) => {
    const options = 'options' in item ? item.options.map(({ text }) => text) : []
    return [item.stem, ...options, item.rationale, ...item.evidence.map(({ text }) => text)].join('').length
  }
  const byRoom = items.toSorted((a, b) => roomOf(a) - roomOf(b))
  return [...new Map(byRoom.map((one) => [one.item.kind, one])).values()]
}

test('on a phone the verdict and what proves it are in sight after each answer', async ({ browser }) => {
  const page = await newLearner(browser, 'phone', 'light', 'zh-CN')
  const sessionId = await newQuiz(page)
  const questions = await longestOfEachKind()
  await ask(
    sessionId,
    questions.map(({ id }) => id),
  )
  await page.goto(`/study/${sessionId}`)
  for (const { item } of questions) {
    await answerWrongly(page, item)
    await expect(page.locator('.verdict')).toBeInViewport()
    await expect(page.locator('.source mark').first()).toBeInViewport()
    const proving = (await page.locator('.source mark').first().textContent()) ?? ''
    expect((await page.locator('main').innerText()).split(proving)).toHaveLength(2)
    await goOn(page)
  }
  await page.context().close()
})

test('on a desktop the column stays where it is when the source comes', async ({ page }) => {
  const questions = await startEachKind(page)
  const left = () => page.locator('.stem').evaluate((stem) => stem.getBoundingClientRect().left)
  for (const { item } of questions) {
    await expect(page.locator('.stem')).toBeVisible()
    const before = await left()
    await answerWrongly(page, item)
    expect(await left()).toBe(before)
    await goOn(page)
  }
})

test('a sitting is left with ×, kept, and gone on with from home', async ({ page }) => {
  const questions = await plannedItems(SHARED_DATABASE, await startChoices(page))
  await answerWrongly(page, questions[0]?.item as Item)
  await page.getByRole('link', { name: '离开（已答的都会保留）' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.getByRole('link', { name: '继续答题' }).click()
  await page.waitForURL(/\/study\//)
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1')
})

test('things are put in order by dragging them, and the order is kept', async ({ page }) => {
  await takeMode(page, '排先后', 'ordering')
  const item = await itemAsked(page)
  if (item.kind !== 'ordering') throw new Error('Nothing is to be put in order')
  await expect(page.locator('.things[data-open=true]')).toBeVisible()
  const texts = () => page.locator('.things > li > span').allTextContents()
  for (const [place, thing] of item.sequence.entries()) {
    const from = page
      .locator('.things > li')
      .nth((await texts()).indexOf(thing))
      .locator('.handle')
    await from.hover()
    await page.mouse.down()
    const box = await page.locator('.things > li').nth(place).boundingBox()
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 4, { steps: 8 })
    await page.mouse.up()
    expect((await texts())[place]).toBe(thing)
  }
  await page.reload()
  await expect(page.locator('.things > li > span').first()).toHaveText(item.sequence[0] ?? '')
  expect(await texts()).toEqual([...item.sequence])
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.locator('.verdict')).toHaveText('答对了')
  // Each line says when it was.
  await expect(page.locator('.ordered .date')).toHaveCount(item.sequence.length)
})

test('on a phone a finger drags by the handle alone; elsewhere it scrolls', async ({ browser }) => {
  const page = await newLearner(browser, 'phone', 'light', 'zh-CN')
  await takeMode(page, '排先后', 'ordering')
  await expect(page.locator('.things[data-open=true]')).toBeVisible()
  const rows = page.locator('.things > li')
  const things = rows.locator('> span')
  const finger = await page.context().newCDPSession(page)
  const dragFirst = async (by: string) => {
    const [from, to] = [await rows.first().locator(by).boundingBox(), await rows.nth(2).boundingBox()]
    if (!from || !to) throw new Error('There are no rows')
    const at = (y: number) => [{ x: from.x + from.width / 2, y }]
    const middle = from.y + from.height / 2
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(middle) })
    for (const y of [middle + 20, to.y, to.y + to.height - 2])
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) })
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const [first = '', second = '', third = '', ...others] = await things.allTextContents()
  await dragFirst('> span')
  await expect(things).toHaveText([first, second, third, ...others])
  await page.evaluate(() => window.scrollTo(0, 0))
  await dragFirst('> .handle')
  await expect(things).toHaveText([second, third, first, ...others])
  await page.context().close()
})

test('what was missed stands at the end with its sentences, and can be gone through again', async ({
  page,
}) => {
  const questions = await plannedItems(SHARED_DATABASE, await startChoices(page))
  for (const [index, { item }] of questions.entries()) {
    await answerByKeyboard(page, item, index > 1)
    await expect(page.locator('.verdict')).toHaveText(index > 1 ? '答对了' : '答错了')
    await goOn(page)
  }
  const misses = page.locator('.misses li')
  await expect(misses).toHaveCount(2)
  for (const [index, { item }] of questions.slice(0, 2).entries()) {
    await expect(misses.nth(index).getByRole('heading')).toHaveText(item.stem)
    await expect(misses.nth(index).locator('mark').first()).toBeVisible()
  }
  await page.getByRole('button', { name: '再练一遍答错的' }).click()
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '2')
})

test('what was missed is not offered again where its learner has hidden all that asks it', async ({
  page,
}) => {
  const sessionId = await startChoices(page)
  const [missed] = await plannedItems(SHARED_DATABASE, sessionId)
  if (!missed) throw new Error('There is nothing to ask')
  await ask(sessionId, [missed.id])
  await page.reload()
  await answerWrongly(page, missed.item)
  await readRows(
    SHARED_DATABASE,
    `INSERT INTO Flag (userId, itemId, hidden, flaggedAt)
      SELECT DISTINCT s.userId, y.itemId, TRUE, s.startedAt
      FROM StudySession s, ItemFact x JOIN ItemFact y ON y.factId = x.factId
      WHERE s.id = ? AND x.itemId = ?`,
    sessionId,
    missed.id,
  )
  await goOn(page)
  await expect(page.locator('.misses .hint').first()).toHaveText('这些题都不再考了。')
  await expect(page.getByRole('button', { name: '再练一遍答错的' })).toHaveCount(0)
})

test('matching tells the best time and plays once more', async ({ page }) => {
  await takeMode(page, '配对', 'matching')
  const item = await itemAsked(page)
  if (item.kind !== 'matching') throw new Error('Nothing is to be matched')
  await expect(page.locator('.pair').first()).toBeEnabled()
  for (const { left, right } of item.pairs) {
    await page.getByRole('list', { name: '要配对的内容' }).getByRole('button', { name: left }).click()
    await page.getByRole('list', { name: '与之对应的' }).getByRole('button', { name: right }).click()
  }
  // The last pair has the focus, which Enter works; on the page itself it hands in.
  await page.locator('.stem').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.verdict')).toHaveText('答对了')
  await expect(page.getByText('最快的一次')).toBeVisible()
  const before = page.url()
  await page.getByRole('button', { name: '再来一次' }).click()
  await page.waitForURL((url) => url.href !== before)
  await expect(page.getByText(/最快 \d+:\d\d/)).toBeVisible()
})

test('the source leads to its article', async ({ page }) => {
  const questions = await plannedItems(SHARED_DATABASE, await startChoices(page))
  await answerWrongly(page, questions[0]?.item as Item)
  await page.getByRole('link', { name: /^出自《/ }).click()
  await page.waitForURL(/\/articles\//)
  await expect(page.locator('.prose')).toBeVisible()
})

test('a daily goal and a run of days are told quietly, and can be turned off; a time zone can be chosen', async ({
  page,
}) => {
  const questions = await plannedItems(SHARED_DATABASE, await startChoices(page))
  await answerWrongly(page, questions[0]?.item as Item)
  await page.goto('/')
  await expect(page.getByText('今天答了 1 题，目标 20 题。')).toBeVisible()
  await page.goto('/settings')
  await page.getByLabel('每天的目标').fill('0')
  // A zone is called what its people call it, and stays chosen by whichever of its places it was chosen.
  const eastern = page.getByRole('option', { name: 'UTC-05:00 北美东部时间' })
  const zone = (await eastern.getAttribute('value')) ?? ''
  await page.getByLabel('时区').selectOption(zone)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存。')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('时区')).toHaveValue(zone)
  await page.goto('/')
  await expect(page.getByText(/目标 20 题/)).toBeHidden()
  // The answer after it is counted where the learner has chosen, not where the device is.
  await takeMode(page, '学新知识')
  await answerWrongly(page, await itemAsked(page))
  const [row] = await readRows<{ timeZone: string }>(
    SHARED_DATABASE,
    "SELECT timeZone FROM Review WHERE kind = 'answer' AND sessionId = ?",
    new URL(page.url()).pathname.split('/').at(-1) ?? '',
  )
  expect(row?.timeZone).toBe(zone)
})

test('an article begins with its text', async ({ page }) => {
  await page.goto(`/articles/${await articleWith('multiple-choice')}`)
  const [text, quiz] = await Promise.all([
    page.locator('.prose p').first().boundingBox(),
    page.getByRole('button', { name: '答题', exact: true }).boundingBox(),
  ])
  expect(text?.x ?? 0).toBeLessThan(quiz?.x ?? 0)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('.prose p').first()).toBeInViewport()
  await page.getByRole('link', { name: '去答题' }).click()
  await expect(page.getByRole('button', { name: '答题', exact: true })).toBeInViewport()
})
