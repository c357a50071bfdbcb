import { createHash } from 'node:crypto'
import { expect, test } from 'playwright/test'
import {
  ARTICLE_RIGHTS,
  type ArticleAction,
  mayWithArticle,
  type Relation,
  VISIBILITIES,
  type Visibility,
} from '#lib/classes/article-rights'
import { newWorld, PEOPLE, type Who, type World } from '#tests/e2e/class-people'
import { withDatabase } from '#tests/e2e/open-database'
import { type ActionArgument, callAction, formOf } from '#tests/e2e/server-action'

test.describe.configure({ timeout: 180_000 })

const ORIGIN = process.env.WENGU_E2E_URL ?? ''
const STORY =
  '青石桥重开\n2019年3月，县政府宣布重修青石桥。县长秦岚说，新桥可以使用五十年。石匠贺平表示，旧石料全部留用。2021年6月，青石桥重新开放。'

/** What everybody is to an article of the teacher’s, by whom it is shown. */
const RELATIONS: Record<Visibility, Partial<Record<Who, Relation>>> = {
  private: { teacher: 'owner' },
  class: { teacher: 'owner', owner: 'class-staff', lin: 'class-learner', mei: 'class-learner' },
  everybody: {
    teacher: 'owner',
    owner: 'reader',
    lin: 'reader',
    mei: 'reader',
    removed: 'reader',
    stranger: 'reader',
    guest: 'reader',
    nobody: 'reader',
  },
}

const bring = async ({ askers }: World): Promise<string> => {
  const reply = await askers.teacher.post('/api/articles', {
    headers: { origin: ORIGIN },
    multipart: { text: STORY, title: '' },
  })
  const { slug } = (await reply.json()) as { slug: string }
  const isRead = async () => (await (await askers.teacher.get(`/api/articles/${slug}/progress`)).json()).kind
  await expect.poll(isRead, { timeout: 60_000 }).toBe('read')
  return slug
}

const KEPT_OUT = /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_REDIRECT;|\/account\?next=/

/** Whether somebody comes through a door. */
type Door = (world: World, slug: string, who: Who) => Promise<boolean>

const page =
  (behind: string): Door =>
  async ({ askers }, slug, who) => {
    const reply = await askers[who].get(`/articles/${slug}${behind}`, { maxRedirects: 0 })
    return reply.status() === 200 && !KEPT_OUT.test(await reply.text())
  }

const route =
  (behind: string): Door =>
  async ({ askers }, slug, who) =>
    (await askers[who].get(`/api/articles/${slug}/${behind}`)).status() === 200

const act = async (
  { askers }: World,
  who: Who,
  at: string,
  file: string,
  name: string,
  ...args: ActionArgument[]
) => {
  const reply = await callAction(askers[who], ORIGIN, { file, name, page: at, args })
  return reply.headers()['x-action-redirect'] ?? ''
}

const manuscriptOf = (slug: string) =>
  withDatabase((client) => client.manuscript.findUnique({ where: { slug } }))

/** Whether an action changed what the server holds of an article; it is put back as it was. */
const changing =
  (work: (world: World, slug: string, who: Who, text: string) => Promise<unknown>): Door =>
  async (world, slug, who) => {
    const before = await manuscriptOf(slug)
    await work(world, slug, who, before?.text ?? '')
    const after = await manuscriptOf(slug)
    if (before) await withDatabase((client) => client.manuscript.update({ where: { slug }, data: before }))
    return before?.text !== after?.text || before?.decisions !== after?.decisions
  }

const DESK = 'app/articles/[slug]/desk'

const showing =
  (visibility: Visibility): Door =>
  async (world, slug, who) => {
    const shown = () => withDatabase((client) => client.article.findUniqueOrThrow({ where: { slug } }))
    const before = await shown()
    const other = visibility === before.visibility ? 'private' : visibility
    const form = formOf({ slug, visibility: other, classId: world.classId })
    await act(world, who, `/articles/${slug}`, `${DESK}/publishing-actions.ts`, 'show', form)
    const after = await shown()
    await withDatabase(async (client) => {
      await client.article.update({ where: { slug }, data: { visibility: before.visibility } })
      const key = { articleSlug: slug, classId: world.classId }
      await client.articleClass.upsert({ where: { articleSlug_classId: key }, create: key, update: {} })
    })
    return after.visibility !== before.visibility
  }

const editionOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Every door of an article, by the row of the table that it goes by. */
const DOORS: Record<Exclude<ArticleAction, 'delete-article'>, readonly Door[]> = {
  'read-article': [page('')],
  'study-article': [
    async (world, slug, who) =>
      (await act(world, who, '/', 'app/study/actions.ts', 'startQuiz', formOf({ slug }))).includes('/study/'),
  ],
  'pick-questions': [
    async (world, slug, who) => {
      const form = formOf({ slug, classId: world.classId })
      const file = `${DESK}/publishing-actions.ts`
      return (await act(world, who, `/articles/${slug}`, file, 'makeSet', form)).includes('/sets/')
    },
  ],
  'export-article': [route('files/article.md'), route('files/facts.yaml')],
  'review-article': [
    page('/desk'),
    route('progress'),
    changing((world, slug, who) =>
      act(world, who, `/articles/${slug}`, `${DESK}/decision-actions.ts`, 'decideOn', slug, {
        kind: 'hide',
        item: 'none',
      }),
    ),
  ],
  'edit-article': [
    page('/desk/text'),
    changing((world, slug, who, text) =>
      act(
        world,
        who,
        `/articles/${slug}`,
        `${DESK}/text-actions.ts`,
        'editText',
        { kind: 'untouched' },
        formOf({ slug, edition: editionOf(text), body: `${STORY}又一句话。`, wanted: 'save' }),
      ),
    ),
    changing((world, slug, who) =>
      act(
        world,
        who,
        `/articles/${slug}`,
        `${DESK}/actions.ts`,
        'about',
        { kind: 'untouched' },
        formOf({ slug, title: '青石桥', source: '', language: 'zh', published: '' }),
      ),
    ),
  ],
  'show-to-class': [showing('class')],
  'show-to-everybody': [showing('everybody')],
}

/** Where the right to the article is not enough: questions are picked for a class whose sets one edits. */
const TEACHES: readonly Who[] = ['owner', 'teacher']

const isAllowed = (who: Who, visibility: Visibility, action: ArticleAction): boolean =>
  mayWithArticle(RELATIONS[visibility][who] ?? null, action) &&
  (action !== 'pick-questions' || TEACHES.includes(who))

const remove = async (world: World, slug: string, who: Who): Promise<boolean> => {
  await act(world, who, `/articles/${slug}`, `${DESK}/actions.ts`, 'remove', slug)
  return (await manuscriptOf(slug)) === null
}

test('over HTTP, an article is seen, studied, edited, shown, copied and deleted by whom the table allows', async () => {
  const world = await newWorld()
  const slug = await bring(world)
  await withDatabase(async (client) => {
    await client.user.update({ where: { id: world.ids.teacher }, data: { mayPublish: true } })
    await client.articleClass.create({ data: { articleSlug: slug, classId: world.classId } })
  })
  expect([...Object.keys(DOORS), 'delete-article'].sort()).toEqual(Object.keys(ARTICLE_RIGHTS).sort())
  const told: string[] = []
  const wanted: string[] = []
  for (const visibility of VISIBILITIES) {
    await withDatabase((client) => client.article.update({ where: { slug }, data: { visibility } }))
    for (const [action, doors] of Object.entries(DOORS) as [keyof typeof DOORS, readonly Door[]][])
      for (const [place, door] of doors.entries())
        for (const who of PEOPLE) {
          const row = `${visibility} | ${action} ${place} | ${who} | `
          told.push(row + (await door(world, slug, who)))
          wanted.push(row + isAllowed(who, visibility, action))
        }
    for (const who of PEOPLE.filter((one) => one !== 'teacher'))
      expect(await remove(world, slug, who), `${who} deletes what is for ${visibility}`).toBe(false)
  }
  expect(told).toEqual(wanted)
  expect(await remove(world, slug, 'teacher')).toBe(true)
})
