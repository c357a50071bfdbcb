import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page, test } from 'playwright/test'
import { assign, begin, joinClass, newClass, newPerson } from '#tests/e2e/classmates'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { withDatabase } from '#tests/e2e/open-database'
import { openClassOf, takeAll } from '#tests/e2e/school'
import { expectSoundInBothThemes, expectSoundInEveryLook } from '#tests/e2e/sound'

test.describe.configure({ timeout: 240_000 })

const KINDS = ['multiple-choice', 'true-false', 'short-answer', 'cloze']

/** Opens pages one after the other; ids in their names are of no interest. */
const seeAll = async (page: Page, paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    await page.goto(path)
    await expectSoundInEveryLook(page, path.replace(/[0-9a-f-]{36}/g, 'ID'))
  }
}

/** A set that nobody has published. */
const draftSet = (classId: string): Promise<string> =>
  withDatabase(async (client) => {
    const { id } = await client.studySet.create({
      data: { id: randomUUID(), classId, title: '还没编好', createdAt: new Date() },
    })
    return id
  })

const setOf = (assignmentId: string): Promise<string> =>
  withDatabase(
    async (client) => (await client.assignment.findUniqueOrThrow({ where: { id: assignmentId } })).setId,
  )

/** A teacher with a class of which all but a few know most; the answers are in. */
const openTaughtClass = async (browser: Browser) => {
  const owner = await newPerson(browser)
  const { classId } = await openClassOf(owner.username, 12)
  const { assignmentId } = await assign(classId, KINDS)
  await takeAll(assignmentId, [4, 4, 4, 4, 3, 3, 3, 2, 2, 1, 1, 0])
  return { owner, classId, assignmentId }
}

test('what a teacher sees of a class is sound on phone and desktop, light and dark, in both languages', async ({
  browser,
}) => {
  const { owner, classId } = await openTaughtClass(browser)
  const draft = await draftSet(classId)
  await seeAll(owner.page, [
    '/classes',
    `/classes/${classId}`,
    `/classes/${classId}/members`,
    `/classes/${classId}/gradebook`,
    `/classes/${classId}/forecast`,
    `/classes/${classId}/sets`,
    `/sets/${draft}`,
  ])
  await owner.context.close()
})

test('what a teacher sees of an assignment is sound on phone and desktop, light and dark, in both languages', async ({
  browser,
}) => {
  const { owner, assignmentId } = await openTaughtClass(browser)
  const setId = await setOf(assignmentId)
  await seeAll(owner.page, [
    `/sets/${setId}`,
    `/sets/${setId}/preview`,
    `/sets/${setId}/print`,
    `/sets/${setId}/assign`,
    `/assignments/${assignmentId}/settings`,
    `/assignments/${assignmentId}/overview`,
    `/assignments/${assignmentId}/answers`,
    `/assignments/${assignmentId}/analysis`,
  ])
  await owner.context.close()
})

test('what a learner of a class sees is sound on phone and desktop, light and dark, in both languages', async ({
  browser,
}) => {
  const [owner, lin] = [await newPerson(browser), await newPerson(browser)]
  await seeAll(lin.page, ['/classes'])
  const { classId, code } = await newClass(owner)
  await seeAll(lin.page, [`/join/${code}`])
  await joinClass(lin, code)
  const settings = { feedback: 'after-answer', timeLimit: 30 }
  // One question: while another is open, what would give that away is not told.
  const { assignmentId, items } = await assign(classId, ['multiple-choice'], settings)
  const [first] = items
  if (!first) throw new Error('The set is empty')
  await seeAll(lin.page, ['/classes', `/classes/${classId}`, `/assignments/${assignmentId}`])
  const attemptId = await begin(lin, assignmentId)
  await seeAll(lin.page, [`/attempts/${attemptId}`])
  await lin.page.reload()
  await answerByKeyboard(lin.page, first.item, false)
  await expect(lin.page.getByText('答错了').last()).toBeVisible()
  await expectSoundInBothThemes(lin.page, 'answer told')
  await lin.page.getByRole('button', { name: '交卷' }).click()
  await expect(lin.page.getByRole('link', { name: '回到作业' })).toBeVisible()
  await seeAll(lin.page, [`/attempts/${attemptId}`, `/assignments/${assignmentId}`, `/classes/${classId}`])
  await Promise.all([owner.context.close(), lin.context.close()])
})
