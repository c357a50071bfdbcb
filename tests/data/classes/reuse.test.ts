import { expect, test } from 'vitest'
import { assignSet, listAssignments } from '#data/classes/assignments'
import { archiveClass, openClass } from '#data/classes/classrooms'
import { readReuse, reuseAssignments } from '#data/classes/reuse'
import { newAssignment, SETTINGS } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'

const DAY = 24 * 60
const inDays = (days: number, minutes = 0): Date => after(days * DAY + minutes)
const ALL = { toClassId: null, start: null, only: null }
const dayOf = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

/** A class of last year with two assignments of one set, a week apart, and this year's class. */
const twoYears = async () => {
  const school = await newAssignment()
  const { viewers, setId } = school
  const second = { ...SETTINGS, opensAt: inDays(7), dueAt: inDays(7, 60), closesAt: null, timeLimit: 20 }
  await assignSet(viewers.teacher, setId, '作业二', second, NOON)
  const now = inDays(364, -120)
  const next = (await openClass(viewers.teacher, '高一（1）班', now)) ?? ''
  return { ...school, now, next }
}

test('last year’s assignments are shown with their new dates, a week apart as before, and then assigned', async () => {
  const { client, viewers, classId, set, next, now, assignmentId } = await twoYears()
  await take(viewers.lin, assignmentId, set, 3)
  const wish = { ...ALL, toClassId: next, start: dayOf(inDays(364)) }
  const plan = await readReuse(viewers.teacher, classId, wish, now)
  expect(
    plan?.assignments.map(({ title, after: { opensAt, dueAt, closesAt } }) => [
      title,
      opensAt,
      dueAt,
      closesAt,
    ]),
  ).toEqual([
    ['作业一', inDays(364).toISOString(), inDays(364, 60).toISOString(), inDays(364, 120).toISOString()],
    ['作业二', inDays(371).toISOString(), inDays(371, 60).toISOString(), null],
  ])
  expect(await client.assignment.count()).toBe(2)

  expect(await reuseAssignments(viewers.teacher, classId, wish, now)).toBe(2)
  const assigned = await client.assignment.findMany({ where: { classId: next }, orderBy: { opensAt: 'asc' } })
  expect(assigned.map(({ title, opensAt, timeLimit }) => [title, opensAt, timeLimit])).toEqual([
    ['作业一', inDays(364), null],
    ['作业二', inDays(371), 20],
  ])
  // One published copy of the set serves both; nothing that was handed in comes along.
  expect(new Set(assigned.map(({ setId }) => setId)).size).toBe(1)
  const copy = await client.studySet.findUniqueOrThrow({ where: { id: assigned[0]?.setId ?? '' } })
  expect(copy).toMatchObject({ classId: next, publishedAt: now })
  expect(await client.setItem.count({ where: { setId: copy.id } })).toBe(set.items.length)
  expect(await client.attempt.count({ where: { assignment: { classId: next } } })).toBe(0)
})

test('one assignment alone, in the class itself, is the same set again; the weekday is proposed', async () => {
  const { client, viewers, classId, setId, assignmentId, now } = await twoYears()
  const wish = { ...ALL, only: [assignmentId] }
  const plan = await readReuse(viewers.teacher, classId, { ...wish, toClassId: classId }, now)
  expect(plan?.start).toBe(dayOf(inDays(364)))
  expect(plan?.assignments.map(({ isChosen }) => isChosen)).toEqual([true, false])
  expect(await reuseAssignments(viewers.teacher, classId, wish, now)).toBe(1)
  const [again] = await client.assignment.findMany({ where: { opensAt: inDays(364) } })
  expect(again).toMatchObject({ classId, setId, title: '作业一' })
  expect(await client.studySet.count({ where: { classId } })).toBe(1)
})

test('an archived class gives its assignments, and takes none', async () => {
  const { viewers, classId, next, now } = await twoYears()
  await archiveClass(viewers.owner, classId, now)
  expect(await reuseAssignments(viewers.teacher, classId, { ...ALL, toClassId: classId }, now)).toBeNull()
  expect(await reuseAssignments(viewers.teacher, classId, { ...ALL, toClassId: next }, now)).toBe(2)
  expect(await listAssignments(viewers.teacher, next, now)).toHaveLength(2)
})

test('nobody takes assignments from a class that is not theirs, or to one', async () => {
  const { client, viewers, classId, next, now } = await twoYears()
  const { classId: elsewhere } = await client.membership.findFirstOrThrow({ where: { userId: 'stranger' } })
  for (const name of ['lin', 'stranger'] as const) {
    expect(await readReuse(viewers[name], classId, ALL, now)).toBeNull()
    expect(await reuseAssignments(viewers[name], classId, { ...ALL, toClassId: elsewhere }, now)).toBeNull()
  }
  for (const toClassId of [elsewhere, 'nowhere'])
    expect(await reuseAssignments(viewers.teacher, classId, { ...ALL, toClassId }, now)).toBeNull()
  expect(await reuseAssignments(viewers.owner, classId, { ...ALL, toClassId: next }, now)).toBeNull()
  expect(await client.assignment.count()).toBe(2)
})
