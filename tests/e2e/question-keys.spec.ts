import { expect, test } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { answerWrongly, startChoices, startTestOf } from '#tests/e2e/choices'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'
import { ask, oneOfEachKind } from '#tests/e2e/kept'
import { newQuiz } from '#tests/e2e/learner'
import { plannedItems, rightResponse } from '#tests/e2e/quiz'
import { itemAsked } from '#tests/e2e/sitting'

test.describe.configure({ timeout: 120_000 })

test('a question that is answered by typing can be typed into at once, wherever it stands', async ({
  page,
}) => {
  const chosen = await startTestOf(page, (all) => {
    const typed = all.filter(({ item }) => item.kind === 'cloze' || item.kind === 'short-answer')
    const choice = all.filter(({ item }) => item.kind === 'multiple-choice')
    return [...typed.slice(0, 1), ...choice.slice(0, 1), ...typed.slice(1, 2)]
  })
  expect(chosen).toHaveLength(3)
  const place = (n: number) => page.locator('.places button').nth(n - 1)
  await expect(page.getByRole('textbox')).toBeFocused()
  // The number of the question that is shown leads back to it: into its field, or to its stem.
  await place(1).click()
  await expect(page.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('一九七二年')
  await place(1).click()
  await expect(page.getByRole('textbox')).toBeFocused()
  await expect(page.getByRole('textbox')).toHaveValue('一九七二年')
  await page.keyboard.press('Enter')
  // Enter goes on to the next one.
  await expect(place(2)).toHaveAttribute('aria-current', 'step')
  await expect(page.locator('.stem')).toBeFocused()
  await place(2).click()
  await expect(page.locator('.stem')).toBeFocused()
  await place(3).click()
  await expect(page.getByRole('textbox')).toBeFocused()
})

test('B asks no more today, S until further notice, X never this; Z takes each back; My cards brings one back', async ({
  page,
}) => {
  const sessionId = await startChoices(page)
  const [first, second] = await plannedItems(SHARED_DATABASE, sessionId)
  const stem = page.locator('.stem')
  const shown = await stem.textContent()
  await expect(page.getByRole('button', { name: /^今天不再问/ })).toBeEnabled()
  await page.keyboard.press('b')
  await expect(page.getByText('这个知识点今天不再问你。').last()).toBeVisible()
  await expect(stem).not.toHaveText(shown ?? '')
  await page.keyboard.press('z')
  await expect(stem).toHaveText(shown ?? '')
  await page.keyboard.press('x')
  await expect(page.getByText('以后不再问这道题。').last()).toBeVisible()
  await expect(stem).not.toHaveText(shown ?? '')
  await page.keyboard.press('z')
  await expect(stem).toHaveText(shown ?? '')
  await answerWrongly(page, first?.item as Item)
  await page.keyboard.press('s')
  await expect(page.getByText('放到一边了。').last()).toBeVisible()
  expect((await itemAsked(page)).stem).toBe(second?.item.stem)
  await page.goto('/cards?standing=suspended')
  const cards = page.locator('.rows > li')
  await expect(cards).not.toHaveCount(0)
  for (let left = await cards.count(); left > 0; left--) {
    await cards.first().getByText('记录与操作').click()
    await cards.first().getByRole('button', { name: '恢复', exact: true }).click()
    await expect(cards).toHaveCount(left - 1)
  }
})

test('a key pressed the moment a question is seen acts on that question, and not on the one before', async ({
  page,
}) => {
  const sessionId = await startChoices(page)
  const [first, second] = await plannedItems(SHARED_DATABASE, sessionId)
  const stem = page.locator('.stem')
  await expect(page.getByRole('button', { name: /^今天不再问/ })).toBeEnabled()
  await page.keyboard.press('b')
  await expect(stem).toHaveText(second?.item.stem ?? '')
  // Quicker than any finger: within the change of the screen itself.
  await page.evaluate((text) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.stem')?.textContent !== text) return
      observer.disconnect()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }))
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, first?.item.stem)
  await page.keyboard.press('z')
  await expect(page.getByText('以后不再问这道题。').last()).toBeVisible()
  await expect(stem).toHaveText(second?.item.stem ?? '')
  expect(
    await readRows(
      SHARED_DATABASE,
      `SELECT itemId FROM Flag WHERE hidden AND userId = (SELECT userId FROM StudySession WHERE id = ?)`,
      sessionId,
    ),
  ).toEqual([{ itemId: first?.id }])
})

test('after an answer the verdict and the key are announced, and the focus is on what goes on', async ({
  page,
}) => {
  const [first] = await plannedItems(SHARED_DATABASE, await startChoices(page))
  if (!first) throw new Error('The quiz asks nothing')
  await answerWrongly(page, first.item)
  const right = rightResponse(first.item)
  await expect(page.getByRole('status').filter({ hasText: '答错了' })).toHaveText(
    `答错了。正确答案：${right.kind === 'choice' ? right.text : ''}`,
  )
  await expect(page.getByRole('button', { name: '继续' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.stem')).toBeFocused()
})

test('Enter that ends what an input method composes hands nothing in; Enter after it does', async ({
  page,
}) => {
  const sessionId = await newQuiz(page)
  const typed = (await oneOfEachKind()).filter(({ item }) => item.kind === 'short-answer')
  await ask(
    sessionId,
    typed.map(({ id }) => id),
  )
  await page.goto(`/study/${sessionId}`)
  const field = page.getByRole('textbox')
  await expect(field).toBeEditable()
  await field.focus()
  const method = await page.context().newCDPSession(page)
  // Letters, then Enter: a browser tells of keys that an input method takes by the code 229.
  await method.send('Input.imeSetComposition', { text: 'pujing', selectionStart: 6, selectionEnd: 6 })
  await method.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await method.send('Input.insertText', { text: '答非所问' })
  await expect(field).toHaveValue('答非所问')
  await expect(page.getByRole('button', { name: '提交', exact: true })).toBeEnabled()
  await expect(page.locator('.verdict')).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page.locator('.verdict')).toHaveText('答错了')
})
