import { expect, test } from 'vitest'
import { assignToClasses, listAssignments } from '#data/classes/assignments'
import { startAttempt } from '#data/classes/attempts'
import { openClass } from '#data/classes/classrooms'
import { readGradebook, readOwnScores } from '#data/classes/gradebook'
import { listHomework } from '#data/classes/homework'
import { readOverview } from '#data/classes/overview'
import { changeRecipients } from '#data/classes/recipients'
import { readTaking } from '#data/classes/taking'
import { readWithheld } from '#data/classes/withheld'
import { newAssignment, newSet, SETTINGS } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'

/** A set that only Lin of the class has. */
const onlyLin = async () => {
  const school = await newSet()
  const { viewers, setId, classId } = school
  const whole = { classId, settings: SETTINGS, recipients: ['lin'] }
  const [assignmentId] = (await assignToClasses(viewers.teacher, setId, '补做', [whole], NOON)) ?? []
  return { ...school, assignmentId: assignmentId ?? '' }
}

test('an assignment for some learners is there for them, and for nobody else of the class', async () => {
  const { client, viewers, classId, assignmentId } = await onlyLin()
  const { lin, mei, teacher } = viewers
  expect(await readTaking(lin, assignmentId, after(1))).toMatchObject({ title: '补做' })
  expect((await listHomework(lin, after(1))).map(({ title }) => title)).toEqual(['补做'])
  expect(await readTaking(mei, assignmentId, after(1))).toBeNull()
  expect(await startAttempt(mei, assignmentId, after(1))).toBeNull()
  expect(await listAssignments(mei, classId, after(1))).toEqual([])
  expect(await listHomework(mei, after(1))).toEqual([])
  expect((await readOwnScores(mei, classId, after(1)))?.assignments).toEqual([])
  expect((await readWithheld(client, 'lin', after(1))).factIds.size).toBeGreaterThan(0)
  expect((await readWithheld(client, 'mei', after(1))).factIds.size).toBe(0)
  expect((await readOverview(teacher, assignmentId, after(1)))?.learners.map(({ name }) => name)).toEqual([
    'lin',
  ])
  const cells = (await readGradebook(teacher, classId, after(200)))?.rows.map(({ name, cells: [cell] }) => [
    name,
    cell?.kind,
  ])
  expect(cells).toEqual([
    ['lin', 'missing'],
    ['mei', 'not-assigned'],
  ])
})

test('it can be given to others later, to the whole class, and not be taken from who has begun', async () => {
  const { viewers, set, assignmentId } = await onlyLin()
  const { lin, mei, teacher } = viewers
  await take(lin, assignmentId, set, 3)
  expect(await changeRecipients(teacher, assignmentId, ['mei'])).toBe(true)
  expect(await readTaking(mei, assignmentId, after(5))).not.toBeNull()
  expect((await readTaking(lin, assignmentId, after(5)))?.attempts).toHaveLength(1)
  await changeRecipients(teacher, assignmentId, ['lin'])
  expect(await readTaking(mei, assignmentId, after(5))).toBeNull()
  await changeRecipients(teacher, assignmentId, null)
  expect(await readTaking(mei, assignmentId, after(5))).not.toBeNull()
})

test('who is no learner of the class never becomes a recipient, and only its staff says who does', async () => {
  const { client, viewers, assignmentId } = await newAssignment()
  for (const name of ['lin', 'stranger'] as const)
    expect(await changeRecipients(viewers[name], assignmentId, [])).toBe(false)
  await changeRecipients(viewers.teacher, assignmentId, ['stranger', 'teacher', 'mei'])
  expect(await client.assignmentRecipient.findMany()).toEqual([{ assignmentId, userId: 'mei' }])
})

test('one set goes to several classes at once, each with its own copy and dates, or to none of them', async () => {
  const { client, viewers, setId, set, classId } = await newSet()
  const { teacher } = viewers
  const second = (await openClass(teacher, '高一（4）班', NOON)) ?? ''
  const [here, there] = [
    { classId, settings: SETTINGS, recipients: null },
    { classId: second, settings: { ...SETTINGS, opensAt: after(30) }, recipients: null },
  ]
  const { classId: elsewhere } = await client.membership.findFirstOrThrow({ where: { userId: 'stranger' } })
  const all = [here, there, { ...there, classId: elsewhere }]
  expect(await assignToClasses(teacher, setId, '周测', all, NOON)).toBeNull()
  expect(await client.assignment.count()).toBe(0)

  await assignToClasses(teacher, setId, '周测', [here, there], NOON)
  const rows = await client.assignment.findMany({ orderBy: { opensAt: 'asc' }, include: { set: true } })
  expect(rows.map((row) => [row.classId, row.opensAt, row.set.classId])).toEqual([
    [classId, NOON, classId],
    [second, after(30), second],
  ])
  expect(await client.setItem.count({ where: { setId: rows[1]?.setId ?? '' } })).toBe(set.items.length)
})
