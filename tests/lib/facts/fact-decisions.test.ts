import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { factAnswer, factLabel } from '#lib/facts/describe'
import { extractFacts } from '#lib/facts/extract'
import { parseFactDecisions } from '#lib/facts/fact-decisions'
import { reconcileKeys } from '#lib/facts/reconcile'
import { factsOf } from '#tests/lib/facts/read'

const TEXT =
  '题目\n北约秘书长斯托尔滕贝格表示，北约从未承诺不扩张。\n2003年10月15日，杨利伟进入太空。\n有人又说，建议不要再犯。'
const article = parseArticle(TEXT, { slug: 'test', file: 'a.md' }).article
if (!article) throw new Error('the text is an article')
const decided = (yaml: string) => {
  const { factDecisions, problems } = parseFactDecisions(yaml, 'facts.yaml')
  return { facts: extractFacts(article, factDecisions).facts, problems }
}
const idOf = (kind: string) => factsOf(TEXT).facts.find((fact) => fact.kind === kind)?.id ?? ''

test('a person can drop, keep, edit and add facts', () => {
  expect(decided(`drop: [${idOf('statement')}]`).facts.some(({ id }) => id === idOf('statement'))).toBe(false)
  expect(decided(`keep: [${idOf('date')}]`).facts.find(({ id }) => id === idOf('date'))?.confidence).toBe(1)
  const edited = decided(`edit:\n  - id: ${idOf('date')}\n    value: 2003-10-16`).facts.find(
    ({ id }) => id === idOf('date'),
  )
  expect(edited).toMatchObject({ value: '2003-10-16' })
  const added = decided('add:\n  - kind: statement\n    speaker: 杨利伟\n    quote: 建议不要再犯').facts
  expect(added.at(-1)).toMatchObject({
    kind: 'statement',
    speaker: '杨利伟',
    evidence: [{ text: '建议不要再犯' }],
  })
})

test('a quotation that the article does not hold adds nothing', () => {
  const before = factsOf(TEXT).facts.length
  expect(
    decided('add:\n  - kind: statement\n    speaker: 杨利伟\n    quote: 从未说过的话').facts,
  ).toHaveLength(before)
})

test('each wrong entry is told by its line, and the right ones hold', () => {
  const { facts, problems } = decided(`drop:\n  - 7\n  - ${idOf('date')}\nkeep: yes please\nconceal: []\n`)
  expect(problems.map(({ line }) => line)).toEqual([2, 4, 5])
  expect(facts.some(({ id }) => id === idOf('date'))).toBe(false)
})

test('a file that is no YAML, or no list of lists, is told in one line', () => {
  expect(parseFactDecisions('drop: [', 'facts.yaml').problems).toHaveLength(1)
  expect(parseFactDecisions('- a\n- b', 'facts.yaml').problems).toHaveLength(1)
  expect(parseFactDecisions('', 'facts.yaml').problems).toEqual([])
})

const remember = (text: string) =>
  factsOf(text).facts.map((fact) => ({
    key: fact.id,
    kind: fact.kind,
    label: factLabel(fact),
    answer: factAnswer(fact),
  }))

test('a sentence that is reworded keeps the key under which it was known', () => {
  const reworded = TEXT.replace('北约从未承诺不扩张', '北约从来没有承诺过不扩张')
  const kept = reconcileKeys(remember(TEXT), factsOf(reworded).facts, factLabel)
  expect(kept.find((fact) => fact.kind === 'statement')?.id).toBe(idOf('statement'))
})

test('another sentence gets a key of its own, and no key is given twice', () => {
  const other = TEXT.replace('北约从未承诺不扩张', '会议讨论了预算')
  const kept = reconcileKeys(remember(TEXT), factsOf(other).facts, factLabel)
  expect(kept.find((fact) => fact.kind === 'statement')?.id).not.toBe(idOf('statement'))
  expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length)
})

test('a number is added with what it counts, proved by its sentence', () => {
  const yaml =
    'add:\n  - kind: quantity\n    id: added-1\n    value: 15\n    unit: 日\n    what: 十月\n    quote: 10月15日'
  expect(decided(yaml).facts.at(-1)).toMatchObject({
    id: 'added-1',
    value: 15,
    evidence: [{ text: '2003年10月15日，杨利伟进入太空。' }],
  })
})

test('the words of a statement can be other words of the text', () => {
  const yaml = `edit:\n  - id: ${idOf('statement')}\n    quote: 从未承诺不扩张`
  expect(decided(yaml).facts.find(({ id }) => id === idOf('statement'))).toMatchObject({
    statement: { text: '从未承诺不扩张' },
    confidence: 1,
  })
})

test('a year that is written as a number is a value like any other', () => {
  const yaml = `edit:\n  - id: ${idOf('date')}\n    value: 2003`
  expect(decided(yaml).facts.find(({ id }) => id === idOf('date'))).toMatchObject({ value: '2003' })
})

test('two facts that a person sees in conflict are one, as long as both are there', () => {
  const pair = [idOf('date'), idOf('statement')]
  const conflictsOf = (yaml: string) =>
    extractFacts(article, parseFactDecisions(yaml, 'facts.yaml').factDecisions).conflicts.map(
      ({ facts }) => facts,
    )
  expect(conflictsOf(`conflict: [[${pair.join(', ')}]]`)).toEqual([pair])
  expect(conflictsOf(`conflict: [[${pair.join(', ')}]]\ndrop: [${pair[0]}]`)).toEqual([])
  expect(parseFactDecisions(`conflict: [[${pair[0]}]]`, 'facts.yaml').problems).toMatchObject([{ line: 1 }])
})

test('an added fact that is dropped is not asked', () => {
  const yaml =
    'add:\n  - { id: added-1, kind: statement, speaker: 杨利伟, quote: 建议不要再犯 }\ndrop: [added-1]'
  expect(decided(yaml).facts.some(({ id }) => id === 'added-1')).toBe(false)
})
