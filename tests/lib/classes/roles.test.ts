import { expect, test } from 'vitest'
import { joinCode, readJoinCode } from '#lib/classes/join-code'
import { scoreChanges } from '#lib/classes/regrade'
import { type ClassAction, may, PERMISSIONS, type Role } from '#lib/classes/role'

const ACTIONS = Object.keys(PERMISSIONS) as ClassAction[]

test('the whole matrix of roles by actions', () => {
  const allowed = (role: Role | null) => ACTIONS.filter((action) => may(role, action))
  expect(allowed(null)).toEqual([])
  expect(allowed('learner')).toEqual([
    'see-class',
    'leave-class',
    'take-assignment',
    'see-own-scores',
    'read-assigned-articles',
  ])
  const learners = ['take-assignment', 'see-own-scores', 'read-assigned-articles']
  const staff = ACTIONS.filter((action) => !learners.includes(action))
  expect(allowed('owner')).toEqual(staff.filter((action) => action !== 'leave-class'))
  const owners = ['archive-class', 'change-roles', 'remove-teacher']
  expect(allowed('teacher')).toEqual(staff.filter((action) => !owners.includes(action)))
})

test('a join code is read as it is spoken or typed', () => {
  const code = joinCode(Uint8Array.from({ length: 16 }, (_, i) => i * 16))
  expect(code).toMatch(/^[A-Z2-9]{7}$/)
  expect(readJoinCode(` ${code?.slice(0, 3).toLowerCase()}-${code?.slice(3)} `)).toBe(code)
})

test('bytes that would make some letters likelier are thrown away', () => {
  expect(joinCode(new Uint8Array(20).fill(255))).toBeNull()
})

test('a correction lists whose score changed, the largest change first', () => {
  const before = [
    { userId: 'a', points: 3, shares: [1, 0] },
    { userId: 'b', points: 5, shares: [1, 1] },
    { userId: 'c', points: 1, shares: [0, 0] },
  ]
  const after = [
    { userId: 'a', points: 4, shares: [1, 1] },
    { userId: 'b', points: 5, shares: [1, 1] },
    { userId: 'c', points: 4, shares: [1, 0] },
  ]
  expect(scoreChanges(before, after)).toEqual([
    { userId: 'c', before: 1, after: 4, items: [0] },
    { userId: 'a', before: 3, after: 4, items: [1] },
  ])
})
