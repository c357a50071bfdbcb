import { expect, test } from 'vitest'
import { type Listable, listedFacts } from '#lib/facts/listed'

const found = (key: string, label: string, more: Partial<Listable> = {}): Listable => ({
  key,
  label,
  isBare: false,
  isBound: false,
  sentences: [0],
  ...more,
})
const listed = (...facts: readonly Listable[]): string[] => [...listedFacts(facts)]

test('a day or a number by itself is nothing to decide about', () => {
  expect(listed(found('day', '5月9日', { isBare: true }), found('visit', '周岚访问临海'))).toEqual(['visit'])
  expect(listed(found('day', '5月9日', { isBare: true, isBound: true }))).toEqual(['day'])
})

test('what several facts tell of one sentence stands there once, in its fullest form', () => {
  const facts = [
    found('date', '20日：周岚将访问临海'),
    found('clause', '周岚将于20日访问临海'),
    found('said', '王平：周岚将于20日访问临海'),
    found('event', '周岚将访问临海'),
  ]
  expect(listed(...facts)).toEqual(['said'])
  const english = [
    found('event', 'Anna Smith will visit Ashford'),
    found('date', 'May 20: Anna Smith will visit Ashford'),
  ]
  expect(listed(...english)).toEqual(['date'])
})

test('of two that say exactly the same the one that is asked stays, else the earlier', () => {
  expect(listed(found('a', '大桥通车'), found('b', '大桥通车'))).toEqual(['a'])
  expect(listed(found('a', '大桥通车'), found('b', '大桥通车', { isBound: true }))).toEqual(['b'])
})

test('what is asked or decided stays, and so does what another sentence tells', () => {
  const said = found('said', '王平：周岚将于20日访问临海')
  expect(listed(found('date', '20日：周岚将访问临海', { isBound: true }), said)).toEqual(['date', 'said'])
  expect(listed(found('clause', '周岚将于20日访问临海', { sentences: [1] }), said)).toEqual([
    'clause',
    'said',
  ])
})
