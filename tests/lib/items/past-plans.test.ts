import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { askedOn, plansIn, turnsOn } from '#lib/items/past-plans'
import { plannedThen } from '#lib/items/wording/planned-then'

const TALKS = [
  '---\ntitle: 南岛渔业谈判\npublished: 2022-01-05\n---',
  '南岛和北岛将于1月10日在云港举行会谈，讨论渔业配额。',
  '南岛外长林海宁表示，双方的分歧仍然很大。北岛首相高远说，会谈不会轻松。',
  '2019年3月，两国在月城签署了第一份渔业协定。',
].join('\n')

const read = () => {
  const { article } = parseArticle(TALKS, { slug: 'talks', file: 'article.md' })
  if (!article) throw new Error('It is an article')
  const extraction = extractFacts(article)
  return { article, plans: plansIn(extraction.facts), items: generateItems(article, extraction).items }
}

const stemsOn = (today: string) => {
  const { article, plans, items } = read()
  return askedOn(items, plans, today, article).map(({ stem }) => stem)
}

test('until its day is over a plan is asked as one; afterwards as what was planned then', () => {
  const before = stemsOn('2022-01-10')
  expect(before).toEqual(read().items.map(({ stem }) => stem))
  const after = stemsOn('2022-01-11')
  const turned = after.filter((stem, index) => stem !== before[index])
  expect(turned.length).toBeGreaterThan(0)
  expect(turned.every((stem) => stem.includes('原定') && !/(?<!原定)将/u.test(stem))).toBe(true)
})

test('only the words of the stem turn: keys, facts, answers and proof stay', () => {
  const { article, plans, items } = read()
  const without = (all: typeof items) => all.map((item) => ({ ...item, stem: '' }))
  expect(without(askedOn(items, plans, '2030-01-01', article))).toEqual(without(items))
})

test('the same day gives the same bytes, and the next turn is the day after the nearest plan', () => {
  expect(JSON.stringify(stemsOn('2022-03-01'))).toBe(JSON.stringify(stemsOn('2022-03-01')))
  const { plans } = read()
  expect(turnsOn(plans, '2022-01-05')).toBe('2022-01-11')
  expect(turnsOn(plans, '2022-01-11')).toBeNull()
})

test.each([
  ['zh', '甲和乙将于哪一天举行会谈？', '甲和乙原定于哪一天举行会谈？'],
  ['zh', '甲还将和谁举行会谈？', '甲原定还和谁举行会谈？'],
  ['zh-Hant', '甲將在哪裡舉行會談？', '甲原定在哪裡舉行會談？'],
  ['zh', '会议拟于哪一天召开？', '会议原拟于哪一天召开？'],
  ['zh', '将军在哪一天抵达？', '将军在哪一天抵达？'],
  ['zh', '“我们将完成建造”，这句话是谁说的？', '“我们将完成建造”，这句话是谁说的？'],
  ['en', 'Where will Norland hold talks?', 'Where would Norland hold talks, as it was planned then?'],
  ['en', 'Norland will hold talks.', 'Norland would hold talks, as it was planned then.'],
  ['en', 'Who signed the treaty?', 'Who signed the treaty?'],
] as const)('in %s, %s turns into %s', (language, stem, turned) => {
  expect(plannedThen(stem, language)).toBe(turned)
})
