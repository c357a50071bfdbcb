import { type Browser, expect, test } from 'playwright/test'
import { assign, newClass, newPerson } from '#tests/e2e/classmates'
import { withDatabase } from '#tests/e2e/open-database'

test.describe.configure({ timeout: 120_000 })

/** A teacher with a class of two learners and an assignment that nobody has begun. */
const openTaughtClass = async (browser: Browser) => {
  const [owner, lin, mei] = [await newPerson(browser), await newPerson(browser), await newPerson(browser)]
  const { classId, code } = await newClass(owner, [lin, mei])
  const { assignmentId } = await assign(classId, ['multiple-choice'])
  return { owner, lin, mei, classId, code, assignmentId }
}

test('what cannot be undone is said first and done by a second press: a new code, removing, handing over, deleting', async ({
  browser,
}) => {
  const { owner, lin, mei, classId, code, assignmentId } = await openTaughtClass(browser)
  const { page } = owner
  const codeNow = () =>
    withDatabase(
      async (client) => (await client.classroom.findUniqueOrThrow({ where: { id: classId } })).joinCode,
    )
  const roleOf = (username: string) =>
    withDatabase((client) =>
      client.membership.findFirst({
        where: { classId, leftAt: null, user: { username } },
        select: { role: true },
      }),
    )

  await page.goto(`/classes/${classId}`)
  await page.getByText('换一个代码', { exact: true }).click()
  await expect(page.getByText('发出去的代码和链接从此失效')).toBeVisible()
  expect(await codeNow()).toBe(code)
  await page.getByRole('button', { name: '确定换代码' }).click()
  await expect.poll(codeNow).not.toBe(code)

  await page.goto(`/classes/${classId}/members`)
  const person = (username: string) => page.locator('.person').filter({ hasText: username })
  await person(mei.username).locator('summary').first().click()
  await person(mei.username).getByText('移出班级', { exact: true }).click()
  await expect(person(mei.username).getByText('成绩会保留')).toBeVisible()
  expect(await roleOf(mei.username)).toEqual({ role: 'learner' })
  await person(mei.username).getByRole('button', { name: '确定移出' }).click()
  await expect.poll(() => roleOf(mei.username)).toBeNull()

  await page.goto(`/assignments/${assignmentId}/settings`)
  const assignments = () => withDatabase((client) => client.assignment.count({ where: { classId } }))
  await page.getByText('删除这份作业', { exact: true }).click()
  await expect(page.getByText('还没有人开始做。删除后无法恢复')).toBeVisible()
  expect(await assignments()).toBe(1)
  await page.getByRole('button', { name: '确定删除' }).click()
  await expect.poll(assignments).toBe(0)

  await page.goto(`/classes/${classId}/members`)
  await person(lin.username).locator('summary').first().click()
  await person(lin.username).getByText('移交班级', { exact: true }).click()
  await expect(person(lin.username).getByText('只有对方能把它交还给你')).toBeVisible()
  expect(await roleOf(owner.username)).toEqual({ role: 'owner' })
  await person(lin.username)
    .getByRole('button', { name: `确定移交给${lin.username}` })
    .click()
  await expect.poll(() => roleOf(owner.username)).toEqual({ role: 'teacher' })
  expect(await roleOf(lin.username)).toEqual({ role: 'owner' })
  await Promise.all([owner, lin, mei].map(({ context }) => context.close()))
})
