import { expect, test } from 'vitest'
import { letPublish, listPublishers } from '#data/articles/publishers'
import { makeBestSet, readPublishing, showArticle } from '#data/articles/publishing'
import { readSet } from '#data/classes/sets'
import { readArticle } from '#data/content/articles'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

/** An article that the teacher has brought, still private. */
const SLUG = 'nixon-visit-1972'

const newWorld = async () => {
  const school = await newSchool()
  await school.client.article.update({
    where: { slug: SLUG },
    data: { ownerId: 'teacher', visibility: 'private' },
  })
  const other = await school.client.membership.findFirstOrThrow({ where: { userId: 'stranger' } })
  await school.client.user.update({ where: { id: 'owner' }, data: { isAdministrator: true } })
  return { ...school, otherClassId: other.classId }
}

test('an owner shows an article to their own class, and takes it back', async () => {
  const { viewers, classId } = await newWorld()
  expect(await readPublishing(viewers.teacher, SLUG)).toEqual({
    visibility: 'private',
    classes: [{ classId, name: '高一（3）班', isShown: false }],
    mayShowEverybody: false,
  })
  expect(await readArticle(viewers.lin, SLUG, NOON)).toBeNull()
  expect(await showArticle(viewers.teacher, SLUG, { visibility: 'class', classIds: [classId] })).toBe(true)
  expect(await readArticle(viewers.lin, SLUG, NOON)).not.toBeNull()
  expect(await readArticle(viewers.stranger, SLUG, NOON)).toBeNull()
  expect(await showArticle(viewers.teacher, SLUG, { visibility: 'private' })).toBe(true)
  expect(await readArticle(viewers.lin, SLUG, NOON)).toBeNull()
})

test('nobody shows what is not theirs, nor to a class that is not theirs, nor to none', async () => {
  const { viewers, classId, otherClassId } = await newWorld()
  const toClass = { visibility: 'class', classIds: [classId] } as const
  for (const name of ['owner', 'lin', 'stranger'] as const) {
    expect(await readPublishing(viewers[name], SLUG)).toBeNull()
    expect(await showArticle(viewers[name], SLUG, toClass)).toBe(false)
    expect(await makeBestSet(viewers[name], SLUG, classId, NOON)).toBeNull()
  }
  const elsewhere = { visibility: 'class', classIds: [classId, otherClassId] } as const
  expect(await showArticle(viewers.teacher, SLUG, elsewhere)).toBe(false)
  expect(await showArticle(viewers.teacher, SLUG, { visibility: 'class', classIds: [] })).toBe(false)
  expect(await makeBestSet(viewers.teacher, SLUG, otherClassId, NOON)).toBeNull()
})

test('for everybody publishes only whom whoever runs the server lets', async () => {
  const { client, viewers } = await newWorld()
  await client.user.updateMany({ data: { isAnonymous: false } })
  await client.user.update({ where: { id: 'teacher' }, data: { username: 'teacher' } })
  const everybody = { visibility: 'everybody' } as const
  expect(await showArticle(viewers.teacher, SLUG, everybody)).toBe(false)
  expect(await letPublish(viewers.teacher, 'teacher', true)).toBeNull()
  expect(await listPublishers(viewers.teacher)).toBeNull()
  expect(await letPublish(viewers.owner, 'nobody', true)).toBe('unknown')
  expect(await letPublish(viewers.owner, ' Teacher ', true)).toBe('done')
  expect(await listPublishers(viewers.owner)).toEqual([{ username: 'teacher', name: 'teacher' }])
  expect(await showArticle(viewers.teacher, SLUG, everybody)).toBe(true)
  expect(await readArticle(null, SLUG, NOON)).not.toBeNull()
  expect(await letPublish(viewers.owner, 'teacher', false)).toBe('done')
  expect((await readPublishing(viewers.teacher, SLUG))?.mayShowEverybody).toBe(false)
})

test('the best questions become a published set of the class, no fact twice', async () => {
  const { client, viewers, classId } = await newWorld()
  const [most] = await client.item.groupBy({
    by: ['articleSlug'],
    where: { retiredAt: null },
    _count: true,
    orderBy: { _count: { articleSlug: 'desc' } },
    take: 1,
  })
  const setId = await makeBestSet(viewers.teacher, most?.articleSlug ?? '', classId, NOON)
  const set = await readSet(viewers.teacher, setId ?? '', NOON)
  expect(set?.items.length).toBeGreaterThan(3)
  expect(set?.items.length).toBeLessThanOrEqual(10)
  const snapshots = await client.setItem.findMany({
    where: { setId: setId ?? '' },
    select: { snapshot: true },
  })
  const facts = snapshots.flatMap(({ snapshot }) => JSON.parse(snapshot).factIds as string[])
  expect(new Set(facts).size).toBe(facts.length)
})
