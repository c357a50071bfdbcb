import { expect, test } from 'vitest'
import type { ClauseFact } from '#lib/facts/fact'
import { factsOf } from '#tests/lib/facts/read'

const clausesIn = (text: string): ClauseFact[] =>
  factsOf(`湖区的新码头\n\n${text}`, '2021-06-20').facts.filter((fact) => fact.kind === 'clause')

const told = (text: string): string[] =>
  clausesIn(text).map(({ telling }) => telling.parts.map((part) => part.text).join('|'))

test.each([
  [
    'the day that stands before it',
    '2021年3月2日，湖区政府批准了码头的扩建方案。',
    '2021年3月2日|湖区政府|批准了|码头的扩建方案',
  ],
  ['its condition', '如果水位继续下降，湖区政府将关闭旧码头。', '如果水位继续下降|湖区政府|将|关闭|旧码头'],
  [
    'nothing of the day on which somebody speaks of it',
    '2021年3月2日，县长李山说，东湖渔业公司将迁往北岸。',
    '东湖渔业公司|将|迁往|北岸',
  ],
  ['no 也 that joins it to the clause before', '东湖渔业公司也签署了协议。', '东湖渔业公司|签署了|协议'],
  [
    'the speaker who goes on to act',
    '县长李山表示，要严查偷捕，并批准组建巡逻队。',
    '县长李山|批准|组建巡逻队',
  ],
])('a clause is told with %s', (_, text, expected) => {
  expect(told(text)).toContain(expected)
})

test.each([
  ['he', '他批准了扩建方案。'],
  ['that plan', '该方案将于5月实施。'],
  ['an attack that may be any', '袭击造成三名船员受伤。'],
  ['a question', '由谁来付码头的账单？'],
])('a clause about %s is not told by itself', (_, text) => {
  expect(told(text)).toEqual([])
})

test('what a verb takes is kept where it can be asked as a whole', () => {
  const [clause] = clausesIn('2021年3月2日，湖区政府批准了码头的扩建方案。')
  expect(clause?.taken).toMatchObject({ is: 'thing', span: { text: '码头的扩建方案' } })
})

test('a term between marks is a part of its own', () => {
  const [clause] = clausesIn('东湖渔业公司5月3日通过了《护湖公约》。')
  expect(clause?.telling.parts.find(({ role }) => role === 'term')?.text).toBe('《护湖公约》')
})
