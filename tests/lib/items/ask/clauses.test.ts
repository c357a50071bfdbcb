import { expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { WHICH_TRUE } from '#lib/items/ask/which-true'
import { provedCandidates, sourceOf } from '#lib/items/generate'
import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { page } from '#tests/lib/items/told'

/** What the clauses of an article tell, asked in its own words. */

const LAKE = page(
  `湖区的新码头

2021年3月2日，湖区政府批准了码头的扩建方案。东湖渔业公司5月3日通过了《护湖公约》。县长李山表示，将关闭北岸的旧码头。

2021年4月8日，湖区政府拆除了12座旧仓库。北岸渔民协会反对夜间捕捞鲈鱼。西山船厂开始建造三艘新渡轮。

2021年5月6日，南岸旅行社推迟了游船航线。李山和王海5月9日打了一场近1个小时的电话。在这场长达40分钟的通话中，渡轮仍是主题。西山船厂通过了《安全生产守则》。船长王海宣布，将开通夜间航班。`,
)
const source = sourceOf(LAKE.article, extractFacts(LAKE.article), [])
const { proved } = provedCandidates(source)

const asked = (kind: string): Candidate[] => proved.filter((one) => one.kind === kind)
const choices = (item: Item | undefined): string[] =>
  item && 'options' in item ? item.options.map(({ text, correct }) => `${correct ? '*' : ''}${text}`) : []

test('of several statements one is what the article says, and each other has one word of the article turned round', () => {
  const [first] = asked('which-true')
  expect(first?.item.stem).toBe('下面哪一项说法符合文章内容？')
  expect(choices(first?.item)).toEqual([
    '*2021年3月2日，湖区政府批准了码头的扩建方案',
    '北岸渔民协会支持夜间捕捞鲈鱼',
    '2021年5月6日，南岸旅行社提前了游船航线',
  ])
})

test('a statement that the article tells is never proved wrong beside one', () => {
  const [first] = asked('which-true')
  if (!first) throw new Error('nothing is asked')
  expect(WHICH_TRUE.prove(first.question, '2021年3月2日，湖区政府批准了码头的扩建方案', source)).toBe('right')
  expect(WHICH_TRUE.prove(first.question, '西山船厂开始建造三艘新渡轮', source)).toBe('open')
})

test('a claim is turned in its word, and in its day or its number where it tells a main fact', () => {
  const stems = asked('told-claim').map(({ item }) => item.stem)
  expect(stems).toContain('北岸渔民协会支持夜间捕捞鲈鱼。')
  expect(stems).toContain('2021年2月23日，湖区政府批准了码头的扩建方案。')
  expect(stems).not.toContain('2021年5月6日，南岸旅行社提前了游船航线。')
})

test('a term between marks is filled into its place', () => {
  const blank = asked('term').find(({ item }) => item.kind === 'cloze')
  expect(blank?.item).toMatchObject({
    stem: '填空：东湖渔业公司5月3日通过了《____》。',
    accepted: ['护湖公约'],
  })
})

test('two lengths of one call are asked for together', () => {
  const [lengths] = asked('two-lengths')
  expect(lengths?.item.stem).toBe('文中对李山和王海这次通话的时长有哪两种说法？')
  expect(choices(lengths?.item)).toContain('*近1个小时和40分钟')
})
