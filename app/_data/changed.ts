import 'server-only'
import { type Client, IS_ASKABLE } from '#data/sitting'
import type { HomeView } from '#data/views'

const MOST_ARTICLES = 5

/**
 * Articles with facts that the learner has answered before and that are new again: their answer has changed since, and
 * sync has reset the card. Asked again, they leave the list.
 */
export const listChanged = async (client: Client, userId: string): Promise<HomeView['changed']> => {
  const rows = await client.$queryRaw<{ slug: string; title: string; language: string; facts: number }[]>`
    SELECT a.slug, a.title, a.language, COUNT(*) AS facts
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId CROSS JOIN Article a ON a.slug = f.articleSlug
    WHERE c.userId = ${userId} AND c.kind = 'new' AND c.answers > 0 AND NOT c.suspended AND ${IS_ASKABLE}
    GROUP BY a.slug ORDER BY facts DESC, a.slug LIMIT ${MOST_ARTICLES}`
  return rows.map(({ facts, ...article }) => ({ ...article, facts: Number(facts) }))
}
