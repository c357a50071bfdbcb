import { expect, test } from 'vitest'
import { acceptedNames, acceptedNumbers } from '#lib/items/accepted'
import { acceptedDates } from '#lib/items/accepted-dates'
import { gradeResponse } from '#lib/items/grade'
import type { Item, Topic } from '#lib/items/item'

const base = {
  key: 'k',
  factIds: ['f'],
  evidence: [{ start: 0, end: 1, text: '文' }],
  rationale: '',
  score: 1,
}

const typed = (topic: Topic, accepted: readonly string[]): Item => ({
  ...base,
  kind: 'short-answer',
  topic,
  stem: '根据文章，这是在2022年的哪一天？',
  accepted,
})

const type = (item: Item, text: string) => gradeResponse(item, { kind: 'typed', text })

const talks = typed(
  'date',
  acceptedDates('2022年1月10日', '2022-01-10', { given: { year: true }, language: 'zh' }),
)

test.each([
  '2022年1月10日',
  '２０２２年１月１０日',
  '2022-01-10',
  '2022/1/10',
  '2022.1.10',
  '1月10日',
  '1/10',
  '01-10',
  '一月十日',
  '二〇二二年一月十日',
  '1月10号',
  ' 1 月 10 日。',
])('%s is accepted for 2022年1月10日', (text) => {
  expect(type(talks, text)).toEqual({ correct: true, score: 1, key: '2022年1月10日' })
})

test.each(['1月11日', '2021年1月10日', '2022-01-01', '10月1日', '1月', '2022年', '', '。'])(
  '%s is not accepted for 2022年1月10日',
  (text) => {
    expect(type(talks, text)).toMatchObject({ correct: false, score: 0 })
  },
)

test('a date without its year is right, with the year pointed out, where neither stem nor text gives it', () => {
  const item = typed('date', acceptedDates('2022年1月10日', '2022-01-10', { language: 'zh' }))
  expect(type(item, '1月10日').slip).toBe('2022年1月10日')
})

test('a time of day is accepted in twelve and twenty-four hours, with and without 左右', () => {
  const accepted = acceptedDates('下午3点35分左右', '2021-12-30T15:35', {
    given: { day: true, year: true },
    mod: 'APPROX',
    language: 'zh',
  })
  const item = typed('date', accepted)
  for (const text of ['15:35', '下午3点35分', '3点35分', '15时35分', '下午三点三十五分', '下午3:35'])
    expect([text, type(item, text).correct]).toEqual([text, true])
  expect(type(item, '3点25分').correct).toBe(false)
})

const pifer = {
  id: 'e1',
  name: '斯蒂芬·皮弗',
  type: 'person',
  aliases: ['皮弗', 'Steven Pifer'],
  titles: ['大使'],
} as const

test('a name is accepted by its aliases, family name, title and without its dot', () => {
  const item = typed('speaker', acceptedNames('斯蒂芬·皮弗', pifer))
  for (const text of ['皮弗', '斯蒂芬皮弗', '斯蒂芬•皮弗', 'steven pifer', '大使斯蒂芬·皮弗'])
    expect([text, type(item, text).correct]).toEqual([text, true])
})

test('both halves of a name with its abbreviation are accepted', () => {
  const item = typed('event', acceptedNames('欧洲安全与合作组织(OSCE)'))
  for (const text of ['欧洲安全与合作组织', 'osce', '欧洲安全与合作组织（ＯＳＣＥ）'])
    expect([text, type(item, text).correct]).toEqual([text, true])
})

test('a form that could mean somebody else is not accepted', () => {
  const other = { id: 'e2', name: '约翰·皮弗', type: 'person', aliases: ['皮弗'], titles: [] } as const
  expect(acceptedNames('斯蒂芬·皮弗', pifer, [pifer, other])).not.toContain('皮弗')
})

test('one slip in a long name is accepted and pointed out', () => {
  const item = typed('speaker', ['斯托尔滕贝格'])
  expect(type(item, '斯托尔腾贝格')).toEqual({
    correct: true,
    score: 1,
    key: '斯托尔滕贝格',
    slip: '斯托尔滕贝格',
  })
  expect(type(item, '斯托滕贝格').slip).toBe('斯托尔滕贝格')
  expect(type(item, '斯托尔贝滕格').slip).toBe('斯托尔滕贝格')
})

test('one slip in a short name, or two in a long one, is wrong', () => {
  expect(type(typed('speaker', ['普京']), '普金').correct).toBe(false)
  expect(type(typed('speaker', ['斯托尔滕贝格']), '斯拖尔腾贝格').correct).toBe(false)
})

test('a slip never turns one number, date or country into another', () => {
  expect(type(typed('quantity', ['12345名']), '12346名').correct).toBe(false)
  expect(type(typed('date', ['2021年12月30日']), '2021年12月20日').correct).toBe(false)
  expect(type(typed('event', ['美国国务院']), '英国国务院').correct).toBe(false)
})

test('a number is accepted in figures, in Chinese and with or without its unit', () => {
  const item = typed('quantity', acceptedNumbers('6104台', 6104, '台'))
  for (const text of ['6104', '6,104台', '６１０４', '六千一百零四台'])
    expect([text, type(item, text).correct]).toEqual([text, true])
  expect(type(item, '6140').correct).toBe(false)
  expect(type(typed('quantity', acceptedNumbers('约1.9万台', 19000, '台')), '19000台').correct).toBe(true)
})

const choice: Item = {
  ...base,
  kind: 'multiple-choice',
  topic: 'speaker',
  stem: '谁？',
  options: [
    { text: '普京', correct: false },
    { text: '拜登', correct: true },
    { text: '皮弗', correct: false },
  ],
}

test('a choice is judged by its words, wherever it stood', () => {
  expect(gradeResponse(choice, { kind: 'choice', text: '拜登' })).toEqual({
    correct: true,
    score: 1,
    key: '拜登',
  })
  expect(gradeResponse(choice, { kind: 'choice', text: '普京' }).score).toBe(0)
})

test('a skipped question, and a response of another kind, score nothing', () => {
  expect(gradeResponse(choice, { kind: 'skipped' })).toEqual({ correct: false, score: 0, key: '拜登' })
  expect(gradeResponse(choice, { kind: 'typed', text: '拜登' }).score).toBe(0)
})

test('matching scores the share of right pairs', () => {
  const pairs = [
    { left: '甲', right: '一' },
    { left: '乙', right: '二' },
    { left: '丙', right: '三' },
  ]
  const item: Item = { ...base, kind: 'matching', topic: 'date', stem: '', pairs }
  const given = [
    { left: '甲', right: '一' },
    { left: '乙', right: '三' },
    { left: '丙', right: '二' },
  ]
  expect(gradeResponse(item, { kind: 'matching', pairs })).toMatchObject({ correct: true, score: 1 })
  expect(gradeResponse(item, { kind: 'matching', pairs: given }).score).toBeCloseTo(1 / 3)
  const both = [...given, { left: '甲', right: '二' }]
  expect(gradeResponse(item, { kind: 'matching', pairs: both }).score).toBe(0)
})

test('ordering scores by Kendall’s tau, never below zero', () => {
  const item: Item = { ...base, kind: 'ordering', topic: 'date', stem: '', sequence: ['甲', '乙', '丙'] }
  const score = (...sequence: string[]) => gradeResponse(item, { kind: 'ordering', sequence }).score
  expect(score('甲', '乙', '丙')).toBe(1)
  expect(score('乙', '甲', '丙')).toBeCloseTo(1 / 3)
  expect(score('丙', '乙', '甲')).toBe(0)
  expect(score('甲', '乙')).toBe(0)
})
