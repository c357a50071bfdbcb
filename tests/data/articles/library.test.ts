import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { type LibraryFilter, readLibrary } from '#data/articles/library'
import { deleteArticle } from '#data/articles/removal'
import { MEANWHILE, newWorld as newClassWorld, SLUG } from '#tests/data/classes/withheld-world'
import { NOON, newDatabase, newViewer } from '#tests/data/learner'

const newShelf = async () => {
  const client = await newDatabase()
  const viewer = { ...(await newViewer(client, 'lin')), isGuest: false }
  const find = async (filter: Partial<LibraryFilter>, who: Viewer | null = viewer) => {
    const whole = { text: '', subject: null, language: null, ...filter }
    return (await readLibrary(who, whole, 1, NOON)).articles.map(({ slug }) => slug)
  }
  return { client, viewer, find }
}

test('an article is found by words of its title and of its text, in simplified or traditional characters', async () => {
  const { find } = await newShelf()
  expect(await find({ text: '尼克松' })).toContain('nixon-visit-1972')
  expect(await find({ text: '尼克松 訪華' })).toContain('nixon-visit-1972')
  expect(await find({ text: 'gorbachev' })).toContain('geneva-summit-1985')
  expect(await find({ text: '尼克松 gorbachev' })).toEqual([])
  expect(await find({ text: '“”' })).toEqual([])
})

test('articles are found by subject and by language, and both together', async () => {
  const { find, client } = await newShelf()
  const english = await find({ language: 'en' })
  const all = await find({})
  expect(english.length).toBeGreaterThan(0)
  expect(english.length).toBeLessThan(all.length)
  await client.article.update({ where: { slug: english[0] ?? '' }, data: { tags: '["独一的主题"]' } })
  expect(await find({ subject: '独一的主题' })).toEqual([english[0]])
  expect(await find({ subject: '独一的主题', language: 'zh' })).toEqual([])
})

test('one’s own articles come first, whatever matches better', async () => {
  const { find, client } = await newShelf()
  const before = await find({ language: 'zh' })
  const last = before.at(-1) ?? ''
  await client.article.update({ where: { slug: last }, data: { ownerId: 'lin' } })
  expect((await find({ language: 'zh' }))[0]).toBe(last)
  expect((await find({ language: 'zh' }, null))[0]).toBe(before[0])
})

test('where nothing is looked for, one’s own articles stand in their own list alone', async () => {
  const { find, client } = await newShelf()
  const [first = '', ...rest] = await find({})
  await client.article.update({ where: { slug: first }, data: { ownerId: 'lin' } })
  expect(await find({})).toEqual(rest)
  expect(await find({}, null)).toContain(first)
})

test('what is deleted is found no more', async () => {
  const { find, client, viewer } = await newShelf()
  const slug = 'nixon-visit-1972'
  await client.article.update({ where: { slug }, data: { ownerId: 'lin' } })
  await client.manuscript.create({
    data: { slug, ownerId: 'lin', title: '', text: '', state: 'read', createdAt: NOON, updatedAt: NOON },
  })
  expect(await deleteArticle(viewer, slug, NOON)).toBe(true)
  expect(await find({ text: '尼克松 访华' })).not.toContain(slug)
})

test('an article with covered sentences is found by its title alone: a search would tell what they say', async () => {
  const { lin, client } = await newClassWorld()
  const { title } = await client.article.findUniqueOrThrow({ where: { slug: SLUG } })
  const find = async (text: string, who: Viewer | null) =>
    (await readLibrary(who, { text, subject: null, language: null }, 1, MEANWHILE)).articles.map(
      ({ slug }) => slug,
    )
  expect(await find(title, lin)).toContain(SLUG)
  expect(await find('乌沙科夫', null)).toContain(SLUG)
  expect(await find('乌沙科夫', lin)).not.toContain(SLUG)
})
