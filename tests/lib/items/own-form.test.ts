import { expect, test } from 'vitest'
import { acceptedNames } from '#lib/items/accepted'
import { withOwnForm } from '#lib/items/own-form'
import { entity } from '#tests/lib/items/told'

/** Answers are shown in the article's own form too, whatever else is graded alike. */

test('the article’s own words stand behind the key', () => {
  expect(withOwnForm(['March 3, 2021', 'March 3'], '3 March')).toEqual([
    'March 3, 2021',
    '3 March',
    'March 3',
  ])
  expect(withOwnForm(['1846年至1848年'], '1846—1848年')).toEqual(['1846年至1848年', '1846—1848年'])
})

test('what is shown already is not shown twice', () => {
  expect(withOwnForm(['5月3日', '5月3号'], '5月3日')).toEqual(['5月3日', '5月3号'])
})

test('somebody is accepted as the article calls him', () => {
  expect(acceptedNames('王海', entity('王海', 'person'), [], '县长说，王海博士来了。')).toContain('王海博士')
  expect(
    acceptedNames('Peter Hale', entity('Peter Hale', 'person'), [], 'It rained, Dr. Hale said.'),
  ).toContain('Dr. Hale')
  expect(acceptedNames('王海', entity('王海', 'person'), [], '王海的博士论文')).not.toContain('王海博士')
})
