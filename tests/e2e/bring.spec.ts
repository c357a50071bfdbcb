import { expect, type Page, test } from 'playwright/test'
import { begin, joinClass, newPerson, openClass, type Person } from '#tests/e2e/classmates'
import { answerByKeyboard } from '#tests/e2e/keyboard'
import { withDatabase } from '#tests/e2e/open-database'
import { itemAsked } from '#tests/e2e/sitting'
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

/** Selects words of a paragraph, as a finger or a pointer does. */
const selectWord = (paragraph: Element, word: string): void => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(word) ?? -1
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + word.length)
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  }
}

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

type Press = ReturnType<typeof counter>['press']

const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('正文', { exact: true }).fill(text)
}

const DEVICES = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const

/** Answers every question of an attempt, by keys where there are some, and hands in. */
const takeAll = async (pupil: Person, assignmentId: string): Promise<void> => {
  await begin(pupil, assignmentId)
  const { page } = pupil
  const places = await page.getByRole('button', { name: /^第 \d+ 题/ }).count()
  for (let place = 1; place <= places; place++) {
    await page.getByRole('button', { name: new RegExp(`^第 ${place} 题`) }).click()
    await answerByKeyboard(page, await itemAsked(page), true)
    await expect(page.getByRole('button', { name: `第 ${place} 题，已答` })).toBeVisible()
  }
  await page.getByRole('button', { name: '交卷' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /分$/ })).toBeVisible()
}

/** The second fact is dropped: by its key, or where there is none by its button. */
const dropSecond = async (page: Page, device: keyof typeof DEVICES, press: Press): Promise<void> => {
  const fact = page.locator('.found').nth(1)
  if (device === 'desktop') {
    await expect(page.locator('.found').first()).toHaveAttribute('data-current', 'true')
    await page.keyboard.press('j')
    await expect(fact).toHaveAttribute('data-current', 'true')
    await page.keyboard.press('x')
  } else {
    await press(fact.getByRole('button', { name: '去掉' }))
  }
  await expect(fact).toHaveAttribute('data-standing', 'dropped', { timeout: 30_000 })
}

for (const device of ['desktop', 'phone'] as const)
  test(`a fresh account brings an article, reviews it, publishes it to a class, and a pupil takes its questions, on a ${device}`, async ({
    browser,
  }) => {
    const teacher = await newPerson(browser, DEVICES[device])
    const pupil = await newPerson(browser, DEVICES[device])
    const { classId, code } = await openClass(teacher)
    await joinClass(pupil, code)
    const { page } = teacher
    const { press, clicks } = counter()
    const begun = Date.now()
    await page.goto('/')
    await press(page.getByRole('link', { name: '添加自己的文章' }))
    await paste(page, STORY)
    await press(page.getByRole('button', { name: '读这篇文章' }))
    await expect(page.getByRole('heading', { name: '审阅', exact: true })).toBeVisible({ timeout: 60_000 })
    await dropSecond(page, device, press)
    await press(page.getByRole('radio', { name: '班级' }))
    await press(page.getByRole('button', { name: '确定', exact: true }))
    await expect(page.getByText('现在你选的班级能看到。')).toBeVisible()
    await press(page.getByRole('button', { name: '用最好的题组成题组' }))
    await page.waitForURL(/\/sets\/[0-9a-f-]{36}$/)
    await press(page.getByRole('link', { name: '布置给全班' }))
    await press(page.getByRole('button', { name: '布置给全班' }))
    await page.waitForURL(/\/overview\?assigned=/)
    const seconds = Math.round((Date.now() - begun) / 1000)
    console.log(`${device}, from the clipboard to an assignment: ${clicks()} clicks, ${seconds} s by machine`)
    expect(clicks()).toBeLessThanOrEqual(12)
    const { id: assignmentId } = await withDatabase((client) =>
      client.assignment.findFirstOrThrow({ where: { classId } }),
    )
    await pupil.page.goto('/')
    await expect(pupil.page.getByRole('link', { name: /南屏水库开始蓄水/ }).first()).toBeVisible()
    await takeAll(pupil, assignmentId)
    await page.reload()
    await expect(page.getByRole('row', { name: new RegExp(pupil.username) })).toContainText(/\d/)
    await pupil.context.close()
    await teacher.context.close()
  })

test('the text is edited after it is told what that changes, and a word is blanked by selecting it', async ({
  browser,
}) => {
  const { page, context } = await newPerson(browser)
  await page.goto('/articles/new')
  await paste(page, STORY)
  await page.getByRole('button', { name: '读这篇文章' }).click()
  await expect(page.getByRole('heading', { name: '审阅', exact: true })).toBeVisible({ timeout: 60_000 })
  await page.locator('.desk-text p', { hasText: '周海平在仪式上说' }).first().evaluate(selectWord, '80万人')
  await page.getByRole('button', { name: '挖空出题' }).click()
  await expectSoundInBothThemes(page, 'desk with a selection')
  await page.getByRole('form', { name: '加一个知识点' }).getByRole('button', { name: '加入' }).click()
  await expect(page.getByText(/将为下游____供水/).first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: '改正文' }).click()
  const body = page.locator('#body')
  await body.fill((await body.inputValue()).replace('2017年4月', '2016年4月').replace('可以抵御', '能够抵御'))
  await page.getByRole('button', { name: '看看会变什么' }).click()
  await expect(page.getByText(/知识点的答案变了/)).toBeVisible({ timeout: 30_000 })
  await expect(page.locator('ins').first()).toBeVisible()
  await expectSoundInBothThemes(page, 'edited text')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存，文章和题目都更新了。')).toBeVisible({ timeout: 30_000 })
  await page.goto('/articles?q=抵御')
  await expect(page.getByRole('link', { name: /南屏水库开始蓄水/ })).toBeVisible()
  await expectSoundInBothThemes(page, 'library')
  await context.close()
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
  await expect(page.getByText('人工撰写，原文没有依据')).toBeVisible({ timeout: 30_000 })
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
