import 'server-only'
import { type ArticleAction, mayWithArticle, type Relation } from '#lib/classes/article-rights'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

type Client = Database | Transaction

/**
 * Which articles somebody sees: everybody's, those they have brought, and those of the classes they are in. Whatever
 * lists articles or anything of them asks this.
 *
 * @param reader a user's id; null for somebody unknown
 */
export const onShelf = (reader: string | null) => ({
  OR: [
    { visibility: 'everybody' },
    ...(reader === null
      ? []
      : [
          { ownerId: reader },
          {
            visibility: 'class',
            classes: { some: { class: { memberships: { some: { userId: reader, leftAt: null } } } } },
          },
        ]),
  ],
})

/** The slugs of those that are still there, as a subquery. */
export const slugsOnShelf = (reader: string | null): Prisma.Sql =>
  reader === null
    ? Prisma.sql`SELECT slug FROM Article WHERE retiredAt IS NULL AND visibility = 'everybody'`
    : Prisma.sql`SELECT slug FROM Article WHERE retiredAt IS NULL AND (visibility = 'everybody' OR ownerId = ${reader}
        OR visibility = 'class' AND slug IN (
          SELECT s.articleSlug FROM Membership m CROSS JOIN ArticleClass s ON s.classId = m.classId
          WHERE m.userId = ${reader} AND m.leftAt IS NULL))`

/** What a user is to an article; null where it is not shown to them, or there is none. */
export const relationTo = async (client: Client, userId: string, slug: string): Promise<Relation | null> => {
  const article = await client.article.findFirst({
    where: { slug, retiredAt: null, ...onShelf(userId) },
    select: {
      ownerId: true,
      visibility: true,
      classes: {
        select: {
          class: { select: { memberships: { where: { userId, leftAt: null }, select: { role: true } } } },
        },
      },
    },
  })
  if (!article) return null
  if (article.ownerId === userId) return 'owner'
  const roles = article.classes.flatMap((shown) => shown.class.memberships.map(({ role }) => role))
  if (article.visibility === 'class')
    return roles.some((role) => role !== 'learner') ? 'class-staff' : 'class-learner'
  return 'reader'
}

/** Whether a user may do this with that article: the one gate before every query about one. */
export const isArticleOpen = async (
  client: Client,
  { userId }: { readonly userId: string },
  slug: string,
  action: ArticleAction,
): Promise<boolean> => mayWithArticle(await relationTo(client, userId, slug), action)
