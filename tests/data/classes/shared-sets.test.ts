import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { assignSet } from '#data/classes/assignments'
import { joinClass, leaveClass, openClass, readClass } from '#data/classes/classrooms'
import { copySet } from '#data/classes/set-copies'
import { makeSetLink, readSetLink, revokeSetLink } from '#data/classes/set-links'
import { publishSet, readSet } from '#data/classes/sets'
import { copySharedSet, readSharedSet } from '#data/classes/shared-sets'
import { newAssignment, newSet, SETTINGS } from '#tests/data/classes/school'
import { after, NOON, newViewer } from '#tests/data/learner'
import { leaksOf } from '#tests/e2e/payloads'

const classOf = async (viewer: Viewer) => (await openClass(viewer, '我的班', after(1))) ?? ''

test('a colleague who has the link sees the questions without keys, and takes a copy to a class of their own', async () => {
  const { viewers, setId, set } = await newSet()
  const { teacher, stranger } = viewers
  const token = (await makeSetLink(teacher, setId, NOON)) ?? ''
  expect(await readSetLink(teacher, setId)).toEqual({ token })
  const shared = await readSharedSet(stranger, token, after(1))
  expect(shared).toMatchObject({ title: set.title, by: 'teacher', items: set.items.length, left: 0 })
  expect(shared?.questions.map(({ question }) => question.stem)).toEqual(
    set.items.map(({ item }) => item.stem),
  )
  for (const { item } of set.items) expect(leaksOf(JSON.stringify(shared), item)).toEqual([])

  const classId = await classOf(stranger)
  const copy = (await copySharedSet(stranger, token, classId, after(2))) ?? ''
  expect((await readSet(stranger, copy, after(3)))?.items.map(({ item }) => item.key)).toEqual(
    set.items.map(({ item }) => item.key),
  )
  expect(await publishSet(stranger, copy, after(3))).toEqual({ kind: 'published' })
})

test('a link that was revoked leads nowhere, and the copies that were taken stay', async () => {
  const { viewers, setId } = await newSet()
  const { teacher, stranger } = viewers
  const token = (await makeSetLink(teacher, setId, NOON)) ?? ''
  const classId = await classOf(stranger)
  const copy = (await copySharedSet(stranger, token, classId, after(1))) ?? ''
  expect(await revokeSetLink(teacher, setId)).toBe(true)
  expect(await readSharedSet(stranger, token, after(2))).toBeNull()
  expect(await copySharedSet(stranger, token, classId, after(2))).toBeNull()
  expect(await readSet(stranger, copy, after(2))).not.toBeNull()
  expect(await makeSetLink(teacher, setId, after(3))).not.toBe(token)
})

test('to learners of the class the link gives nothing, not even as teachers of a class of their own, or after leaving', async () => {
  const { viewers, setId, classId } = await newSet()
  const { teacher, lin } = viewers
  const token = (await makeSetLink(teacher, setId, NOON)) ?? ''
  const own = await classOf(lin)
  await leaveClass(lin, classId, after(2))
  expect(await readSharedSet(lin, token, after(3))).toBeNull()
  expect(await copySharedSet(lin, token, own, after(3))).toBeNull()
})

test('who teaches nothing learns only what the set is; guests, and who has no link, nothing', async () => {
  const { client, viewers, setId } = await newSet()
  const token = (await makeSetLink(viewers.teacher, setId, NOON)) ?? ''
  const guest = await newViewer(client, 'guest')
  const account = { ...(await newViewer(client, 'account')), isGuest: false }
  expect(await readSharedSet(account, token, after(1))).toMatchObject({ questions: [], classes: [] })
  expect(await copySharedSet(account, token, 'nowhere', after(1))).toBeNull()
  expect(await readSharedSet({ ...guest, isGuest: true }, token, after(1))).toBeNull()
  expect(await readSharedSet(viewers.stranger, 'no-link', after(1))).toBeNull()
  for (const name of ['lin', 'stranger'] as const) {
    expect(await makeSetLink(viewers[name], setId, NOON)).toBeNull()
    expect(await readSetLink(viewers[name], setId)).toBeNull()
    expect(await revokeSetLink(viewers[name], setId)).toBe(false)
  }
})

test('of somebody else’s article nothing is passed on; one’s own goes along as it stands', async () => {
  const { client, viewers, setId, set } = await newSet()
  const { owner, teacher, stranger } = viewers
  const token = (await makeSetLink(teacher, setId, NOON)) ?? ''
  const classId = await classOf(stranger)
  await client.article.updateMany({ data: { ownerId: owner.userId, visibility: 'private' } })
  expect(await readSharedSet(stranger, token, after(2))).toMatchObject({
    items: 0,
    left: set.items.length,
    questions: [],
  })
  await client.article.updateMany({ data: { ownerId: teacher.userId } })
  const copy = (await copySharedSet(stranger, token, classId, after(2))) ?? ''
  const rows = await client.setItem.findMany({ where: { setId: copy } })
  expect(rows.map(({ itemId }) => itemId)).toEqual(set.items.map(() => null))
})

test('what an assignment asks of a colleague in a class of theirs is neither shown nor copied until it is over', async () => {
  const { viewers, setId } = await newAssignment()
  const { teacher, stranger } = viewers
  const token = (await makeSetLink(teacher, setId, NOON)) ?? ''
  const classId = await classOf(stranger)
  const copy = (await copySharedSet(stranger, token, classId, after(1))) ?? ''
  // The same questions, asked of the teacher's colleague in a third class.
  const third = await classOf(teacher)
  await joinClass(stranger, (await readClass(teacher, third))?.joinCode ?? '', after(1))
  const again = (await copySet(teacher, setId, third, after(1))) ?? ''
  await publishSet(teacher, again, after(1))
  await assignSet(teacher, again, '小测', SETTINGS, after(1))
  expect((await readSharedSet(stranger, token, after(2)))?.items).toBe(0)
  expect((await readSet(stranger, copy, after(2)))?.items).toEqual([])
})
