import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { leaveClass, removeMember } from '#data/classes/classrooms'
import { isPermitted } from '#data/classes/membership'
import { type ClassAction, may, PERMISSIONS, type Role } from '#lib/classes/role'
import { newSchool } from '#tests/data/classes/school'
import { after, newViewer } from '#tests/data/learner'

const ACTIONS = Object.keys(PERMISSIONS) as ClassAction[]

test('every row of the table holds for everybody: in the class, gone from it, of another one, a guest', async () => {
  const { client, viewers, classId } = await newSchool()
  await removeMember(viewers.owner, classId, 'mei', after(1))
  const { owner, teacher, lin, mei, stranger } = viewers
  const guest = await newViewer(client, 'guest')
  const roles: readonly (readonly [Viewer, Role | null])[] = [
    [owner, 'owner'],
    [teacher, 'teacher'],
    [lin, 'learner'],
    [mei, null],
    [stranger, null],
    [guest, null],
  ]
  for (const [viewer, role] of roles)
    for (const action of ACTIONS)
      expect([viewer.userId, action, await isPermitted(client, viewer, classId, action)]).toEqual([
        viewer.userId,
        action,
        may(role, action),
      ])
  await leaveClass(lin, classId, after(2))
  for (const action of ACTIONS) expect(await isPermitted(client, lin, classId, action)).toBe(false)
  for (const action of ACTIONS) expect(await isPermitted(client, owner, 'nowhere', action)).toBe(false)
})
