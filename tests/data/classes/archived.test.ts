import { expect, test } from 'vitest'
import { readAnswers } from '#data/classes/answers'
import { listArchived, listAssignments, removeAssignment, restoreAssignment } from '#data/classes/assignments'
import { archiveClass } from '#data/classes/classrooms'
import { readGradebook } from '#data/classes/gradebook'
import { readPrint } from '#data/classes/set-print'
import { createSet, listSets, readSet } from '#data/classes/sets'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'

test('an assignment that nobody has begun is deleted; one that somebody has is archived and can be brought back', async () => {
  const { client, viewers, classId, assignmentId, set } = await newAssignment()
  expect(await removeAssignment(viewers.lin, assignmentId, NOON)).toBeNull()
  await take(viewers.lin, assignmentId, set, 1)
  expect(await removeAssignment(viewers.teacher, assignmentId, after(5))).toEqual({
    kind: 'archived',
    classId,
  })
  expect(await listAssignments(viewers.lin, classId, after(6))).toEqual([])
  expect(await listArchived(viewers.teacher, classId)).toMatchObject([{ assignmentId }])
  expect(await listArchived(viewers.lin, classId)).toEqual([])
  expect(await restoreAssignment(viewers.lin, assignmentId)).toBe(false)
  expect(await restoreAssignment(viewers.teacher, assignmentId)).toBe(true)
  expect(await listAssignments(viewers.lin, classId, after(6))).toMatchObject([{ assignmentId }])
  await client.attempt.deleteMany()
  expect(await removeAssignment(viewers.teacher, assignmentId, after(7))).toEqual({
    kind: 'deleted',
    classId,
  })
  expect(await client.assignment.count()).toBe(0)
})

test('an archived class can be read: its sets, their print, scores and answers', async () => {
  const { viewers, classId, assignmentId, setId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, 1)
  expect(await archiveClass(viewers.owner, classId, after(5))).toBe(true)
  const { teacher } = viewers
  expect(await listSets(teacher, classId)).toHaveLength(1)
  expect((await readSet(teacher, setId, after(6)))?.items).toHaveLength(set.items.length)
  expect(await readPrint(teacher, setId, true, after(6))).not.toBeNull()
  expect((await readGradebook(teacher, classId, after(6)))?.rows).toHaveLength(2)
  expect(await readAnswers(teacher, assignmentId, null, after(6))).not.toBeNull()
  // And nothing in it can be changed.
  expect(await createSet(teacher, classId, '新的', after(6))).toBeNull()
  expect(await removeAssignment(teacher, assignmentId, after(6))).toBeNull()
})
