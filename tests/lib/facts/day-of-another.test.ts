import { expect, test } from 'vitest'
import { eventsOf, factsOf } from '#tests/lib/facts/read'

/** The day that a sentence names may be that of something else than what is done in it. */

const NO_DAY = undefined

test.each([
  ['a participle', 'Prosecutors dropped an inquiry into a claim made against Peter Hale in 2010.', NO_DAY],
  ['a participle behind the object', 'Peter Lang opened the harbor built by Norland in 2014.', NO_DAY],
  ['the perfect', 'Norland has dropped an inquiry into the ferry of Peter Hale in 2010.', NO_DAY],
  ['and none', 'Peter Lang opened the harbor of Norland in 2014.', '2014'],
  ['and none in what is said', 'Norland said Peter Lang signed the treaty in 2014.', '2014'],
])('English: %s', (_, sentence, day) => {
  const days = eventsOf(`A quiet town\n\n${sentence}\n`, '2019-11-19').map(({ date }) => date)
  expect(days.filter((date) => date !== NO_DAY)).toEqual(day === NO_DAY ? [] : [day])
})

const clausesIn = (sentence: string): string[] =>
  factsOf(`江城消息\n\n${sentence}\n`, '2020-01-03').facts.flatMap((fact) =>
    fact.kind === 'clause' ? [fact.telling.parts.map(({ text }) => text).join('')] : [],
  )

test.each([
  ['a period', '1月2日，江城法院逮捕船长李山，担任船长三年间，李山共计受贿80万元。', '李山共计受贿80万元'],
  ['a paper', '1月2日，江城法院公布船长李山的判决书，李山共计受贿80万元。', '李山共计受贿80万元'],
  ['and none', '1月2日，江城法院开庭，李山承认受贿80万元。', '1月2日李山承认受贿80万元'],
  ['and none', '1月2日，江城法院公布判决书，并召开会议。', '1月2日江城法院召开会议'],
])('Chinese, behind the day that is told first: %s', (_, sentence, told) => {
  expect(clausesIn(sentence)).toContain(told)
})
