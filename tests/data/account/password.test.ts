import { hashPassword as hashEarlier } from 'better-auth/crypto'
import { expect, test } from 'vitest'
import { passwordProblem } from '#data/account/new-password'
import { hashPassword, isPassword, isWeakHash } from '#data/account/password'

test('a password is kept so that only itself fits, and never the same way twice', async () => {
  const kept = await hashPassword('wengu-zhixin-11')
  expect(kept).toMatch(/^scrypt\$32768\$8\$3\$/)
  expect(await isPassword(kept, 'wengu-zhixin-11')).toBe(true)
  expect(await isPassword(kept, 'wengu-zhixin-12')).toBe(false)
  expect(await hashPassword('wengu-zhixin-11')).not.toBe(kept)
  expect(isWeakHash(kept)).toBe(false)
})

test('one that was kept in the way of before still fits, and is to be kept anew', async () => {
  const kept = await hashEarlier('wengu-zhixin-11')
  expect(await isPassword(kept, 'wengu-zhixin-11')).toBe(true)
  expect(await isPassword(kept, 'wengu-zhixin-12')).toBe(false)
  expect(isWeakHash(kept)).toBe(true)
})

test('the same letters fit, whichever code points a keyboard writes', async () => {
  const kept = await hashPassword('caf\u00e9-au-lait')
  expect(await isPassword(kept, 'cafe\u0301-au-lait')).toBe(true)
})

test.each([
  ['short', 'tooShort'],
  ['x'.repeat(129), 'tooLong'],
  ['password1', 'guessed'],
  ['12345678', 'guessed'],
  ['QWERTYUIOP', 'guessed'],
  ['my-Lin.Hong-1', 'guessed'],
  ['wengu-zhixin-11', null],
] as const)('%s is %s as a password of lin.hong', (password, problem) => {
  expect(passwordProblem(password, 'lin.hong')).toBe(problem)
})

test('a name of three letters may stand in a password by chance, but not be it', () => {
  expect(passwordProblem('violin-player', 'lin')).toBeNull()
})
