import { expect, test } from 'vitest'
import { tellsSomething } from '#lib/items/english/telling-quotation'
import { page } from '#tests/lib/items/told'

const { article } = page(`The dam at Port Amber
The dam has cracks. Engineers will inspect the dam in May. Mayor Ana Ruiz asked for money.`)
const names = ['Port Amber', 'Ana Ruiz']

test.each([
  ['We will have to repair the cracks before the next flood comes', true],
  ['I have asked Ana Ruiz to come and see it with us', true],
  ['We need at least 40 people to keep that going', true],
  ['We stand ready to help in any way possible', false],
  ['You can go either way with these things, really', false],
  ['The dam is old', false],
])('talk is quoted in a question only where it tells something: %s', (words, tells) => {
  expect(tellsSomething(article, words, names)).toBe(tells)
})
