import { expect, test } from 'vitest'
import { readRegistration, registrationProblem } from '#data/account/registration'
import { readRegistrationSettled, settleRegistration } from '#data/administration/registration'
import { archiveClass, readClass } from '#data/classes/classrooms'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

const openServer = async () => {
  const school = await newSchool()
  await school.client.user.update({ where: { id: 'stranger' }, data: { isAdministrator: true } })
  return { ...school, administrator: school.viewers.stranger }
}

test('anybody may sign up until it is settled otherwise', async () => {
  await openServer()
  expect(await readRegistration()).toBe('open')
  expect(await registrationProblem('')).toBeNull()
})

test('by code, the code of the server and that of a class in use open it, and nothing else', async () => {
  const { administrator, viewers, classId } = await openServer()
  await settleRegistration(administrator, 'code', false)
  const { code = '' } = (await readRegistrationSettled(administrator)) ?? {}
  expect(code).toMatch(/^[A-Z0-9]{7}$/)
  expect(await registrationProblem(` ${code.toLowerCase()} `)).toBeNull()
  expect(await registrationProblem('')).toBe('wrongCode')
  expect(await registrationProblem('AAAAAAA')).toBe('wrongCode')
  const joinCode = (await readClass(viewers.owner, classId))?.joinCode ?? ''
  expect(await registrationProblem(joinCode)).toBeNull()
  await archiveClass(viewers.owner, classId, NOON)
  expect(await registrationProblem(joinCode)).toBe('wrongCode')
})

test('a code stays when the settings are saved, and leads nowhere once a new one was made', async () => {
  const { administrator } = await openServer()
  const codeNow = async () => (await readRegistrationSettled(administrator))?.code ?? ''
  await settleRegistration(administrator, 'code', false)
  const first = await codeNow()
  await settleRegistration(administrator, 'closed', false)
  expect(await registrationProblem(first)).toBe('closed')
  await settleRegistration(administrator, 'code', false)
  expect(await codeNow()).toBe(first)
  await settleRegistration(administrator, 'code', true)
  expect(await registrationProblem(first)).toBe('wrongCode')
  expect(await registrationProblem(await codeNow())).toBeNull()
})
