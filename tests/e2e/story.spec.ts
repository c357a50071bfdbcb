import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { type Browser, expect, type Page, test } from 'playwright/test'
import type { Item } from '#lib/items/item'
import { begin, inMinutes, joinClass, newPerson, openClass, type Person } from '#tests/e2e/classmates'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { withDatabase } from '#tests/e2e/open-database'
import { wrongResponse } from '#tests/e2e/quiz'
import { fillByBlueprint, typedWishes } from '#tests/e2e/typed-wishes'

test.describe.configure({ timeout: 180_000 })
test.use({ serviceWorkers: 'allow' })

const TIME_LIMIT = 10

interface Question {
  readonly setItemId: string
  readonly item: Item
}

/** Four typed questions and one with options, picked by a blueprint; that one is put first, and all are published. */
const makeSet = async ({ page }: Person, classId: string): Promise<void> => {
  await page.goto(`/classes/${classId}/sets`)
  await page.getByLabel('题组名称').fill('第一周')
  await page.getByRole('button', { name: '新建题组' }).click()
  await page.waitForURL(/\/sets\/[^/]+$/)
  await fillByBlueprint(page, [...(await typedWishes(4)), { kind: 'multiple-choice', count: 1 }])
  await expect(page.getByText('加入了 5 题。')).toBeVisible()
  for (const place of [5, 4, 3, 2]) {
    await page.getByRole('button', { name: `上移第 ${place}` }).click()
    await expect(page.getByText(`已移到第 ${place - 1} 位，共 5 题。`)).toBeAttached()
  }
  await page.getByText('发布题组').click()
  await page.getByRole('button', { name: '确定发布' }).click()
  await expect(page.getByText('已发布')).toBeVisible()
}

/** Assigns the set on the screen with a time limit, everybody in the same order; gives the assignment's id. */
const assign = async ({ page }: Person): Promise<string> => {
  await page.getByRole('link', { name: '布置给全班' }).click()
  await page.waitForURL(/\/assign$/)
  await page.getByLabel('限时').fill(String(TIME_LIMIT))
  await page.getByLabel('每位学生的题目顺序不同').uncheck()
  await page.getByRole('button', { name: '布置给全班' }).click()
  await page.waitForURL(/\/overview\?assigned=/)
  const href = await page.getByRole('link', { name: '逐题答案' }).getAttribute('href')
  return href?.split('/')[2] ?? ''
}

/** The questions with their keys, as no learner could see them. */
const questionsOf = (assignmentId: string): Promise<Question[]> =>
  withDatabase(async (client) => {
    const { setId } = await client.assignment.findUniqueOrThrow({ where: { id: assignmentId } })
    const items = await client.setItem.findMany({ where: { setId }, orderBy: { position: 'asc' } })
    return items.map(({ id, snapshot }) => ({ setItemId: id, item: JSON.parse(snapshot).item as Item }))
  })

/** Gives a learner twice the time. */
const extend = async ({ page }: Person, assignmentId: string, { username }: Person): Promise<void> => {
  await page.goto(`/assignments/${assignmentId}/settings`)
  const learner = page.getByRole('listitem').filter({ hasText: username })
  await learner.locator('summary').click()
  await learner.getByLabel('时间倍数').fill('2')
  await learner.getByRole('button', { name: '准予' }).click()
  await expect(learner.locator('summary')).toContainText('时间 × 2')
}

const goTo = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`^第 ${number} 题`) }).click()

/** Answers questions from the one of this number (from 1) on, rightly or not. */
const answer = async (
  page: Page,
  questions: readonly Question[],
  from: number,
  rights: readonly boolean[],
) => {
  for (const [index, isRight] of rights.entries()) {
    const number = from + index
    const question = questions[number - 1]
    if (!question) throw new Error(`There is no question ${number}`)
    await goTo(page, number)
    await answerByKeyboard(page, question.item, isRight)
    await expect(page.getByRole('button', { name: `第 ${number} 题，已答` })).toBeVisible()
  }
}

/** Hands in; while questions are open, one is asked whether that is meant. */
const handIn = async (page: Page, hasOpen: boolean, score: string): Promise<void> => {
  await page.getByRole('button', { name: '交卷' }).click()
  if (hasOpen) await page.getByRole('button', { name: '现在交卷' }).click()
  await expect(page.getByRole('heading', { level: 1, name: score })).toBeVisible()
}

/** Loses the network after two answers, gives two more without it, and hands in when it is back. */
const takeOverABreak = async ({ page, context }: Person, questions: readonly Question[]): Promise<void> => {
  await answer(page, questions, 1, [true, true])
  await expect(page.getByText('都保存好了')).toBeVisible()
  await context.setOffline(true)
  await answer(page, questions, 3, [true, true])
  await expect(page.getByText(/^网络断了/)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('都保存好了')).toBeVisible()
  await answer(page, questions, 5, [true])
  await handIn(page, false, '5 / 5 分')
}

/** Answers one question, and another without a network while the time runs over; what came in time counts. */
const runOutOfTime = async (
  { page, context }: Person,
  attemptId: string,
  questions: readonly Question[],
): Promise<void> => {
  await answer(page, questions, 1, [true])
  await expect(page.getByText('都保存好了')).toBeVisible()
  await context.setOffline(true)
  await answer(page, questions, 2, [true])
  const startedAt = inMinutes(-TIME_LIMIT)
  await withDatabase((client) => client.attempt.update({ where: { id: attemptId }, data: { startedAt } }))
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: '1 / 5 分' })).toBeVisible()
  await expect(page.getByText(/^有 1 题的答案在交卷之后才送到/)).toBeVisible()
}

const rowOf = (page: Page, { username }: Person) => page.getByRole('row').filter({ hasText: username })

/** Gives the answer that came too late its mark. */
const markByHand = async ({ page }: Person, assignmentId: string, mei: Person): Promise<void> => {
  await page.goto(`/assignments/${assignmentId}/answers`)
  await expect(page.getByText(/^第 2 题有答案在交卷之后才送到/)).toBeVisible()
  await page.getByRole('navigation', { name: '题目' }).getByRole('link', { name: '2' }).click()
  const row = rowOf(page, mei)
  await expect(row).toContainText('交卷后送到')
  await row.locator('summary').click()
  await row.getByLabel('得分（满分 1）').fill('1')
  await row.getByLabel('理由').fill('断网')
  await row.getByRole('button', { name: '保存' }).click()
  await expect(row.locator('summary')).toContainText('断网')
}

/** Says that the first question's option of a wrong answer is right; gives whose scores changed, as they are listed. */
const correctFirstKey = async (
  { page }: Person,
  assignmentId: string,
  [first]: readonly Question[],
): Promise<string[]> => {
  const wrong = first && wrongResponse(first.item)
  if (wrong?.kind !== 'choice') throw new Error('The first question has no options')
  await page.goto(`/assignments/${assignmentId}/answers`)
  await page.locator('input[name=option]:checked').first().uncheck()
  await page.getByRole('checkbox', { name: wrong.text, exact: true }).check()
  const form = page.locator('form').filter({ has: page.locator('input[name=option]') })
  await form.getByLabel('理由').fill('原文另有说明')
  await form.getByRole('button', { name: '更正并重新计分' }).click()
  await expect(page.getByText(/^已更正，\d 次作答的分数改变了/)).toBeVisible()
  const rows = form.getByRole('row')
  return (await rows.allInnerTexts()).slice(1).map((text) => text.replaceAll(/\s+/g, ' '))
}

const download = async (page: Page, name: string): Promise<Buffer> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return readFile(await file.path())
}

/** The gradebook's scores, by username: on the screen and in both files, which must say the same. */
const exportedScores = async ({ page }: Person, classId: string, people: readonly Person[]) => {
  await page.goto(`/classes/${classId}/gradebook`)
  const onScreen = await Promise.all(
    people.map(async (person) => (await rowOf(page, person).getByRole('cell').first().innerText()).trim()),
  )
  const rows: string[][] = parse(await download(page, '下载 CSV'), { bom: true })
  const inCsv = people.map(({ username }) => rows.find((row) => row.includes(username))?.[2])
  const sheet = strFromU8(
    unzipSync(await download(page, '下载 Excel 文件'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  )
  // The heading is a string (`t="s"`); then come what the assignment is out of, and the mean of the class.
  const [, mean, ...scores] = [...sheet.matchAll(/<c r="C\d+"(?![^>]*t="s")[^>]*><v>([\d.]+)<\/v>/g)].map(
    ([, points]) => points,
  )
  return { onScreen, inCsv, inXlsx: { mean, scores } }
}

const openSchool = async (browser: Browser) => {
  const [teacher, lin, mei, bo] = await Promise.all([1, 2, 3, 4].map(() => newPerson(browser)))
  if (!teacher || !lin || !mei || !bo) throw new Error('Somebody is missing')
  const { classId, code } = await openClass(teacher)
  for (const learner of [lin, mei, bo]) await joinClass(learner, code)
  return { teacher, lin, mei, bo, classId }
}

test('a teacher and three learners: a set is made, assigned, taken over troubles, marked, corrected and exported', async ({
  browser,
}) => {
  const { teacher, lin, mei, bo, classId } = await openSchool(browser)
  await makeSet(teacher, classId)
  const assignmentId = await assign(teacher)
  const questions = await questionsOf(assignmentId)
  await extend(teacher, assignmentId, bo)

  await begin(lin, assignmentId)
  await takeOverABreak(lin, questions)
  await runOutOfTime(mei, await begin(mei, assignmentId), questions)
  await bo.page.goto(`/assignments/${assignmentId}`)
  await expect(bo.page.getByText(/限时 20 分钟/)).toBeVisible()
  await begin(bo, assignmentId)
  await answer(bo.page, questions, 1, [false, true, true])
  await handIn(bo.page, true, '2 / 5 分')

  await markByHand(teacher, assignmentId, mei)
  const changes = await correctFirstKey(teacher, assignmentId, questions)
  expect(changes.toSorted()).toEqual(
    [`${bo.username} 2 3`, `${lin.username} 5 4`, `${mei.username} 2 1`].toSorted(),
  )
  await lin.page.reload()
  await expect(lin.page.getByRole('heading', { level: 1, name: '4 / 5 分' })).toBeVisible()
  const { onScreen, inCsv, inXlsx } = await exportedScores(teacher, classId, [lin, mei, bo])
  expect(onScreen).toEqual(['4', '1', '3 · 宽限'])
  expect(inCsv).toEqual(['4', '1', '3'])
  expect(inXlsx.mean).toBe('2.67')
  expect(inXlsx.scores.toSorted()).toEqual(['1', '3', '4'])
  await Promise.all([teacher, lin, mei, bo].map(({ context }) => context.close()))
})
