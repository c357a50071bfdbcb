import { expect, test } from 'vitest'
import { eraseLearner } from '#data/account/erase'
import { readAnalysis } from '#data/classes/analysis'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after } from '#tests/data/learner'

test('what a class has counted of somebody stays when they are erased, without a name and without what was typed', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment()
  const { lin, teacher } = viewers
  await take(lin, assignmentId, set, 3, 1)
  const before = await readAnalysis(teacher, assignmentId, after(200))
  expect(before?.items.length).toBeGreaterThan(0)
  expect(await eraseLearner(lin, 'lin', 'lin', after(200))).toEqual({ ok: true })
  expect(await readAnalysis(teacher, assignmentId, after(200))).toEqual(before)
  const rows = await client.attempt.findMany({ include: { user: true, responses: true } })
  expect(rows.map(({ user }) => [user.name, user.username])).toEqual([['—', null]])
  const typed = rows
    .flatMap(({ responses }) => responses)
    .filter(({ response }) => response.includes('"typed"'))
  expect(typed.filter(({ response }) => JSON.parse(response).text !== '')).toEqual([])
})
