import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { isVerbatim } from '#lib/article/span'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { gradeResponse, shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import { GUESSES, luck, RANK_GUESSES, TOO_LUCKY } from '#lib/items/verify/guesser'

const TITLE = '两市商谈沿海铁路'
const BODY = [
  '2023年3月5日，东海市市长林远和北海市市长周清在东海市举行会谈。林远表示，两地将共同建设沿海铁路。周清指出，如果资金按时到位，铁路可以提前一年通车。',
  '2023年3月9日，东海大学教授何为民对本报记者表示，沿海铁路的最大困难是地质条件。铁路专家方晓彤认为，工程造价可能超过三百亿元。',
  '2023年4月12日，南山市政府发布公告，沿海铁路的南段将增设两座车站。南山市市长陈立群说，新车站会带动老城区的发展。',
  '2023年5月20日，东海市和北海市签署了合作协议。林远强调，协议对双方都有利。环保组织负责人苏曼警告说，施工不应破坏海岸湿地。',
  '东海市与北海市将于2023年9月1日举行第二轮会谈。按照计划，铁路全长412公里，设计时速为250公里。',
]

const made = (paragraphs: readonly string[]) => {
  const text = [TITLE, ...paragraphs].join('\n\n')
  const { article } = parseArticle(text, {
    slug: 'railway',
    file: 'railway.txt',
    published: { start: '2023-05-21', end: '2023-05-21' },
  })
  if (!article) throw new Error('the article cannot be read')
  return { article, ...generateItems(article, extractFacts(article)) }
}

const { article, items } = made(BODY)

const choices = items.filter((item) => item.kind === 'multiple-choice')
const rightOf = (item: Item) => shownKey(item)

test('the same article gives the same questions, byte for byte', () => {
  expect(JSON.stringify(made(BODY).items)).toBe(JSON.stringify(items))
})

test('there are questions on several topics, on days and on what was said', () => {
  expect(items.length).toBeGreaterThanOrEqual(4)
  expect(items.map(({ topic }) => topic)).toEqual(expect.arrayContaining(['date', 'content']))
})

test('every item is proved by verbatim spans', () => {
  for (const { evidence } of items) {
    expect(evidence.length).toBeGreaterThan(0)
    for (const span of evidence) expect(isVerbatim(article.text, span)).toBe(true)
  }
})

test('item keys are unique, and a paragraph more changes none of those that stay', () => {
  const keys = items.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  const more = made([...BODY, '2023年6月2日，西岭市市长高明说，西岭市也愿意参加铁路的建设。'])
  const byStem = new Map(more.items.map((item) => [`${item.kind} ${item.stem}`, item.key]))
  const kept = items.filter((item) => byStem.has(`${item.kind} ${item.stem}`))
  expect(kept.length).toBeGreaterThan(items.length / 2)
  for (const item of kept) expect(byStem.get(`${item.kind} ${item.stem}`)).toBe(item.key)
})

test('every multiple choice has three or four different options and one key', () => {
  expect(choices.length).toBeGreaterThan(0)
  for (const { options } of choices) {
    expect(options.length).toBeGreaterThanOrEqual(3)
    expect(options.length).toBeLessThanOrEqual(4)
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
    expect(options.filter(({ correct }) => correct)).toHaveLength(1)
  }
})

test('no stem holds its own answer', () => {
  for (const item of items)
    if (item.kind === 'multiple-choice') expect(item.stem).not.toContain(rightOf(item))
    else if (item.kind === 'cloze' || item.kind === 'short-answer')
      for (const form of item.accepted) if (form.length > 1) expect(item.stem).not.toContain(form)
})

test('the right answer to every question is graded as right', () => {
  for (const item of items) {
    if (item.kind === 'multiple-choice' || item.kind === 'true-false')
      expect(gradeResponse(item, { kind: 'choice', text: rightOf(item) }).score).toBe(1)
    if (item.kind === 'cloze' || item.kind === 'short-answer')
      for (const text of item.accepted) expect(gradeResponse(item, { kind: 'typed', text }).score).toBe(1)
  }
})

test('no fact is asked twice in one kind, nor more than twice', () => {
  const asked = items.filter(({ kind }) => kind !== 'matching' && kind !== 'ordering')
  for (const { factIds } of asked) {
    const kinds = asked.filter((item) => item.factIds[0] === factIds[0]).map(({ kind }) => kind)
    expect(kinds.length).toBeLessThanOrEqual(2)
    expect(new Set(kinds).size).toBe(kinds.length)
  }
})

test('no way of guessing does better than chance', () => {
  for (const guess of [...GUESSES, ...RANK_GUESSES])
    expect([guess, luck(guess, items) < TOO_LUCKY]).toEqual([guess, true])
})

test('a condition keeps its 如果 in every question', () => {
  for (const { stem } of items) if (stem.includes('提前一年通车')) expect(stem).toContain('如果资金按时到位')
})

test('nobody is offered as an answer under two names, and nobody who is quoted in the stem', () => {
  for (const { stem, options, topic } of choices)
    if (topic === 'speaker')
      for (const { text, correct } of options) if (!correct) expect(stem).not.toContain(text)
})

test('a text without facts has no questions', () => {
  expect(made(['春天来了，花都开了。']).items).toEqual([])
})

test('words that the speaker gives to somebody else are not asked as the speaker’s own', () => {
  const text =
    '两国谈判仍在继续\n法国外交部长杜邦指出，双方也承认，在某些领域很难达成一致，但仍可在部分领域取得进展。\n德国外交部长米勒表示，谈判将在秋天结束。\n'
  const { article } = parseArticle(text, { slug: 'nested', file: 'nested.txt' })
  if (!article) throw new Error('the text is an article')
  const { items } = generateItems(article, extractFacts(article))
  const aboutSpeakers = items.filter(({ topic }) => topic === 'speaker')
  expect(aboutSpeakers.some(({ stem }) => stem.includes('谈判将在秋天结束'))).toBe(true)
  expect(aboutSpeakers.some(({ stem }) => stem.includes('很难达成一致') && !stem.includes('承认'))).toBe(
    false,
  )
})

test('the name of a true or false question does not tell whether it is true', () => {
  const claims = items.filter(({ kind }) => kind === 'true-false')
  for (const { key } of claims) expect(key).not.toMatch(/true|false|right|wrong/i)
})
