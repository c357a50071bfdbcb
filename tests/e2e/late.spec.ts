import { expect, test } from 'playwright/test'
import { assign, inMinutes, newClass, newPerson } from '#tests/e2e/classmates'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { withDatabase } from '#tests/e2e/open-database'

test.describe.configure({ timeout: 120_000 })

test('what being late costs is said before, and worked out afterwards: the clock hands in after due what was begun in time', async ({
  browser,
}) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  const { classId } = await newClass(owner, [lin])
  const { assignmentId, items } = await assign(classId, ['multiple-choice', 'short-answer'], {
    dueAt: inMinutes(30),
    closesAt: inMinutes(300),
    timeLimit: 60,
    late: JSON.stringify({ kind: 'deduct', perDay: 0.1, most: 0.5 }),
  })
  const { page } = lin
  await page.goto(`/assignments/${assignmentId}`)
  await expect(page.getByText('迟交每天扣 10%，最多扣 50%。')).toBeVisible()
  await expect(page.getByText('期限前开始、期限后才交的也算迟交')).toBeVisible()
  await page.getByRole('button', { name: '开始', exact: true }).click()
  await page.waitForURL(/\/attempts\//)
  const [first] = items
  if (!first) throw new Error('The set is empty')
  await answerByKeyboard(page, first.item, true)
  await expect(page.getByText('都保存好了')).toBeVisible()
  // An hour and more goes by: it was due in the middle of it.
  const attemptId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await withDatabase(async (client) => {
    await client.attempt.update({ where: { id: attemptId }, data: { startedAt: inMinutes(-70) } })
    await client.attemptResponse.updateMany({ where: { attemptId }, data: { answeredAt: inMinutes(-65) } })
    await client.assignment.update({
      where: { id: assignmentId },
      data: { opensAt: inMinutes(-120), dueAt: inMinutes(-40) },
    })
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: '0.9 / 2 分' })).toBeVisible()
  await expect(page.getByText('迟交：1 分扣去 10%，得 0.9 分。')).toBeVisible()
  await owner.page.goto(`/classes/${classId}/gradebook`)
  await expect(owner.page.getByRole('row').filter({ hasText: lin.username })).toContainText('0.9')
  await expect(owner.page.getByRole('row').filter({ hasText: lin.username })).toContainText('迟交')
  await Promise.all([owner.context.close(), lin.context.close()])
})
