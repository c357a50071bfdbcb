import { expect, test } from 'vitest'
import { isDoubtful } from '#lib/items/doubt'
import { factsOf } from '#tests/lib/facts/read'

const doubtOf = (text: string, appeared = 2019): boolean => {
  const day = factsOf(text, '2019-06-28').facts.find(
    (fact) => fact.kind === 'date' && fact.span.text === '7月3日',
  )
  if (day?.kind !== 'date') throw new Error('the day was not found')
  return isDoubtful({ text }, day, appeared)
}

test('a year that is only aimed at, or since which something lasts, puts no later day in doubt', () => {
  expect(doubtOf('题目\n该国计划在2050年实现碳中和。双方将于7月3日在日内瓦会谈。')).toBe(false)
  expect(doubtOf('题目\n自2013年以来冲突不断。双方将于7月3日在日内瓦会谈。')).toBe(false)
})

test('a year of which the text tells, far from the one inferred, puts a day in doubt', () => {
  expect(doubtOf('题目\n双方曾在2013年会谈。双方将于7月3日在日内瓦会谈。')).toBe(true)
})
