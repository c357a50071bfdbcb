import { expect, type Mock, test, vi } from 'vitest'
import { appoint } from '#data/administration/appointing'
import { readAuditLog } from '#data/administration/audit-log'
import { handOverClass, listAllClasses } from '#data/administration/classes'
import { erasePerson, exportPerson } from '#data/administration/erase-person'
import { resetAsAdministrator } from '#data/administration/people'
import { readPerson } from '#data/administration/person'
import { readAnalysis } from '#data/classes/analysis'
import { listMembers } from '#data/classes/classrooms'
import type { Database } from '#prisma/client'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after } from '#tests/data/learner'

const HOUR_MS = 3_600_000

/** A school with an assignment that Lin has done; Stranger administers it. */
const openServer = async () => {
  const school = await newAssignment()
  const { client, viewers, assignmentId, set } = school
  await take(viewers.lin, assignmentId, set, 3, 1)
  await client.user.updateMany({ data: { isAnonymous: false } })
  for (const id of ['lin', 'owner', 'teacher', 'stranger'])
    await client.user.update({ where: { id }, data: { username: id, displayUsername: id } })
  await client.user.update({ where: { id: 'stranger' }, data: { isAdministrator: true } })
  return { ...school, administrator: viewers.stranger }
}

const readAll = async (pieces: AsyncGenerator<string> | null): Promise<string> => {
  let text = ''
  for await (const piece of pieces ?? []) text += piece
  return text
}

test('somebody is erased only after all that is kept about them was downloaded, to the end and lately', async () => {
  const { client, administrator } = await openServer()
  const now = new Date()
  const refused = { ok: false, code: 'notExported' }
  expect(await erasePerson(administrator, 'lin', 'Lin', now)).toEqual(refused)
  const actions = async (): Promise<string[]> =>
    (await client.auditEntry.findMany({ where: { subjectId: 'lin' } })).map(({ action }) => action).sort()
  const broken = await exportPerson(administrator, 'lin')
  await broken?.next()
  // Whoever has the first piece has it, and breaking off hides nothing.
  expect(await actions()).toEqual(['export'])
  await broken?.return(undefined)
  expect(await erasePerson(administrator, 'lin', 'lin', now)).toEqual(refused)
  const file = JSON.parse(await readAll(await exportPerson(administrator, 'lin')))
  expect(file.account.id).toBe('lin')
  expect(file.attempts).toHaveLength(1)
  const tomorrow = new Date(Date.now() + 25 * HOUR_MS)
  expect(await erasePerson(administrator, 'lin', 'lin', tomorrow)).toEqual(refused)
  expect(await erasePerson(administrator, 'lin', 'mei', new Date())).toEqual({
    ok: false,
    code: 'unconfirmed',
  })
  const later = new Date(Date.now() + HOUR_MS)
  expect(await erasePerson(administrator, 'lin', 'lin', later)).toEqual({ ok: true })
  expect(await client.user.count({ where: { id: 'lin' } })).toBe(0)
  expect(await actions()).toEqual(['erasure', 'export', 'export', 'exported'])
  const [last] = (await readAuditLog(administrator, 1))?.entries ?? []
  expect([last?.action, last?.subject]).toEqual(['erasure', '—'])
})

test('what erasing does to classes is told before, and is what it does', async () => {
  const { administrator, viewers, classId, assignmentId } = await openServer()
  const { erasure } = (await readPerson(administrator, 'lin', new Date())) ?? {}
  expect(erasure).toMatchObject({
    inTheWay: [],
    going: [],
    counted: ['高一（3）班'],
    left: ['高一（3）班'],
    articles: 0,
  })
  const before = await readAnalysis(viewers.teacher, assignmentId, after(200))
  await readAll(await exportPerson(administrator, 'lin'))
  expect(await erasePerson(administrator, 'lin', 'lin', new Date())).toEqual({ ok: true })
  expect(await readAnalysis(viewers.teacher, assignmentId, after(200))).toEqual(before)
  const members = await listMembers(viewers.teacher, classId)
  expect(members?.map(({ userId }) => userId)).not.toContain('lin')
})

test('who alone owns a class with others in it is erased once the class was handed over', async () => {
  const { client, administrator, classId } = await openServer()
  await readAll(await exportPerson(administrator, 'owner'))
  expect((await readPerson(administrator, 'owner', new Date()))?.erasure.inTheWay).toEqual(['高一（3）班'])
  expect(await erasePerson(administrator, 'owner', 'owner', new Date())).toEqual({
    ok: false,
    code: 'ownsClasses',
    classes: ['高一（3）班'],
  })
  expect(await handOverClass(administrator, classId, 'nobody', new Date())).toBe('unknown')
  expect(await handOverClass(administrator, classId, 'Teacher', new Date())).toBe('given')
  const roles = await client.membership.findMany({ where: { classId, role: { not: 'learner' } } })
  expect(roles.map(({ userId, role }) => `${userId} ${role}`).sort()).toEqual([
    'owner teacher',
    'teacher owner',
  ])
  const found = await listAllClasses(administrator, '高一', 1)
  expect(found?.classes.map(({ owner, learners }) => [owner, learners])).toEqual([['teacher', 2]])
  expect(await erasePerson(administrator, 'owner', 'owner', new Date())).toEqual({ ok: true })
  expect(await client.classroom.count({ where: { id: classId } })).toBe(1)
})

test('neither oneself nor an administrator is erased here, and nobody takes their own office', async () => {
  const { administrator } = await openServer()
  for (const userId of ['stranger', 'lin']) await readAll(await exportPerson(administrator, userId))
  expect(await erasePerson(administrator, 'stranger', 'stranger', new Date())).toEqual({
    ok: false,
    code: 'oneself',
  })
  expect(await appoint(administrator, 'stranger', false)).toBe(false)
  expect(await appoint(administrator, 'lin', true)).toBe(true)
  expect(await erasePerson(administrator, 'lin', 'lin', new Date())).toEqual({
    ok: false,
    code: 'administrator',
  })
  expect(await appoint(administrator, 'lin', false)).toBe(true)
  expect(await erasePerson(administrator, 'lin', 'lin', new Date())).toEqual({ ok: true })
})

/** Has something done when everything was asked that is asked beforehand, and nothing is locked yet. */
const beforeNextTransaction = (client: Database, deed: () => Promise<unknown>): void => {
  const own = client.$transaction.bind(client) as (...args: unknown[]) => Promise<unknown>
  const spy = vi.spyOn(client, '$transaction') as unknown as Mock<typeof own>
  spy.mockImplementationOnce(async (...args) => {
    await deed()
    return own(...args)
  })
}

test('who is made an administrator while being erased is not, and who is dismissed meanwhile does nothing', async () => {
  const { client, administrator } = await openServer()
  await readAll(await exportPerson(administrator, 'lin'))
  const put = (id: string, isAdministrator: boolean) =>
    client.user.update({ where: { id }, data: { isAdministrator } })
  beforeNextTransaction(client, () => put('lin', true))
  expect(await erasePerson(administrator, 'lin', 'lin', new Date())).toEqual({
    ok: false,
    code: 'administrator',
  })
  await put('lin', false)
  beforeNextTransaction(client, () => put('stranger', false))
  expect(await erasePerson(administrator, 'lin', 'lin', new Date())).toEqual({ ok: false, code: 'gone' })
  await put('stranger', true)
  beforeNextTransaction(client, () => put('stranger', false))
  expect(await resetAsAdministrator(administrator, 'lin')).toBeNull()
})
