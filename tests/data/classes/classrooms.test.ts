import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import {
  archiveClass,
  changeRole,
  joinClass,
  leaveClass,
  listClasses,
  listMembers,
  moveClocks,
  openClass,
  readClass,
  removeMember,
  renameClass,
  renewJoinCode,
} from '#data/classes/classrooms'
import { may, type Role } from '#lib/classes/role'
import { NOON, newDatabase, newViewer } from '#tests/data/learner'

const PEOPLE = ['owner', 'teacher', 'learner', 'other', 'stranger'] as const
type Person = (typeof PEOPLE)[number]

/** A class with an owner, a teacher and two learners, and somebody outside who owns a class of their own. */
const begin = async () => {
  const client = await newDatabase()
  const viewers = {} as Record<Person, Viewer>
  for (const name of PEOPLE) viewers[name] = { ...(await newViewer(client, name)), isGuest: false }
  const classId = (await openClass(viewers.owner, '高一（3）班', NOON)) ?? ''
  await openClass(viewers.stranger, '别的班', NOON)
  const code = (await readClass(viewers.owner, classId))?.joinCode ?? ''
  for (const name of ['teacher', 'learner', 'other'] as const) await joinClass(viewers[name], code, NOON)
  await changeRole(viewers.owner, classId, 'teacher', 'teacher', NOON)
  return { client, viewers, classId, code }
}

const ROLES: Record<Person, Role | null> = {
  owner: 'owner',
  teacher: 'teacher',
  learner: 'learner',
  other: 'learner',
  stranger: null,
}

test('who may do what in a class, on the data layer: the whole matrix', async () => {
  for (const person of PEOPLE) {
    const { viewers, classId } = await begin()
    const viewer = viewers[person]
    const role = ROLES[person]
    expect((await readClass(viewer, classId)) !== null).toBe(may(role, 'see-class'))
    expect((await listMembers(viewer, classId)) !== null).toBe(may(role, 'see-roster'))
    expect(await renameClass(viewer, classId, 'x')).toBe(may(role, 'rename-class'))
    expect(await moveClocks(viewer, classId, 'Asia/Tokyo', NOON)).toBe(may(role, 'move-clocks'))
    expect(await renewJoinCode(viewer, classId)).toBe(may(role, 'renew-join-code'))
    expect(await changeRole(viewer, classId, 'other', 'teacher', NOON)).toBe(may(role, 'change-roles'))
    const other = may(role, 'change-roles') ? 'remove-teacher' : 'remove-learner'
    expect(await removeMember(viewer, classId, 'other', NOON)).toBe(may(role, other))
    expect(await archiveClass(viewer, classId, NOON)).toBe(may(role, 'archive-class'))
    expect(await leaveClass(viewer, classId, NOON)).toBe(may(role, 'leave-class'))
  }
})

test('no such class and somebody else’s class look alike', async () => {
  const { viewers, classId } = await begin()
  expect(await readClass(viewers.stranger, classId)).toEqual(await readClass(viewers.stranger, 'none'))
  expect(await listMembers(viewers.stranger, classId)).toEqual(await listMembers(viewers.stranger, 'none'))
})

test('a guest can neither open nor join a class', async () => {
  const { client, code } = await begin()
  const guest = await newViewer(client, 'guest')
  expect(await openClass(guest, '班', NOON)).toBeNull()
  expect(await joinClass(guest, code, NOON)).toBe('guest')
})

test('learners never see the join code, and an old one leads nowhere', async () => {
  const { viewers, classId, code } = await begin()
  expect((await readClass(viewers.learner, classId))?.joinCode).toBeNull()
  await renewJoinCode(viewers.owner, classId)
  expect(await joinClass(viewers.stranger, code, NOON)).toBeNull()
})

test('who has left sees the class no more, and comes back with the code as a learner', async () => {
  const { viewers, classId, code } = await begin()
  await leaveClass(viewers.teacher, classId, NOON)
  expect(await readClass(viewers.teacher, classId)).toBeNull()
  expect((await listClasses(viewers.teacher)).length).toBe(0)
  expect(await joinClass(viewers.teacher, code, NOON)).toBe(classId)
  expect((await readClass(viewers.teacher, classId))?.role).toBe('learner')
})

test('joining again changes nothing: a teacher stays a teacher', async () => {
  const { viewers, classId, code } = await begin()
  await joinClass(viewers.teacher, code.toLowerCase(), NOON)
  expect((await readClass(viewers.teacher, classId))?.role).toBe('teacher')
})

test('handing a class over leaves it with one owner', async () => {
  const { viewers, classId } = await begin()
  await changeRole(viewers.owner, classId, 'teacher', 'owner', NOON)
  const members = await listMembers(viewers.teacher, classId)
  expect(members?.map(({ userId, role }) => [userId, role])).toEqual([
    ['teacher', 'owner'],
    ['owner', 'teacher'],
    ['learner', 'learner'],
    ['other', 'learner'],
  ])
})

test('a class that was put away can be looked at, not changed, and taken out again', async () => {
  const { viewers, classId, code } = await begin()
  await archiveClass(viewers.owner, classId, NOON)
  expect((await readClass(viewers.learner, classId))?.isArchived).toBe(true)
  expect(await renameClass(viewers.owner, classId, 'x')).toBe(false)
  expect(await joinClass(viewers.stranger, code, NOON)).toBeNull()
  expect(await archiveClass(viewers.owner, classId, null)).toBe(true)
  expect(await renameClass(viewers.owner, classId, 'x')).toBe(true)
})

test('a class moves to other clocks, which a new name leaves as they are; that it was moved is written down once', async () => {
  const { client, viewers, classId } = await begin()
  expect(await moveClocks(viewers.owner, classId, 'Europe/London', NOON)).toBe(true)
  expect(await moveClocks(viewers.owner, classId, 'Europe/London', NOON)).toBe(true)
  expect(await renameClass(viewers.owner, classId, '四班')).toBe(true)
  expect(await readClass(viewers.owner, classId)).toMatchObject({ name: '四班', timeZone: 'Europe/London' })
  expect(await client.auditEntry.findMany({ where: { action: 'clocks' } })).toMatchObject([
    { actorId: viewers.owner.userId, classId },
  ])
})
