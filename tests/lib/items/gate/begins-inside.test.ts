import { expect, test } from 'vitest'
import { whyTellingCut } from '#lib/items/gate/in-place'
import { page } from '#tests/lib/items/told'

/** A clause that is cut out of its sentence begins where a word and its phrase begin. */

const TEXT = `湖区大桥通车

3月2日，北军占领了码头，并从后堵截船队。3月5日，湖区木制浮桥挡住了船队。`

const { article, telling } = page(TEXT)

test.each([
  ['a name that is cut after its first sign', '[subject 军][verb 占领][object 了码头]'],
  ['a noun behind what belongs to it', '[subject 浮桥][verb 挡住][object 了船队]'],
])('%s begins nothing', (_, marked) => {
  expect(whyTellingCut(article, telling(marked))).toBe('begins inside a phrase')
})

test.each([
  '[time 3月2日]，[subject 北军][verb 占领][object 了码头]',
  '[subject 湖区木制浮桥][verb 挡住][object 了船队]',
])('the whole of it begins one: %s', (marked) => {
  expect(whyTellingCut(article, telling(marked))).toBeNull()
})
