import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import { readAnnotated } from '#tests/fixtures/annotated'
import { datesOf, said } from '#tests/lib/facts/read'

const itemsOf = (text: string, published: string): readonly Item[] => {
  const { article } = parseArticle(text, {
    slug: 'a',
    file: 'a.txt',
    published: { start: published, end: published },
  })
  if (!article) throw new Error('the article cannot be read')
  return generateItems(article, extractFacts(article)).items
}
const stemsOf = (text: string, published: string): string[] =>
  itemsOf(text, published).map(({ stem }) => stem)
const stemsOfFixture = (name: string): string[] => {
  const { text, published } = readAnnotated(`tests/fixtures/articles/${name}.txt`)
  return stemsOf(text, published)
}

describe('found by reading questions aloud', () => {
  test('…计划发射，这是在哪个月？ is asked as 计划在哪个月发射？', () => {
    const stems = stemsOfFixture('science')
    expect(stems.some((stem) => stem.includes('计划发射，这是在'))).toBe(false)
  })

  test('停火协议生效以来最严重的冲突 is not dated by the day of the 生效', () => {
    const dates = datesOf('消息\n这是3月20日停火协议生效以来最严重的一次冲突。', '2019-06-24')
    expect(dates[0]?.event).toBeUndefined()
  })

  test('what a reporter asks is no sentence to fill in', () => {
    for (const stem of stemsOfFixture('interview')) expect(stem).not.toMatch(/填空：[^，]{0,10}记者：/)
  })

  test('when the reporter did the interview is not asked', () => {
    for (const stem of stemsOfFixture('interview'))
      expect(stem).not.toMatch(/本报记者就.*(?:哪一天|什么时候)/)
  })

  test('并称 goes on with a second statement of the same speaker', () => {
    expect(said('湖区\n政府发言人特维多指责南岸率先开火，并称还击是被迫的。')).toContain(
      '特维多: 还击是被迫的',
    )
  })

  test('a blank does not end where somebody only begins to say something', () => {
    for (const stem of stemsOfFixture('brief')) expect(stem).not.toMatch(/宣布。$/)
  })

  test('本报讯 is no part of a sentence to fill in', () => {
    for (const stem of stemsOfFixture('science')) expect(stem).not.toContain('本报讯')
  })

  test('quotation marks inside a quotation are the inner ones', () => {
    for (const stem of stemsOfFixture('interview')) expect(stem).not.toContain('““')
  })

  test('what two announced together is asked of both, and never typed', () => {
    const text =
      '执行日\n2016年1月16日，欧盟高级代表莫盖里尼和伊朗外交部长扎里夫在维也纳宣布，全面协议正式开始执行。\n美国国务卿克里表示，世界更安全了。\n俄罗斯外交部长拉夫罗夫指出，各方都作出了让步。'
    expect(said(text)[0]).toBe('莫盖里尼和扎里夫: 全面协议正式开始执行')
    for (const item of itemsOf(text, '2016-01-17'))
      if (item.stem.includes('全面协议正式开始执行')) expect(item.kind).not.toBe('short-answer')
  })

  test('该法院负责人 is nobody whom a question could ask for', () => {
    const { text, published } = readAnnotated('tests/fixtures/articles/court.txt')
    for (const item of itemsOf(text, published))
      expect(JSON.stringify('options' in item ? item.options : item.stem)).not.toContain('该法院')
  })

  test('the day of a meeting is asked for once, by its parties', () => {
    const seed = readFileSync('content/biden-putin-call-2021/article.md', 'utf8')
    const dates = itemsOf(seed, '2022-01-05').filter(
      ({ kind, stem }) => kind === 'multiple-choice' && /哪一天/.test(stem) && /电话|通话/.test(stem),
    )
    expect(dates.length).toBeLessThanOrEqual(1)
  })
})

describe('a fragment in the article’s own words', () => {
  const text = (words: string) =>
    `湖区的争端\n湖区政府发言人王海表示，${words}。\n渔民协会会长李山说，今年的捕捞量比去年少了三成。\n`
  test('is asked of nobody when it has no subject', () => {
    const stems = stemsOf(text('击退盗渔者多次进攻'), '2021-03-02')
    expect(stems.filter((stem) => stem.includes('击退盗渔者多次进攻'))).toEqual([])
  })
  test('and is, when it has one', () => {
    const stems = stemsOf(text('渔业争端不会升级'), '2021-03-02')
    expect(stems.filter((stem) => stem.includes('渔业争端不会升级'))).not.toEqual([])
  })
})

test('nobody of whom something is wanted is offered as the one who wants it', () => {
  const text =
    '湖区的争端\n埃及外交部要求埃塞俄比亚停止向湖中放水。\n苏丹表示，谈判将在春天重开。\n肯尼亚说，边界不会改变。\n乌干达表示，渔船可以回港。\n'
  const asked = itemsOf(text, '2021-03-02').filter(({ stem }) => stem.includes('停止向湖中放水'))
  const offered = asked.flatMap((item) => [
    item.stem.replace('埃塞俄比亚停止', ''),
    ...(item.kind === 'multiple-choice' ? item.options.map((option) => option.text) : []),
  ])
  expect(offered.length).toBeGreaterThan(0)
  expect(offered.filter((shown) => shown.includes('埃塞俄比亚'))).toEqual([])
})

test('what somebody says of himself is put into nobody else’s mouth', () => {
  const text =
    '湖边的审判\n船长李山表示，自己从未收到过警告。\n县政府发言人王海表示，警告发过两次。\n渔民赵原说，当天的雾很大。\n'
  const claims = stemsOf(text, '2021-03-02').filter((stem) => stem.includes('判断') && stem.includes('自己'))
  expect(claims.filter((stem) => !stem.includes('李山'))).toEqual([])
})

test('of the questions who said it no more than three in five have one answer', () => {
  const lines = ['码头会重开', '公路会通到山里', '桥会修好', '渔船会回来', '学校会扩建', '税会更低'].map(
    (words, index) => `县长李山在第${index + 1}次会上表示，湖区北岸的${words}。`,
  )
  const text = `湖区的会议\n${lines.join('\n')}\n渔业局局长赵原说，湖里的鱼已经很少了。\n船长王海说，码头的灯塔需要修理。\n`
  const asked = itemsOf(text, '2021-03-02').filter(
    ({ topic, kind }) => topic === 'speaker' && (kind === 'multiple-choice' || kind === 'short-answer'),
  )
  const keys = asked.map((item) => shownKey(item))
  expect(keys.length).toBeGreaterThan(0)
  expect(keys.filter((key) => key === '李山').length).toBeLessThanOrEqual(Math.max(3, keys.length * 0.6))
})
