import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isArticleOpen } from '#data/articles/shelf'
import { isPermitted } from '#data/classes/membership'
import { listTeachingClasses } from '#data/classes/set-copies'
import { createSet, pickItems, publishSet } from '#data/classes/sets'
import { readWithheld } from '#data/classes/withheld'
import { ownsContent } from '#data/content/flags'
import { database } from '#data/server/database'
import { askableItems } from '#data/sitting/askable'
import type { Visibility } from '#lib/classes/article-rights'
import { bestQuestions } from '#lib/classes/best-questions'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'

/** So many questions a set of the best ones has. */
const BEST = 10

/** To whom an article is shown, and to whom its owner may show it. */
export interface PublishingView {
  readonly visibility: Visibility
  /** The classes whose sets the viewer edits, and whether the article is shown there. */
  readonly classes: readonly { readonly classId: string; readonly name: string; readonly isShown: boolean }[]
  readonly mayShowEverybody: boolean
}

/** Whether whoever runs the server lets the viewer publish for everybody; they themselves may. */
const mayShowEverybody = async (client: Database, viewer: Viewer): Promise<boolean> => {
  if (viewer.isGuest) return false
  const user = await client.user.findUnique({ where: { id: viewer.userId }, select: { mayPublish: true } })
  return user?.mayPublish === true || (await ownsContent(viewer))
}

/** To whom an article of the viewer's is shown; null when it is not theirs. */
export const readPublishing = async (viewer: Viewer, slug: string): Promise<PublishingView | null> => {
  const client = await database()
  if (!(await isArticleOpen(client, viewer, slug, 'show-to-class'))) return null
  const article = await client.article.findUniqueOrThrow({
    where: { slug },
    select: { visibility: true, classes: { select: { classId: true } } },
  })
  const rooms = await listTeachingClasses(client, viewer.userId)
  const shown = new Set(article.classes.map(({ classId }) => classId))
  return {
    visibility: article.visibility as Visibility,
    classes: rooms.map(({ classId, name }) => ({ classId, name, isShown: shown.has(classId) })),
    mayShowEverybody: await mayShowEverybody(client, viewer),
  }
}

/** Whom an article is to be shown. */
export type Showing =
  | { readonly visibility: 'private' | 'everybody' }
  | { readonly visibility: 'class'; readonly classIds: readonly string[] }

/** Whether the viewer may show an article of theirs so. */
const isAllowed = async (
  client: Database,
  viewer: Viewer,
  slug: string,
  showing: Showing,
): Promise<boolean> => {
  switch (showing.visibility) {
    case 'private':
      return isArticleOpen(client, viewer, slug, 'edit-article')
    case 'everybody':
      return (
        (await isArticleOpen(client, viewer, slug, 'show-to-everybody')) &&
        (await mayShowEverybody(client, viewer))
      )
    case 'class': {
      if (!(await isArticleOpen(client, viewer, slug, 'show-to-class'))) return false
      const allowed = await Promise.all(
        showing.classIds.map((classId) => isPermitted(client, viewer, classId, 'edit-sets')),
      )
      return allowed.length > 0 && allowed.every(Boolean)
    }
    default:
      return showing satisfies never
  }
}

/** Shows an article to nobody else, to classes, or to everybody; false when the viewer may not. */
export const showArticle = async (viewer: Viewer, slug: string, showing: Showing): Promise<boolean> => {
  const client = await database()
  if (!(await isAllowed(client, viewer, slug, showing))) return false
  const classIds = showing.visibility === 'class' ? [...new Set(showing.classIds)] : []
  await client.$transaction(async (tx) => {
    await tx.article.update({ where: { slug }, data: { visibility: showing.visibility } })
    await tx.articleClass.deleteMany({ where: { articleSlug: slug } })
    await tx.articleClass.createMany({ data: classIds.map((classId) => ({ articleSlug: slug, classId })) })
  })
  return true
}

/**
 * Makes a set of an article's best questions for a class, and publishes it.
 *
 * @returns the set's id; null when the viewer may not, or there is nothing to ask
 */
export const makeBestSet = async (
  viewer: Viewer,
  slug: string,
  classId: string,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  if (!(await isArticleOpen(client, viewer, slug, 'pick-questions'))) return null
  const withheld = await readWithheld(client, viewer.userId, now)
  const article = await client.article.findUniqueOrThrow({
    where: { slug },
    select: {
      title: true,
      items: {
        where: askableItems(withheld),
        select: { publicId: true, score: true, item: true, facts: { select: { factId: true } } },
      },
    },
  })
  const weighed = article.items.map(({ publicId, score, item, facts }) => ({
    id: publicId,
    score,
    item: JSON.parse(item) as Item,
    factIds: facts.map(({ factId }) => factId),
  }))
  const best = bestQuestions(weighed, BEST)
  if (best.length === 0) return null
  const setId = await createSet(viewer, classId, article.title, now)
  if (setId === null) return null
  await pickItems(
    viewer,
    setId,
    best.map((itemId) => ({ itemId, points: 1 })),
    now,
  )
  await publishSet(viewer, setId, now)
  return setId
}
