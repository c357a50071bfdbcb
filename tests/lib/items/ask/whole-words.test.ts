import { expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { DID } from '#lib/items/ask/did'
import { WHAT_SAID } from '#lib/items/ask/what-said'
import { WILL_DO } from '#lib/items/ask/will-do'
import { sourceOf } from '#lib/items/generate'
import { shownKey } from '#lib/items/grade'
import { wholeWords } from '#lib/items/tell/words'
import { page } from '#tests/lib/items/told'

/** The whole of what somebody said, as a question shows it. */

const read = (text: string) => {
  const { article } = page(text)
  return sourceOf(article, extractFacts(article), [])
}

const wordsOf = (text: string): (string | null)[] => {
  const source = read(text)
  return source.extraction.facts.flatMap((fact) =>
    fact.kind === 'statement' ? [wholeWords(source, fact)?.text ?? null] : [],
  )
}

test.each([
  ['县长李山表示，码头的修复需要三年，渡轮将停在北岸。', '码头的修复需要三年，渡轮将停在北岸'],
  ['船长王海说，只有水位下降，航线才会恢复。', '只有水位下降，航线才会恢复'],
  ['专家陈立认为，湖水污染严重，这将损害东湖渔业公司的利益。', '湖水污染严重，这将损害东湖渔业公司的利益'],
  ['船长王海说，水位继续上升，是否停航由湖区政府决定。', '水位继续上升，是否停航由湖区政府决定'],
])('%s', (sentence, whole) => {
  expect(wordsOf(`湖区的新码头\n\n${sentence}`)).toContain(whole)
})

test.each([
  ['what is told of before', '湖区的新码头\n\n县长李山表示，该码头的修复需要三年，渡轮将停在北岸。'],
  ['a pair that nobody names', '湖区的新码头\n\n县长李山表示，双方将签署协议，渡轮将停在北岸。'],
])('words that lean on %s are not shown whole', (_, text) => {
  expect(wordsOf(text).every((words) => words === null || !/该码头|双方/u.test(words))).toBe(true)
})

test('two parties are known where the title tells who they are', () => {
  expect(wordsOf('中俄渡轮谈判\n\n县长李山表示，双方将签署协议，渡轮将停在北岸。')).toContain(
    '双方将签署协议，渡轮将停在北岸',
  )
})

const LAKE = read(`湖区的新码头

县长李山表示，码头的修复需要三年，渡轮将停在北岸。船长王海说，只有水位下降，航线才会恢复。专家陈立认为，大坝的修复将持续到秋天。渔民协会宣布，将向湖区政府提交新的补偿方案。

2021年3月2日，湖区政府批准了码头的扩建方案。东湖渔业公司5月3日通过了《护湖公约》。2021年5月6日，南岸旅行社恢复了游船航线。2021年4月8日，西山船厂拆除了12座旧仓库。`)

const asked = (kind: typeof DID, part: string) =>
  kind.ask(LAKE).find(({ item }) => item.stem.includes(part))?.item

test('all of what somebody said is the answer to what he said', () => {
  const item = asked(WHAT_SAID, '李山')
  expect(item?.stem).toBe('下面哪一项是县长李山说的？')
  expect(item && shownKey(item)).toBe('码头的修复需要三年，渡轮将停在北岸')
})

test('what somebody says of his own plans is asked as what he will do', () => {
  const item = asked(WILL_DO, '渔民协会')
  expect(item?.stem).toBe('渔民协会宣布将做什么？')
  expect(item && shownKey(item)).toBe('向湖区政府提交新的补偿方案')
})

test('what was done on a day is asked with what others did', () => {
  const item = asked(DID, '湖区政府')
  expect(item?.stem).toBe('2021年3月2日，湖区政府做了什么？')
  if (item?.kind !== 'multiple-choice') throw new Error('no choice')
  expect(item.options.find(({ correct }) => correct)?.text).toBe('批准了码头的扩建方案')
  expect(item.options.map(({ text }) => text)).toContain('恢复了游船航线')
  expect(item.options.some(({ text }) => /\d{4}年/u.test(text))).toBe(false)
})
