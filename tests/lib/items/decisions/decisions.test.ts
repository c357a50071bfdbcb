import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFactDecisions } from '#lib/facts/fact-decisions'
import { applyDecisions } from '#lib/items/decisions/apply'
import { type Decided, type Decision, withDecision } from '#lib/items/decisions/change'
import { NO_DECISIONS, type OwnQuestion, parseQuestionDecisions } from '#lib/items/decisions/decisions'
import { whyNotAsked } from '#lib/items/decisions/own-question'
import { writeDecisions } from '#lib/items/decisions/write'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'
import { articleOf } from '#tests/fixtures/bridge'

const article = articleOf('---\ntitle: 大桥\nlanguage: zh\n---\n江城大桥昨天通车。市长王强说，桥很牢。\n')
const QUOTE = '市长王强说，桥很牢。'

const OWN: readonly OwnQuestion[] = [
  { id: 'own-1', kind: 'choice', stem: '谁说桥很牢？', options: ['王强', '李敏', '赵云'], quote: QUOTE },
  { id: 'own-2', kind: 'judge', stem: '大桥在江城。', isTrue: true },
  { id: 'own-3', kind: 'cloze', stem: '江城大桥____通车。', accepted: ['昨天'] },
  { id: 'own-4', kind: 'typed', stem: '哪座城有这座桥？', accepted: ['江城', '江城市'] },
  {
    id: 'own-5',
    kind: 'match',
    stem: '连一连',
    pairs: [
      { left: '甲', right: '一' },
      { left: '乙', right: '二' },
      { left: '丙', right: '三' },
    ],
  },
  { id: 'own-6', kind: 'order', stem: '排先后', sequence: ['动工', '合龙', '通车'] },
]

const choice: Item = {
  key: 'who-1',
  kind: 'multiple-choice',
  factIds: ['s-1'],
  topic: 'speaker',
  stem: '“桥很牢”是谁说的？',
  evidence: [{ start: 0, end: 1, text: '-' }],
  rationale: '原文如此。',
  score: 0.5,
  options: [
    { text: '李敏', correct: false },
    { text: '王强', correct: true },
    { text: '赵云', correct: false },
  ],
}

test('a question of one’s own of each kind is asked, and its own key is right', () => {
  const { items, facts } = applyDecisions([], { ...NO_DECISIONS, ask: OWN }, article)
  expect(items.map(({ kind }) => kind)).toEqual([
    'multiple-choice',
    'true-false',
    'cloze',
    'short-answer',
    'matching',
    'ordering',
  ])
  for (const item of items) expect(gradeInEitherScript(item, keyOf(item)).score).toBe(1)
  expect(new Set(facts.map(({ key }) => key))).toEqual(new Set(items.flatMap(({ factIds }) => factIds)))
})

test('only a quotation that the text holds proves a question, and what is not proved says so', () => {
  const [proved, unproved] = applyDecisions([], { ...NO_DECISIONS, ask: OWN.slice(0, 2) }, article).items
  expect(proved?.evidence.map(({ text }) => text)).toEqual([QUOTE])
  expect(unproved).toMatchObject({
    evidence: [],
    author: 'person',
    rationale: '这道题是人写的，原文没有为证。',
  })
  expect(
    whyNotAsked({ id: 'own-1', kind: 'judge', stem: '一。', isTrue: true, quote: '别处的话' }, article),
  ).toBe('quote')
  expect(whyNotAsked({ id: 'own-1', kind: 'cloze', stem: '没有空', accepted: ['一'] }, article)).toBe('blank')
  expect(whyNotAsked({ id: 'own-1', kind: 'order', stem: '一', sequence: ['甲', '乙', '甲'] }, article)).toBe(
    'repeated',
  )
})

test('a hidden question is gone, and a reworded one keeps its key, its facts and the place of the right option', () => {
  expect(applyDecisions([choice], { ...NO_DECISIONS, hide: ['who-1'] }, article).items).toEqual([])
  const reword = [{ item: 'who-1', stem: '谁称桥牢固？', wrong: ['孙权', '赵云'] }]
  expect(applyDecisions([choice], { ...NO_DECISIONS, reword }, article).items).toEqual([
    {
      ...choice,
      stem: '谁称桥牢固？',
      author: 'person',
      options: [
        { text: '孙权', correct: false },
        { text: '王强', correct: true },
        { text: '赵云', correct: false },
      ],
    },
  ])
})

const word = fc.constantFrom('s-1', 'd-2', 'own-1', 'own-2', '一: 二', '- 三', "'", '#', '2022-01-01', 'null')
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constantFrom('keep', 'drop', 'undecided'), fact: word }),
  fc.record({ kind: fc.constant('edit' as const), fact: word, change: fc.record({ value: word }) }),
  fc.record({ kind: fc.constantFrom('hide', 'unhide', 'unprefer'), item: word }),
  fc.record({ kind: fc.constant('prefer' as const), item: word, others: fc.array(word, { maxLength: 2 }) }),
  fc.record({
    kind: fc.constant('reword' as const),
    rewording: fc.record({ item: word, stem: word }, { requiredKeys: ['item'] }),
  }),
  fc.record({ kind: fc.constant('ask' as const), question: fc.constantFrom(...OWN) }),
  fc.record({ kind: fc.constant('unask' as const), question: word }),
)

test('whatever is decided, in whatever order, is written to facts.yaml and read back without a loss', () => {
  const none: Decided = {
    factDecisions: { keep: [], drop: [], edit: [], add: [], conflict: [] },
    questions: NO_DECISIONS,
  }
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 12 }), (decisions) => {
      const decided = decisions.reduce(withDecision, none)
      const yaml = writeDecisions(decided.factDecisions, decided.questions)
      const facts = parseFactDecisions(yaml, 'facts.yaml')
      const questions = parseQuestionDecisions(yaml, 'facts.yaml')
      expect([...facts.problems, ...questions.problems]).toEqual([])
      expect({ factDecisions: facts.factDecisions, questions: questions.decisions }).toEqual(decided)
    }),
  )
})

test('the newest word about a fact or a question holds', () => {
  const none: Decided = {
    factDecisions: { keep: [], drop: [], edit: [], add: [], conflict: [] },
    questions: NO_DECISIONS,
  }
  const decided = (
    [
      { kind: 'drop', fact: 's-1' },
      { kind: 'keep', fact: 's-1' },
      { kind: 'hide', item: 'q' },
      { kind: 'unhide', item: 'q' },
    ] as const
  ).reduce<Decided>(withDecision, none)
  expect(decided).toEqual({ ...none, factDecisions: { ...none.factDecisions, keep: ['s-1'] } })
})
