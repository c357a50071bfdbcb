import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { onShelf } from '#data/articles/shelf'
import { isPermitted } from '#data/classes/membership'
import { readNames } from '#data/classes/names'
import { type CopiedItem, listTeachingClasses, readCopiedItems, writeCopy } from '#data/classes/set-copies'
import type { SharedSetView } from '#data/classes/teaching-views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { questionOf } from '#data/sitting/question'
import { type LinkHolder, mayWithLink } from '#lib/classes/set-link-rights'
import type { SetQuestion } from '#lib/classes/set-question'
import type { Database, Transaction } from '#prisma/client'

type Client = Database | Transaction

const findLink = (client: Client, token: string) =>
  client.setLink.findUnique({
    where: { token },
    select: { byUserId: true, set: { select: { id: true, title: true, classId: true } } },
  })

type Link = NonNullable<Awaited<ReturnType<typeof findLink>>>

/** Who has left a class as its learner may come back with the code: they stay its learner here. */
const holderOf = async (client: Client, userId: string, classId: string): Promise<LinkHolder> => {
  const membership = await client.membership.findUnique({ where: { classId_userId: { classId, userId } } })
  if (membership?.role === 'learner') return 'set-learner'
  if (membership?.leftAt === null) return 'set-staff'
  return (await listTeachingClasses(client, userId)).length > 0 ? 'colleague' : 'account'
}

interface Shared {
  readonly item: CopiedItem
  readonly question: SetQuestion
}

/**
 * The questions that go along: those of articles that whoever holds the link sees anyhow, and of articles that whoever
 * made it has brought. What a third person has brought is not theirs to pass on. What an assignment asks of the holder
 * now stays away too.
 */
const readShared = async (client: Client, { byUserId, set }: Link, viewer: Viewer, now: Date) => {
  const rows = (await readCopiedItems(client, set.id)).map(
    (item): Shared => ({ item, question: JSON.parse(item.snapshot) as SetQuestion }),
  )
  const slug = { in: [...new Set(rows.map(({ question }) => question.article.slug))] }
  const [shelf, brought, withheld] = await Promise.all([
    client.article.findMany({ where: { slug, ...onShelf(viewer.userId) }, select: { slug: true } }),
    client.article.findMany({ where: { slug, ownerId: byUserId }, select: { slug: true } }),
    readWithheld(client, viewer.userId, now),
  ])
  const isOnShelf = new Set(shelf.map((article) => article.slug))
  const goesAlong = new Set([...isOnShelf, ...brought.map((article) => article.slug)])
  const questions = rows.filter(
    ({ question }) => goesAlong.has(question.article.slug) && !hides(withheld, question.factIds),
  )
  return { questions, left: rows.length - questions.length, isOnShelf }
}

/**
 * A set that was shared, as whoever holds its link may see it; no key is in it.
 *
 * @returns null for guests, learners of its class, and where the link leads nowhere (any more)
 */
export const readSharedSet = async (
  viewer: Viewer,
  token: string,
  now: Date,
): Promise<SharedSetView | null> => {
  const client = await database()
  const link = viewer.isGuest ? null : await findLink(client, token)
  if (!link) return null
  const holder = await holderOf(client, viewer.userId, link.set.classId)
  if (!mayWithLink(holder, 'see-shared-set')) return null
  const [{ questions, left }, nameOf, classes] = await Promise.all([
    readShared(client, link, viewer, now),
    readNames(client, [link.byUserId]),
    listTeachingClasses(client, viewer.userId),
  ])
  const points = questions.reduce((sum, { item }) => sum + (item.points ?? 0), 0)
  return {
    title: link.set.title,
    by: nameOf(link.byUserId),
    items: questions.length,
    points,
    left,
    classes: mayWithLink(holder, 'copy-shared-set')
      ? classes.map(({ classId, name }) => ({ classId, name }))
      : [],
    questions: mayWithLink(holder, 'read-shared-questions')
      ? questions.map(({ item, question: { item: asked, article } }, place) => ({
          question: questionOf(`${token}/${place}`, asked, article, 0),
          points: item.points ?? 0,
        }))
      : [],
  }
}

/**
 * Takes a copy of a shared set to a class of the viewer's, as a draft. A question of an article that they do not see is
 * kept as it stands: what becomes of the article later is not theirs to know.
 *
 * @returns the copy's id; null when the link leads nowhere, or the viewer may not
 */
export const copySharedSet = async (
  viewer: Viewer,
  token: string,
  classId: string,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const link = viewer.isGuest ? null : await findLink(tx, token)
    if (!link || !(await isPermitted(tx, viewer, classId, 'edit-sets'))) return null
    if (!mayWithLink(await holderOf(tx, viewer.userId, link.set.classId), 'copy-shared-set')) return null
    const { questions, isOnShelf } = await readShared(tx, link, viewer, now)
    const items = questions.map(({ item, question }) =>
      isOnShelf.has(question.article.slug) ? item : { ...item, itemId: null },
    )
    return writeCopy(tx, classId, link.set.title, items, now)
  })
}
