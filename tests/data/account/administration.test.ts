import { expect, test } from 'vitest'
import { isPassword } from '#data/account/password'
import { readAuditLog } from '#data/administration/audit-log'
import { readOverview } from '#data/administration/overview'
import { resetAsAdministrator, searchPeople } from '#data/administration/people'
import { changeRole, removeMember } from '#data/classes/classrooms'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

const newServer = async () => {
  const school = await newSchool()
  const { client } = school
  await client.user.updateMany({ data: { isAnonymous: false } })
  for (const id of ['lin', 'owner'])
    await client.user.update({ where: { id }, data: { username: id, displayUsername: id } })
  await client.user.update({ where: { id: 'owner' }, data: { isAdministrator: true } })
  // What making the school has left.
  await client.auditEntry.deleteMany()
  return school
}

test('only who administers finds people, resets a password, and reads what was done', async () => {
  const { viewers } = await newServer()
  const { teacher, owner } = viewers
  expect(await searchPeople(teacher, 'lin', 1)).toBeNull()
  expect(await resetAsAdministrator(teacher, 'lin')).toBeNull()
  expect(await readAuditLog(teacher, 1)).toBeNull()
  expect(await readOverview(teacher)).toBeNull()
  expect((await searchPeople(owner, 'LIN', 1))?.people.map(({ username }) => username)).toContain('lin')
  expect((await searchPeople(owner, ' ', 1))?.people.length).toBeGreaterThan(2)
  expect(await readOverview(owner)).toMatchObject({ office: 'named', backups: { newest: null } })
})

test('a reset by an administrator gives a one-time password, ends the logins, and is written down', async () => {
  const { client, viewers } = await newServer()
  const session = { id: 's', token: 't', userId: 'lin', expiresAt: NOON }
  await client.session.create({ data: session })
  await client.account.create({
    data: { id: 'a', accountId: 'lin', providerId: 'credential', userId: 'lin', password: 'x' },
  })
  const handOut = await resetAsAdministrator(viewers.owner, 'lin')
  const { password } = await client.account.findUniqueOrThrow({ where: { id: 'a' } })
  expect(await isPassword(password ?? '', handOut?.password ?? '')).toBe(true)
  expect(await client.session.count({ where: { userId: 'lin' } })).toBe(0)
  expect((await client.user.findUniqueOrThrow({ where: { id: 'lin' } })).hasOneTimePassword).toBe(true)
  const log = await readAuditLog(viewers.owner, 1)
  expect(log?.entries.map(({ action, subject }) => [action, subject])).toEqual([
    ['reissue', (await client.user.findUniqueOrThrow({ where: { id: 'lin' } })).name],
  ])
})

test('what staff of a class do to others is written down, and who has erased their account has no name in it', async () => {
  const { client, viewers, classId } = await newServer()
  expect(await removeMember(viewers.owner, classId, 'lin', NOON)).toBe(true)
  expect(await changeRole(viewers.owner, classId, 'mei', 'teacher', NOON)).toBe(true)
  expect((await readAuditLog(viewers.owner, 1))?.entries.map(({ action }) => action).sort()).toEqual([
    'removal',
    'role',
  ])
  await client.user.delete({ where: { id: 'lin' } })
  const removed = (await readAuditLog(viewers.owner, 1))?.entries.find(({ action }) => action === 'removal')
  expect(removed?.subject).toBe('—')
})
