import { type Browser, expect, test } from 'playwright/test'
import { assign, begin, newClass, newPerson, type Person } from '#tests/e2e/classmates'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { withDatabase } from '#tests/e2e/open-database'
import { expectSoundInEveryLook } from '#tests/e2e/sound'

test.describe.configure({ timeout: 150_000 })

/** A learner who has begun an assignment of two questions with options, and the teacher. */
const openAttempt = async (browser: Browser, settings: Parameters<typeof assign>[2] = {}) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { classId } = await newClass(owner, [lin])
  const { assignmentId, items } = await assign(classId, ['multiple-choice', 'true-false'], settings)
  const [first, second] = items
  if (!first || !second) throw new Error('The set is too small')
  return { owner, lin, classId, assignmentId, first, second }
}

/** Answers the first question wrongly, leaves the second open, and hands in. */
const handInOneWrong = async (
  { page }: Person,
  item: Parameters<typeof answerByKeyboard>[1],
): Promise<void> => {
  await answerByKeyboard(page, item, false)
  await expect(page.getByRole('button', { name: '第 1 题，已答' })).toBeVisible()
  await page.getByRole('button', { name: '交卷' }).click()
  await page.getByRole('button', { name: '现在交卷' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '0 / 2 分' })).toBeVisible()
}

test('a question is voided: first for everybody, then for nobody, then it counts again; the learner reads why, and the gradebook follows', async ({
  browser,
}) => {
  const { owner, lin, classId, assignmentId, first } = await openAttempt(browser)
  await begin(lin, assignmentId)
  await handInOneWrong(lin, first.item)
  const answers = `/assignments/${assignmentId}/answers?question=${first.setItemId}`
  const voidIt = async (who: string, press: string) => {
    await owner.page.goto(answers)
    await owner.page.getByLabel(who).check()
    const form = owner.page.locator('form').filter({ has: owner.page.getByLabel(who) })
    await form.getByLabel('理由').fill('题干有歧义')
    await form.getByText(press, { exact: true }).click()
    await form.getByRole('button', { name: `确定${press}` }).click()
  }
  await voidIt('人人得分，没答的也得', '作废')
  await expect(owner.page.getByText('已更正，1 次作答的分数改变了：')).toBeVisible()
  await expect(owner.page.getByText(`${owner.username} 作废了这道题，人人得分。`)).toBeVisible()
  await lin.page.reload()
  await expect(lin.page.getByRole('heading', { level: 1, name: '1 / 2 分' })).toBeVisible()
  await expect(lin.page.getByText('老师作废了这道题，人人得分。理由：题干有歧义')).toBeVisible()
  await voidIt('不计分，从满分里去掉', '更改')
  await expect(owner.page.getByText(`${owner.username} 作废了这道题，不计分。`)).toBeVisible()
  await expectSoundInEveryLook(owner.page, 'voided')
  await lin.page.reload()
  await expect(lin.page.getByRole('heading', { level: 1, name: '0 / 1 分' })).toBeVisible()
  await owner.page.goto(`/classes/${classId}/gradebook`)
  await expect(owner.page.getByRole('row').filter({ hasText: lin.username })).toContainText('0')
  await voidIt('恢复有效，按原来的作答和批改计分', '更改')
  await expect(owner.page.getByText(`${owner.username} 让这道题恢复有效。`)).toBeVisible()
  await lin.page.reload()
  await expect(lin.page.getByRole('heading', { level: 1, name: '0 / 2 分' })).toBeVisible()
  await expect(lin.page.getByText(/老师作废了这道题/)).toHaveCount(0)
  await Promise.all([owner.context.close(), lin.context.close()])
})

test('two options are right when the teacher says so, and the learner’s whole paper shows it on one page', async ({
  browser,
}) => {
  const { owner, lin, assignmentId, first } = await openAttempt(browser)
  const attemptId = await begin(lin, assignmentId)
  await handInOneWrong(lin, first.item)
  await owner.page.goto(`/assignments/${assignmentId}/answers?question=${first.setItemId}`)
  for (const box of await owner.page.locator('input[name=option]').all()) {
    const isGiven = (await box.getAttribute('value')) === (await givenBy(attemptId))
    if (isGiven) await box.check()
  }
  const form = owner.page.locator('form').filter({ has: owner.page.locator('input[name=option]') })
  await form.getByLabel('理由').fill('两种说法都对')
  await form.getByRole('button', { name: '更正并重新计分' }).click()
  await expect(owner.page.getByText('已更正，1 次作答的分数改变了：')).toBeVisible()
  await lin.page.reload()
  await expect(lin.page.getByRole('heading', { level: 1, name: '1 / 2 分' })).toBeVisible()

  await owner.page.getByRole('link', { name: lin.username }).click()
  await owner.page.waitForURL(new RegExp(`/attempts/${attemptId}/paper`))
  await expect(owner.page.getByRole('heading', { level: 1, name: lin.username })).toBeVisible()
  await expect(owner.page.getByText('1 / 2 分').first()).toBeVisible()
  await expect(owner.page.locator('.paper-options b').filter({ hasText: '所答' })).toBeVisible()
  await expectSoundInEveryLook(owner.page, 'paper')
  await owner.page.goto(`/attempts/${attemptId}/paper?keys=no`)
  await expect(owner.page.locator('.paper-options').getByText('答案', { exact: true })).toHaveCount(0)
  await owner.page.emulateMedia({ media: 'print' })
  await expect(owner.page.getByRole('navigation', { name: '卷子页面' })).toBeHidden()
  await Promise.all([owner.context.close(), lin.context.close()])
})

/** What was answered to the first question of an attempt. */
const givenBy = (attemptId: string): Promise<string> =>
  withDatabase(async (client) => {
    const { response } = await client.attemptResponse.findFirstOrThrow({ where: { attemptId } })
    return (JSON.parse(response) as { readonly text: string }).text
  })

test('a question is projected: one key shows the answer with its sentence, the arrows go on and back', async ({
  browser,
}) => {
  const { owner, lin, assignmentId, first, second } = await openAttempt(browser)
  const { page } = owner
  await page.goto(`/assignments/${assignmentId}/answers?question=${second.setItemId}`)
  await page.getByRole('link', { name: '投影这道题' }).click()
  await expect(page.getByRole('heading', { level: 1, name: second.item.stem })).toBeVisible()
  await expect(page.getByText('这组题有作业还没关闭')).toBeVisible()
  await expect(page.getByRole('button', { name: '显示答案' })).toBeEnabled()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('heading', { level: 1, name: first.item.stem })).toBeVisible()
  await expect(page.locator('.projected-key')).toHaveCount(0)
  await page.keyboard.press('Space')
  const right = 'options' in first.item ? first.item.options.find(({ correct }) => correct)?.text : ''
  await expect(page.locator('.projected-key')).toHaveText(right ?? '')
  await expect(page.getByRole('button', { name: '收起答案' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.projected-key')).toHaveCount(0)
  await expectSoundInEveryLook(page, 'projected')
  await Promise.all([owner.context.close(), lin.context.close()])
})

test('the article is read from the assignment while the teacher lets it, and homework at home says how far it is', async ({
  browser,
}) => {
  const { owner, lin, assignmentId, first: asked } = await openAttempt(browser, { isReadDuring: true })
  const reading = `/assignments/${assignmentId}/reading`
  // Before it is begun the teacher does not want it read: the link leads to the assignment.
  await lin.page.goto(reading)
  await lin.page.waitForURL(new RegExp(`/assignments/${assignmentId}$`))
  await lin.page.goto('/')
  // What a class has set comes first, and is the one thing to do next.
  const first = lin.page.locator('main section').first()
  await expect(first).toContainText(/有作业要做：作业一.*截止 · 共 2 题，还没开始/)
  await expect(lin.page.locator('main .button')).toHaveText('去做作业')
  await first.getByRole('link', { name: '去做作业' }).click()
  await lin.page.waitForURL(new RegExp(`/assignments/${assignmentId}$`))
  await begin(lin, assignmentId)
  await answerByKeyboard(lin.page, asked.item, true)
  await expect(lin.page.getByText('都保存好了')).toBeVisible()
  const [article] = await Promise.all([
    lin.context.waitForEvent('page'),
    lin.page.getByRole('link', { name: '读原文' }).click(),
  ])
  await expect(article.getByRole('heading', { level: 1, name: '读原文' })).toBeVisible()
  await expect(article.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expectSoundInEveryLook(article, 'reading')
  await article.close()
  await lin.page.goto('/')
  await expect(first).toContainText(/作业一.*已答 1 \/ 2 题/)
  await expect(lin.page.locator('main .button')).toHaveText('接着做作业')
  await Promise.all([owner.context.close(), lin.context.close()])
})
