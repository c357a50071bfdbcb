import { expect, test } from 'vitest'
import { openClass } from '#data/classes/classrooms'
import { copySet, listCopyTargets } from '#data/classes/set-copies'
import { publishSet, readSet } from '#data/classes/sets'
import { newSet } from '#tests/data/classes/school'
import { after, NOON } from '#tests/data/learner'

test('a set is copied to the other class with its order and points, to be changed and published there', async () => {
  const { client, viewers, setId, set, classId } = await newSet()
  await client.setItem.update({ where: { id: set.items[1]?.setItemId ?? '' }, data: { points: 5 } })
  const other = (await openClass(viewers.teacher, '高一（4）班', after(1))) ?? ''
  expect(await listCopyTargets(viewers.teacher, setId)).toEqual([
    { classId: other, name: '高一（4）班', timeZone: 'Asia/Shanghai' },
    { classId, name: '高一（3）班', timeZone: 'Asia/Shanghai' },
  ])
  const copy = await readSet(
    viewers.teacher,
    (await copySet(viewers.teacher, setId, other, after(2))) ?? '',
    after(2),
  )
  const original = await readSet(viewers.teacher, setId, after(2))
  expect(copy).toMatchObject({ classId: other, title: set.title, isPublished: false })
  const plain = (view: typeof copy) => view?.items.map(({ item, points }) => [item.key, points])
  expect(plain(copy)).toEqual(plain(original))
  expect(await publishSet(viewers.teacher, copy?.setId ?? '', after(3))).toEqual({ kind: 'published' })
})

test('nobody copies a set that is not theirs, or to a class that is not', async () => {
  const { client, viewers, setId, classId } = await newSet()
  const { classId: elsewhere } = await client.membership.findFirstOrThrow({ where: { userId: 'stranger' } })
  for (const name of ['lin', 'stranger'] as const) {
    expect(await listCopyTargets(viewers[name], setId)).toBeNull()
    expect(await copySet(viewers[name], setId, name === 'lin' ? classId : elsewhere, NOON)).toBeNull()
  }
  expect(await copySet(viewers.teacher, setId, elsewhere, NOON)).toBeNull()
  expect(await client.studySet.count()).toBe(1)
})
