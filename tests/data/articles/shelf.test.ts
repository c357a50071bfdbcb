import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { type LibraryFilter, readLibrary } from '#data/articles/library'
import { relationTo } from '#data/articles/shelf'
import { joinClass, leaveClass, readClass } from '#data/classes/classrooms'
import { browseItems } from '#data/classes/item-pool'
import { addByBlueprint, addItem } from '#data/classes/set-editing'
import { createSet, pickItems } from '#data/classes/sets'
import { listArticles, readArticle } from '#data/content/articles'
import { readOfflinePackage } from '#data/sitting/offline-package'
import { startStudy } from '#data/sitting/study'
import { readHome } from '#data/study/home'
import { readOfferedModes } from '#data/study/offered-modes'
import type { Visibility } from '#lib/classes/article-rights'
import { newSchool } from '#tests/data/classes/school'
import { NOON, newViewer } from '#tests/data/learner'

/** An article that `teacher` has brought. */
const SLUG = 'nixon-visit-1972'
const TITLE = '尼克松访华'
/** Of that article alone. */
const SUBJECT = '一九七二年二月'

const NO_FILTER: LibraryFilter = { text: '', subject: null, language: null }

type School = Awaited<ReturnType<typeof newSchool>>

const newWorld = async () => {
  const school = await newSchool()
  const { client, viewers, classId } = school
  const gone = { ...(await newViewer(client, 'gone')), isGuest: false }
  await joinClass(gone, (await readClass(viewers.owner, classId))?.joinCode ?? '', NOON)
  await leaveClass(gone, classId, NOON)
  const guest = await newViewer(client, 'guest')
  await client.article.update({
    where: { slug: SLUG },
    data: { ownerId: 'teacher', tags: JSON.stringify([SUBJECT]) },
  })
  await client.articleClass.create({ data: { articleSlug: SLUG, classId } })
  return { ...school, viewers: { ...viewers, gone, guest } }
}

let world: Awaited<ReturnType<typeof newWorld>>
beforeEach(async () => {
  world = await newWorld()
})

type Name = keyof typeof world.viewers
const EVERYBODY: readonly Name[] = ['teacher', 'owner', 'lin', 'mei', 'stranger', 'gone', 'guest']
const SEEN_BY: Record<Visibility, readonly Name[]> = {
  private: ['teacher'],
  class: ['teacher', 'owner', 'lin', 'mei'],
  everybody: EVERYBODY,
}

const holds = (found: unknown): boolean => JSON.stringify(found).includes(TITLE)

/** Everything that could show something of an article to somebody outside a class's teaching. */
const DOORS: Record<string, (viewer: Viewer, school: School) => Promise<boolean>> = {
  'the list of articles': async (viewer) => holds(await listArticles(viewer, 1, 'zh-CN', NOON)),
  'the library': async (viewer) =>
    holds(await readLibrary(viewer, { ...NO_FILTER, language: 'zh' }, 1, NOON)),
  'a search for its words': async (viewer) =>
    holds(await readLibrary(viewer, { ...NO_FILTER, text: '周恩来 机场' }, 1, NOON)),
  'the subjects of the library': async (viewer) =>
    (await readLibrary(viewer, NO_FILTER, 1, NOON)).subjects.includes(SUBJECT),
  'its page': async (viewer) => (await readArticle(viewer, SLUG, NOON)) !== null,
  'a quiz on it': async (viewer) => (await startStudy(viewer, { mode: 'quiz', slug: SLUG }, NOON)) !== null,
  'what is offered of it': async (viewer) => (await readOfferedModes(viewer, SLUG, NOON)).quiz,
  'the offline package': async (viewer, { client }) => {
    await client.preference.upsert({
      where: { userId: viewer.userId },
      create: { userId: viewer.userId, newPerDay: 500 },
      update: {},
    })
    return holds(await readOfflinePackage(viewer, NOON))
  },
  'the list of reviews to come': async (viewer, { client }) => {
    const fact = await client.fact.findFirstOrThrow({ where: { articleSlug: SLUG, items: { some: {} } } })
    const key = { userId: viewer.userId, factId: fact.id }
    await client.card.upsert({
      where: { userId_factId: key },
      create: {
        ...key,
        kind: 'learning',
        dueAt: NOON,
        step: 0,
        stability: 1,
        difficulty: 5,
        lastAt: NOON,
        lastLearnerTime: 0,
      },
      update: {},
    })
    const { due } = await readHome(viewer, 1, NOON)
    return due > 0
  },
}

describe.each(['private', 'class', 'everybody'] as const)('an article that is for %s', (visibility) => {
  beforeEach(async () => {
    await world.client.article.update({ where: { slug: SLUG }, data: { visibility } })
  })

  test.each(Object.keys(DOORS))('shows in %s of those who may see it, and of nobody else', async (door) => {
    const shown: Name[] = []
    for (const name of EVERYBODY) if (await DOORS[door]?.(world.viewers[name], world)) shown.push(name)
    expect(shown).toEqual(SEEN_BY[visibility])
  })

  test('is shown to somebody unknown only where it is everybody’s', async () => {
    expect(holds(await listArticles(null, 1, 'zh-CN', NOON))).toBe(visibility === 'everybody')
    expect((await readArticle(null, SLUG, NOON)) !== null).toBe(visibility === 'everybody')
  })

  test('is something to those who may see it, and nothing to others', async () => {
    const relations = await Promise.all(EVERYBODY.map((name) => relationTo(world.client, name, SLUG)))
    const others = { private: null, class: null, everybody: 'reader' }[visibility]
    const inClass = {
      private: [null, null],
      class: ['class-staff', 'class-learner'],
      everybody: ['reader', 'reader'],
    }
    const [staff, learner] = inClass[visibility]
    expect(relations).toEqual(['owner', staff, learner, learner, others, others, others])
  })

  test.each(['owner', 'stranger'] as const)(
    'can be picked for a set of %s only where they see it',
    async (name) => {
      const { client, viewers } = world
      const viewer = viewers[name]
      const room = await client.membership.findFirstOrThrow({ where: { userId: name, role: 'owner' } })
      const setId = (await createSet(viewer, room.classId, visibility, NOON)) ?? ''
      const may = SEEN_BY[visibility].includes(name)
      const filter = { article: SLUG, topic: null, kind: null, facility: null, text: '' }
      const pool = await browseItems(viewer, { classId: room.classId, setId }, filter, 1, NOON)
      expect((pool?.items.length ?? 0) > 0).toBe(may)
      expect(holds(pool?.articles)).toBe(may)
      const searched = await browseItems(
        viewer,
        { classId: room.classId, setId },
        { ...filter, article: null, text: TITLE },
        1,
        NOON,
      )
      expect((searched?.items.length ?? 0) > 0).toBe(may)
      const { publicId } = await client.item.findFirstOrThrow({
        where: { articleSlug: SLUG, retiredAt: null },
      })
      expect(await addItem(viewer, setId, publicId, NOON)).toBe(may)
      expect(await pickItems(viewer, setId, [{ itemId: publicId, points: 1 }], NOON)).toEqual(
        may ? [] : [publicId],
      )
      await pickItems(viewer, setId, [], NOON)
      const filled = await addByBlueprint(viewer, setId, SLUG, [{ topic: null, kind: null, count: 1 }], NOON)
      expect(filled?.added).toBe(may ? 1 : 0)
    },
  )
})
