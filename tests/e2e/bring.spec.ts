import { expect, type Page, test } from 'playwright/test'
import { joinClass, newPerson, openClass } from '#tests/e2e/classmates'
import { expectSoundInBothThemes } from '#tests/e2e/sound'

test.describe.configure({ timeout: 180_000 })

/** Written for this test alone. */
const STORY = [
  '南屏水库开始蓄水',
  '南屏水库昨天正式开始蓄水，省水利厅厅长周海平和设计师何兰出席了仪式。水库大坝高135米，总投资46亿元。',
  '周海平在仪式上说，水库将为下游80万人供水。何兰表示，大坝可以抵御千年一遇的洪水。',
  '2017年4月，省政府宣布修建水库。2019年10月，南屏县完成了1200户居民的搬迁。',
  '南屏县县长罗文说：“今年冬天，全县都能用上水库的水。”',
].join('\n')

/** Presses something, and counts it. */
const counter = () => {
  let clicks = 0
  return {
    press: async (target: { click: () => Promise<void> }) => {
      clicks += 1
      await target.click()
    },
    clicks: () => clicks,
  }
}

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('正文', { exact: true }).fill(text)
}

test('a teacher brings an article, drops a fact by keyboard, shows it to a class and assigns its best questions', async ({
  browser,
}) => {
  const teacher = await newPerson(browser)
  const pupil = await newPerson(browser)
  const { code } = await openClass(teacher)
  await joinClass(pupil, code)
  const { page } = teacher
  const { press, clicks } = counter()
  const begun = Date.now()
  await page.goto('/')
  await press(page.getByRole('link', { name: '带一篇自己的文章来' }))
  await paste(page, STORY)
  await press(page.getByRole('button', { name: '读这篇文章' }))
  await expect(page.getByRole('heading', { name: '审阅', exact: true })).toBeVisible({ timeout: 60_000 })
  const facts = page.locator('.found')
  await expect(facts.first()).toHaveAttribute('data-current', 'true')
  await page.keyboard.press('j')
  await expect(facts.nth(1)).toHaveAttribute('data-current', 'true')
  await page.keyboard.press('x')
  await expect(facts.nth(1)).toHaveAttribute('data-standing', 'dropped', { timeout: 30_000 })
  await press(page.getByRole('radio', { name: '班级' }))
  await press(page.getByRole('button', { name: '确定', exact: true }))
  await expect(page.getByText('现在你选的班级能看到。')).toBeVisible()
  await press(page.getByRole('button', { name: '用最好的题组成题组' }))
  await page.waitForURL(/\/sets\/[0-9a-f-]{36}$/)
  await press(page.getByRole('link', { name: '布置给全班' }))
  await press(page.getByRole('button', { name: '布置给全班' }))
  await page.waitForURL(/\/gradebook$/)
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(`from the clipboard to an assignment: ${clicks()} clicks, ${seconds} s by machine`)
  expect(clicks()).toBeLessThanOrEqual(12)
  await pupil.page.goto('/')
  await expect(pupil.page.getByRole('link', { name: /南屏水库开始蓄水/ }).first()).toBeVisible()
  await pupil.context.close()
  await teacher.context.close()
})

test('an article is private, and its pages are sound on a phone and on a desktop', async ({ browser }) => {
  const owner = await newPerson(browser)
  const stranger = await newPerson(browser)
  const { page } = owner
  await page.goto('/articles/new')
  await expectSoundInBothThemes(page, 'bring')
  await page.getByRole('button', { name: '读这篇文章' }).click()
  await expect(page.getByText('请先粘贴正文，或选一个文件。')).toBeVisible()
  await paste(page, STORY)
  await page.getByRole('button', { name: '读这篇文章' }).click()
  await expect(page.getByRole('heading', { name: '审阅', exact: true })).toBeVisible({ timeout: 60_000 })
  await expectSoundInBothThemes(page, 'desk')
  await page.getByLabel('这篇文章是哪一天发表的？').fill('2021-05-12')
  await page.getByRole('button', { name: '保存', exact: true }).first().click()
  await expect(page.getByText('“昨天”是 2021年5月11日')).toBeVisible({ timeout: 30_000 })
  await page.getByText('加一道题').click()
  await page.getByLabel('题干').last().fill('水库在哪个县？')
  await page.getByLabel('题型').selectOption('typed')
  await page.getByLabel('答案', { exact: true }).fill('南屏县\n南屏')
  await page.getByRole('button', { name: '加入', exact: true }).click()
  await expect(page.getByText('由人写，原文没有为证')).toBeVisible({ timeout: 30_000 })
  const desk = page.url()
  for (const url of [desk, desk.replace(/\/desk$/, '')]) {
    await stranger.page.goto(url)
    await expect(stranger.page.getByRole('heading', { name: '没有找到这一页' })).toBeVisible()
    expect(await stranger.page.content()).not.toContain('南屏')
  }
  await page.goto('/articles')
  await expectSoundInBothThemes(page, 'own articles')
  await stranger.context.close()
  await owner.context.close()
})
