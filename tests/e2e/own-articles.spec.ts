import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from 'playwright/test'
import { docx, pdf } from '#tests/data/articles/files'
import { newPerson } from '#tests/e2e/classmates'
import { withDatabase } from '#tests/e2e/open-database'
import { expectSoundInBothThemes, expectSoundInEveryLook } from '#tests/e2e/sound'

test.describe.configure({ timeout: 180_000 })

/** Written for this test alone. */
const STORY = [
  '云岭隧道昨日贯通',
  '云岭隧道昨天贯通，省交通厅厅长沈立到场祝贺。隧道全长8300米，总投资21亿元。',
  '沈立在现场说，通车后两地的路程将缩短到12分钟。总工程师马岚表示，隧道的通风系统是全省最先进的。',
  '2018年3月，省政府批准了隧道的方案。2019年9月，云岭县完成了征地。',
]
const TRADITIONAL = [
  '雲嶺隧道昨日貫通',
  '雲嶺隧道昨天貫通，省交通廳廳長沈立到場祝賀。隧道全長8300米，總投資21億元。',
]
const ENGLISH = 'The Karst tunnel was opened on Monday by governor Ann Reed. It cost 12 million dollars.'

/** A text as iconv writes it in an encoding. */
const encoded = (encoding: string, lines: readonly string[]): Buffer =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: lines.join('\n') })

const html = `<!doctype html><title>云岭隧道昨日贯通</title><script>document.title = 'x'</script><h1>${STORY[0]}</h1>${STORY.slice(
  1,
)
  .map((line) => `<p onclick="alert(1)">${line}</p>`)
  .join('')}`

/** Files as people have them, and words that must stand on the desk once they are read. */
const FILES: readonly { readonly name: string; readonly buffer: Buffer; readonly shows: string }[] = [
  { name: 'a.docx', buffer: Buffer.from(docx(STORY)), shows: '省交通厅厅长沈立到场祝贺' },
  { name: 'a.html', buffer: Buffer.from(html), shows: '省交通厅厅长沈立到场祝贺' },
  { name: 'a.pdf', buffer: Buffer.from(pdf(ENGLISH.split(/(?<=\.) /u))), shows: 'governor Ann Reed' },
  { name: 'gb.txt', buffer: encoded('GB18030', STORY), shows: '省交通厅厅长沈立到场祝贺' },
  { name: 'big5.txt', buffer: encoded('BIG5', TRADITIONAL), shows: '省交通廳廳長沈立到場祝賀' },
  { name: 'utf16.txt', buffer: encoded('UTF-16', STORY), shows: '省交通厅厅长沈立到场祝贺' },
]

const readIt = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '读这篇文章' }).click()
  await expect(page.getByRole('heading', { name: '审阅', exact: true })).toBeVisible({ timeout: 60_000 })
}

const paste = async (page: Page, text: string): Promise<void> => {
  await page.goto('/articles/new')
  await page.getByLabel('正文', { exact: true }).fill(text)
  await readIt(page)
}

test('a Word document, a web page, a PDF, and texts in GB 18030, Big5 and UTF-16 are read as they were written; nothing in them runs', async ({
  browser,
}) => {
  const { page, context } = await newPerson(browser)
  for (const { name, buffer, shows } of FILES) {
    await page.goto('/articles/new')
    await page.getByLabel('或者选一个文件').setInputFiles({ name, mimeType: '', buffer })
    await readIt(page)
    await expect(page.locator('.desk-text')).toContainText(shows)
    expect(await page.locator('.desk-text [onclick], .desk-text script').count()).toBe(0)
  }
  await page.goto('/articles/new')
  const picture = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf([])) }
  await page.getByLabel('或者选一个文件').setInputFiles(picture)
  await page.getByRole('button', { name: '读这篇文章' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /图/ })).toBeVisible({ timeout: 30_000 })
  await context.close()
})

test('an article is reviewed by keyboard alone: on, back, keep, drop, take back, edit, add', async ({
  browser,
}) => {
  const { page, context } = await newPerson(browser)
  await paste(page, STORY.join('\n'))
  const found = page.locator('.found')
  const [first, second] = [found.nth(0), found.nth(1)]
  const settled = { timeout: 30_000 }
  await page.keyboard.press('j')
  await expect(second).toHaveAttribute('data-current', 'true')
  await page.keyboard.press('x')
  await expect(second).toHaveAttribute('data-standing', 'dropped', settled)
  await page.keyboard.press('x')
  await expect(second).not.toHaveAttribute('data-standing', 'dropped', settled)
  await page.keyboard.press('k')
  await expect(first).toHaveAttribute('data-current', 'true')
  await page.keyboard.press('Enter')
  await expect(first).toHaveAttribute('data-standing', 'kept', settled)
  // Each row lists the others as well, where a contradiction is to be chosen.
  const headed = (words: string) => found.filter({ has: page.locator('.found-head', { hasText: words }) })
  const speech = headed('马岚：隧道的通风系统')
  for (let at = 0; (await speech.getAttribute('data-current')) !== 'true' && at < 30; at++)
    await page.keyboard.press('j')
  await page.keyboard.press('e')
  await speech.getByLabel('谁说的').focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('马岚岚')
  await page.keyboard.press('Enter')
  await expect(headed('马岚岚：隧道的通风系统')).toHaveAttribute('data-standing', 'edited', settled)
  await page.keyboard.press('a')
  await expect(page.getByLabel('原文里的字句', { exact: true })).toBeFocused()
  await page.keyboard.type('8300米')
  await page.keyboard.press('Tab')
  const number = page.getByRole('button', { name: '数字', exact: true })
  for (let at = 0; !(await number.evaluate((one) => one === document.activeElement)) && at < 6; at++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const form = page.getByRole('form', { name: '加一个知识点' })
  await form.getByLabel('数字', { exact: true }).fill('8300')
  await form.getByLabel('数的是什么').fill('隧道的长度')
  await page.keyboard.press('Enter')
  await expect(found.and(page.locator('[data-standing="added"]'))).toHaveCount(1, settled)
  await context.close()
})

/** A question of each kind, as its owner types it: the last with a sentence of the text as proof. */
const OWN = [
  { kind: 'choice', stem: '隧道在哪个县？', lines: '云岭县\n石桥县\n白河县' },
  { kind: 'judge', stem: '隧道已经贯通。', lines: null },
  { kind: 'cloze', stem: '隧道的总投资是21亿元。', lines: '21亿元\n21亿' },
  { kind: 'typed', stem: '谁到场祝贺？', lines: '沈立' },
  { kind: 'match', stem: '谁是谁？', lines: '沈立＝厅长\n马岚＝总工程师\n云岭＝县' },
  { kind: 'order', stem: '哪件事在先？', lines: '批准方案\n完成征地\n隧道贯通' },
] as const

test('questions of one’s own of each of the six kinds are asked, and what the text does not prove says so', async ({
  browser,
}) => {
  const { page, context } = await newPerson(browser)
  await paste(page, STORY.join('\n'))
  for (const { kind, stem, lines } of OWN) {
    const form = page.locator('details', { has: page.getByText('加一道题', { exact: true }) })
    if ((await form.getAttribute('open')) === null) await page.getByText('加一道题', { exact: true }).click()
    await form.getByLabel('题型').selectOption(kind)
    await form.getByLabel('题干').fill(stem)
    if (lines !== null) await form.getByLabel('答案', { exact: true }).fill(lines)
    if (kind === 'order')
      await form.getByLabel('能证明它的原文（可不填）').fill('2018年3月，省政府批准了隧道的方案。')
    await form.getByRole('button', { name: '加入', exact: true }).click()
    await expect(page.getByText('正在重新出题并核对……')).toHaveCount(0, { timeout: 30_000 })
    const shown = kind === 'cloze' ? '隧道的总投资是____。' : stem
    await expect(page.locator('.found-question', { hasText: shown })).toBeVisible({ timeout: 30_000 })
  }
  await expect(page.getByText('人工撰写，原文没有依据')).toHaveCount(5)
  await expect(page.getByText('依据原文一句，措辞为人工撰写')).toHaveCount(1)
  await expectSoundInEveryLook(page, 'desk with own questions')
  const kinds = await withDatabase((client) =>
    client.item.findMany({
      where: { key: { startsWith: 'own-' }, retiredAt: null, stem: { in: OWN.map(({ stem }) => stem) } },
      select: { kind: true },
    }),
  )
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
  await context.close()
})

test('a dateline without a year: its day is proposed, the desk says what waits for it, and one press settles it', async ({
  browser,
}) => {
  const { page, context } = await newPerson(browser)
  const dated = STORY.with(1, `云岭晚报云岭1月2日电 ${STORY[1]}`)
  await paste(page, dated.join('\n'))
  await expect(page.getByLabel('这篇文章是哪一天发表的？')).toHaveValue(/^\d{4}-01-02$/)
  await expect(page.getByText('文中写的是“1月2日”，没有年份。')).toBeVisible()
  await expect(page.getByText(/“昨天”是 \d{4}年1月1日/)).toBeVisible()
  const waits = page.getByText(/个要先知道文章是哪一天发表的/)
  await expect(waits).toBeVisible()
  await expect(page.getByText('没有出题：不知道文章是哪一天发表的。').first()).toBeVisible()
  await expectSoundInBothThemes(page, 'asked day')
  await page.getByRole('button', { name: '就用这一天' }).click()
  await expect(page.getByText('已保存，题目已经重新出过。')).toBeVisible({ timeout: 30_000 })
  await expect(waits).toHaveCount(0)
  await page.getByRole('link', { name: '接着看找到的内容' }).click()
  await expect(page.getByRole('heading', { name: '审阅', exact: true })).toBeInViewport()
  await page.getByRole('link', { name: '去发布' }).click()
  await expect(page.getByRole('heading', { name: '给谁看' })).toBeInViewport()
  await expect(page.getByText('由此算出的日期')).toBeVisible()
  await context.close()
})

test('what is planned for a day that is over is asked as what was planned then; for a day to come, as a plan', async ({
  browser,
}) => {
  const { page, context } = await newPerson(browser)
  // What could be asked instead stands folded beside what is.
  const asked = (words: RegExp) =>
    page.locator('.found-question', { hasText: words }).filter({ visible: true })
  const planned = (year: number) =>
    `海渔谈判\n南岛和北岛将于${year}年3月3日在云港举行会谈。\n南岛外长林海宁表示，分歧仍然很大。北岛首相高远说，会谈不会轻松。`
  await paste(page, planned(2021))
  await expect(asked(/原定/).first()).toBeVisible()
  await paste(page, planned(new Date().getFullYear() + 5))
  await expect(asked(/将/).first()).toBeVisible()
  await expect(page.locator('.found-question', { hasText: /原定/ })).toHaveCount(0)
  await context.close()
})

test('another day is kept only after it is told which answers it changes of what somebody has learned', async ({
  browser,
}) => {
  const { page, context } = await newPerson(browser)
  await paste(page, STORY.join('\n'))
  const day = page.getByLabel('这篇文章是哪一天发表的？')
  const save = page.getByRole('button', { name: '保存', exact: true }).first()
  await day.fill('2021-05-12')
  await save.click()
  await expect(page.getByText('“昨天”是 2021年5月11日')).toBeVisible({ timeout: 30_000 })
  const slug = /articles\/([^/]+)\/desk/u.exec(page.url())?.[1] ?? ''
  await withDatabase(async (client) => {
    const { ownerId } = await client.manuscript.findUniqueOrThrow({ where: { slug } })
    const fact = await client.fact.findFirstOrThrow({
      where: { articleSlug: slug, kind: 'date', answer: '2021-05-11', retiredAt: null },
    })
    await client.card.create({ data: { userId: ownerId, factId: fact.id, kind: 'learning' } })
  })
  await day.fill('2021-06-20')
  await save.click()
  await expect(page.getByText(/还没有保存/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('1 人学过')).toBeVisible()
  await expect(page.getByText('2021-05-11 → 2021-06-19')).toBeVisible()
  await expect(page.getByText('“昨天”是 2021年5月11日')).toBeVisible()
  await expectSoundInBothThemes(page, 'another day')
  await page.getByRole('button', { name: '仍然保存' }).click()
  await expect(page.getByText('“昨天”是 2021年6月19日')).toBeVisible({ timeout: 30_000 })
  await context.close()
})
