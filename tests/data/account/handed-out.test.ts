import { expect, test } from 'vitest'
import { nameAdministrator } from '#data/account/administrators'
import { appoint } from '#data/administration/appointing'
import { readAuditLog } from '#data/administration/audit-log'
import { handOverClass } from '#data/administration/classes'
import { readPerson } from '#data/administration/person'
import { letPersonPublish, letPublish } from '#data/articles/publishers'
import { changeRole, listMembers } from '#data/classes/classrooms'
import { importRoster } from '#data/classes/roster'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

/** A server with an administrator, and a class whose teacher has just made an account and knows its password. */
const openServer = async () => {
  const school = await newSchool()
  const { client, viewers, classId } = school
  await client.user.update({ where: { id: 'stranger' }, data: { isAdministrator: true } })
  await importRoster(viewers.teacher, classId, '周末,zhou', NOON)
  const { id } = await client.user.findUniqueOrThrow({ where: { username: 'zhou' } })
  const chooseOwn = () => client.user.update({ where: { id }, data: { hasOneTimePassword: false } })
  return { ...school, administrator: viewers.stranger, userId: id, chooseOwn }
}

test('an account whose password a teacher has handed out is trusted with nothing before it has one of its own', async () => {
  const { client, administrator, viewers, classId, userId, chooseOwn } = await openServer()
  expect((await readPerson(administrator, userId, NOON))?.hasOneTimePassword).toBe(true)
  expect(await appoint(administrator, userId, true)).toBe(false)
  expect(await nameAdministrator(client, 'zhou', true)).toBe('handedOut')
  expect(await letPersonPublish(administrator, userId, true)).toBe('handedOut')
  expect(await letPublish(administrator, 'zhou', true)).toBe('handedOut')
  expect(await handOverClass(administrator, classId, 'zhou', NOON)).toBe('handedOut')
  expect(await changeRole(viewers.owner, classId, userId, 'owner', NOON)).toBe(false)
  const mayOwn = async () =>
    (await listMembers(viewers.owner, classId))?.find((one) => one.userId === userId)?.mayOwn
  expect(await mayOwn()).toBe(false)
  const { isAdministrator, mayPublish } = await client.user.findUniqueOrThrow({ where: { id: userId } })
  expect([isAdministrator, mayPublish]).toEqual([false, false])
  await chooseOwn()
  expect(await mayOwn()).toBe(true)
  expect(await appoint(administrator, userId, true)).toBe(true)
  expect(await letPersonPublish(administrator, userId, true)).toBe('done')
  expect(await changeRole(viewers.owner, classId, userId, 'owner', NOON)).toBe(true)
})

test('what somebody was trusted with can be taken back also while their password is one that was handed out', async () => {
  const { client, administrator, userId } = await openServer()
  await client.user.update({ where: { id: userId }, data: { isAdministrator: true, mayPublish: true } })
  expect(await letPersonPublish(administrator, userId, false)).toBe('done')
  expect(await appoint(administrator, userId, false)).toBe(true)
  expect(await nameAdministrator(client, 'zhou', false)).toBe('done')
})

test('a class that is handed to who owns it stays as it is, and nothing is written down', async () => {
  const { client, administrator, viewers, classId } = await openServer()
  await client.user.update({ where: { id: 'owner' }, data: { username: 'owner', isAnonymous: false } })
  const before = await listMembers(viewers.owner, classId)
  expect(await handOverClass(administrator, classId, 'owner', NOON)).toBe('theirs')
  expect(await listMembers(viewers.owner, classId)).toEqual(before)
  const log = await readAuditLog(administrator, 1)
  expect(log?.entries.map(({ action }) => action)).not.toContain('handover')
})
