import { expect, test } from 'vitest'
import { demandsOf } from '#tests/lib/facts/read'

const demands = (text: string) =>
  demandsOf(`Two cabinets and one lake\n${text}`).map(
    ({ by, of, text: what }) => `${by} > ${of ?? '?'}: ${what}`,
  )

test('what one side demands of another', () => {
  expect(demands('The European Union urged France to publish its data.')).toEqual([
    'the European Union > France: France to publish its data',
  ])
  expect(demands('Spain demanded that the port be closed.')).toEqual(['Spain > ?: the port be closed'])
})

test.each([
  ['a hope', 'Spain hoped for a new port.'],
  ['a question', 'Spain asked France about the port.'],
  ['nobody by name', 'Critics urged everybody to go home.'],
  ['an offer', 'The European Union offered to mediate.'],
])('no demand: %s', (_, text) => {
  expect(demands(text)).toEqual([])
})
