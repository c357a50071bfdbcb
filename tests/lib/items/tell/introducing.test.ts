import { expect, test } from 'vitest'
import { introduced } from '#lib/items/tell/introducing'
import { alsoTells } from '#lib/items/wording/english-speech'
import { entity, page } from '#tests/lib/items/told'

/** Somebody is introduced by the office that he holds, and by none that he has given up. */

const introducedIn = (text: string, name: string, title: string): string => {
  const { source, said } = page(text)
  const cue = text.includes('said') ? 'said' : '表示'
  const words = text.includes('said') ? 'the bridge would hold' : '大桥不会倒塌'
  const fact = said(name, cue, words)
  return introduced(source([fact], [entity(name, 'person', [title])]), fact)
}

test.each([
  ['The port\n\nMarland president Ada Holm said the bridge would hold.', 'Marland president Ada Holm'],
  [
    'The port\n\nFormer guests met. The former Marland president Ada Holm said the bridge would hold.',
    'former Marland president Ada Holm',
  ],
  [
    'The port\n\nAda Holm – the Marland president who built the port – said the bridge would hold.',
    'Ada Holm',
  ],
])('%s', (text, shown) => {
  expect(introducedIn(text, 'Ada Holm', 'Marland president')).toBe(shown)
})

test.each([
  ['大桥\n\n县长李山表示，大桥不会倒塌。', '县长李山'],
  ['大桥\n\n前县长李山表示，大桥不会倒塌。', '前县长李山'],
])('%s', (text, shown) => {
  expect(introducedIn(text, '李山', '县长')).toBe(shown)
})

test('an option holds what was said, and nothing else that its speaker did', () => {
  expect(alsoTells('The port would be closed and ordered that the ships return')).toBe(true)
  expect(alsoTells('The port would be closed and the ships would return')).toBe(false)
})
