import { expect, test } from 'vitest'
import { remember, rememberFor } from '#lib/items/remember'

test('a text is answered once, also when the answer is nothing', () => {
  const asked: string[] = []
  const lengthOf = remember((text: string) => {
    asked.push(text)
    return text === '' ? null : text.length
  })
  expect([lengthOf('会谈'), lengthOf(''), lengthOf('会谈'), lengthOf('')]).toEqual([2, null, 2, null])
  expect(asked).toEqual(['会谈', ''])
})

test('each object is answered once, and equal objects apart', () => {
  const asked: object[] = []
  const answer = rememberFor((fact: { id: string }) => {
    asked.push(fact)
    return undefined
  })
  const [one, other] = [{ id: 'd-1' }, { id: 'd-1' }]
  for (const fact of [one, other, one]) expect(answer(fact)).toBeUndefined()
  expect(asked).toEqual([one, other])
})
