import { expect, test } from 'vitest'
import { askingAddress, giveBack, hasTurn, takeTurn } from '#data/account/throttle'
import { askingFrom } from '#tests/data/asking-from'

const LIMIT = 'sign in by name and address'

test('five turns are there at once, then one comes back a minute', () => {
  const turns = [0, 1, 2, 3, 4, 5].map((second) => takeTurn(LIMIT, 'lin from here', second))
  expect(turns).toEqual([true, true, true, true, true, false])
  expect(takeTurn(LIMIT, 'lin from here', 61)).toBe(true)
  expect(takeTurn(LIMIT, 'lin from here', 62)).toBe(false)
})

test('somebody who guesses elsewhere takes no turn from the owner', () => {
  for (let i = 0; i < 50; i++) takeTurn(LIMIT, 'mei from the moon', 0)
  expect(takeTurn(LIMIT, 'mei from the moon', 0)).toBe(false)
  expect(takeTurn(LIMIT, 'mei from home', 0)).toBe(true)
})

test('who turns out to be the right one has all turns again, and looking takes none', () => {
  for (let i = 0; i < 5; i++) takeTurn(LIMIT, 'anna', 0)
  expect(hasTurn(LIMIT, 'anna', 0)).toBe(false)
  giveBack(LIMIT, 'anna')
  for (let i = 0; i < 9; i++) expect(hasTurn(LIMIT, 'anna', 0)).toBe(true)
})

test('the machine itself tells no address, and everybody else does', () => {
  const from = (address: string) => askingFrom(address, askingAddress)
  expect(['127.0.0.1', '::1', '::ffff:127.0.0.1', ''].map(from)).toEqual([null, null, null, null])
  expect(from('203.0.113.7')).toBe('203.0.113.7')
  expect(askingAddress()).toBeNull()
})
