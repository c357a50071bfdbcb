import { expect, type Page, test } from 'playwright/test'
import { joinClass, newPerson, openClass } from '#tests/e2e/classmates'
import { withDatabase } from '#tests/e2e/open-database'
import { expectSoundInBothThemes, expectToFit } from '#tests/e2e/sound'

test.describe.configure({ timeout: 180_000 })

/** Written for this test alone. */
const STORY = [
  '青石码头开航',
  '青石码头昨天开航，市交通局局长陶然到场祝贺。码头全长860米，投资7亿元。',
  '陶然在现场说，码头将为全市节约运费2亿元。总工程师葛敏表示，码头可以停靠万吨货轮。',
  '2018年5月，市政府批准了码头的方案。2020年8月，青石镇完成了征地。',
].join('\n')

/** One sentence says the same in other words, one another day, and one is gone. */
const edited = (body: string): string =>
  body
    .replace('批准了码头的方案', '批准了这座码头的方案')
    .replace('2020年8月', '2020年9月')
    .replace('总工程师葛敏表示，码头可以停靠万吨货轮。', '')

const bringForClass = async (page: Page): Promise<string> => {
  await page.goto('/articles/new')
  await page.getByLabel('正文', { exact: true }).fill(STORY)
  await page.getByRole('button', { name: '读这篇文章' }).click()
  await expect(page.getByRole('heading', { name: '审阅', exact: true })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('radio', { name: '班级' }).click()
  await page.getByRole('button', { name: '确定', exact: true }).click()
  await expect(page.getByText('现在你选的班级能看到。')).toBeVisible()
  return /articles\/([^/]+)\/desk/u.exec(page.url())?.[1] ?? ''
}

/** A pupil has answered each fact once, so that each has something to lose. */
const learnAll = (username: string, slug: string) =>
  withDatabase(async (client) => {
    const { id: userId } = await client.user.findFirstOrThrow({ where: { username } })
    const facts = await client.fact.findMany({ where: { articleSlug: slug, retiredAt: null } })
    const at = new Date()
    for (const { id: factId } of facts) {
      await client.card.create({ data: { userId, factId, kind: 'learning', dueAt: at, lastAt: at, step: 0 } })
      await client.review.create({
        data: {
          answerId: `answer to ${factId}`,
          ...{ userId, factId, kind: 'answer', rating: 'good', correct: true },
          ...{ answeredAt: at, timeZone: 'Asia/Shanghai', day: 20_000 },
        },
      })
    }
    return { userId, answers: facts.length }
  })

const readLearned = (userId: string, slug: string) =>
  withDatabase(async (client) => ({
    answers: await client.review.count({ where: { userId, kind: 'answer' } }),
    cards: await client.card.count({ where: { userId } }),
    begunAnew: await client.fact.findMany({
      where: { articleSlug: slug, reviews: { some: { userId, kind: 'reset' } } },
      select: { answer: true },
    }),
    gone: await client.fact.findMany({
      where: { articleSlug: slug, retiredAt: { not: null }, cards: { some: { userId } } },
      select: { label: true },
    }),
  }))

const group = (page: Page, title: RegExp) =>
  page.locator('details', { has: page.locator('summary', { hasText: title }) })

/** Fills in the edited text and has it looked at. */
const look = async (page: Page, slug: string, button: string): Promise<void> => {
  await page.goto(`/articles/${slug}/desk/text`)
  const body = page.locator('#body')
  await body.fill(edited(await body.inputValue()))
  await page.getByRole('button', { name: button }).click()
  await expect(page.locator('ins').first()).toBeVisible({ timeout: 30_000 })
}

test('a published text is edited: it is told what stays, is reworded, is answered anew and goes, and no review is lost', async ({
  browser,
}) => {
  const [owner, pupil] = [await newPerson(browser), await newPerson(browser)]
  const { code } = await openClass(owner)
  await joinClass(pupil, code)
  const { page } = owner
  const slug = await bringForClass(page)
  const { userId, answers } = await learnAll(pupil.username, slug)

  await look(page, slug, '看看会变什么')
  await expect(group(page, /\d+ 个知识点不变/)).toBeVisible()
  const reworded = group(page, /\d+ 个知识点换了说法/)
  await reworded.locator('summary').click()
  await expect(reworded.locator('ins', { hasText: '这座' }).first()).toBeVisible()
  await expect(group(page, /1 个知识点的答案变了/)).toContainText('2020年9月')
  await expect(group(page, /1 个知识点的答案变了/)).toContainText('1 人学过')
  await expect(group(page, /\d+ 个知识点不再问/)).toContainText('葛敏')
  expect(await readLearned(userId, slug)).toEqual({ answers, cards: answers, begunAnew: [], gone: [] })
  await expectSoundInBothThemes(page, 'an edited text')

  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存，文章和题目都更新了。')).toBeVisible({ timeout: 30_000 })
  const after = await readLearned(userId, slug)
  expect(after).toMatchObject({ answers, cards: answers, begunAnew: [{ answer: '2020-09' }] })
  expect(after.gone.length).toBeGreaterThan(0)
  await pupil.page.goto(`/articles/${slug}`)
  await expect(pupil.page.getByText('批准了这座码头的方案').first()).toBeVisible()
  await expect(pupil.page.getByText('葛敏')).toHaveCount(0)
  for (const { context } of [owner, pupil]) await context.close()
})

test('what an edit changes fits a phone, a tablet and a desktop, in English too', async ({ browser }) => {
  const { page, context } = await newPerson(browser)
  await page.goto('/articles/new')
  await page.getByLabel('正文', { exact: true }).fill(STORY)
  await page.getByRole('button', { name: '读这篇文章' }).click()
  await expect(page.getByRole('heading', { name: '审阅', exact: true })).toBeVisible({ timeout: 60_000 })
  const slug = /articles\/([^/]+)\/desk/u.exec(page.url())?.[1] ?? ''
  await context.addCookies([{ name: 'locale', value: 'en', url: new URL('/', page.url()).href }])
  await look(page, slug, 'See what changes')
  await expectToFit(page, 'an edited text, en')
  await page.setViewportSize({ width: 820, height: 1180 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  await context.close()
})
