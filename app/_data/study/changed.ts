import 'server-only'
import type { Withheld } from '#data/classes/withheld'
import { type Client, isAskable } from '#data/sitting/sitting'
import type { HomeView } from '#data/study/views'

const MOST_ARTICLES = 5

/** Whether a card was answered before and is new again: the answer to its fact has changed, and sync has reset it. */
export const isAnew = ({ kind, answers }: { readonly kind: string; readonly answers: number }): boolean =>
  kind === 'new' && answers > 0

/**
 * Articles with facts whose cards are new again. Asked once more, they leave the list. The plus keeps SQLite from
 * looking through everything that was ever answered: cards that are new are few.
 */
export const listChanged = async (
  client: Client,
  userId: string,
  withheld: Withheld,
): Promise<HomeView['changed']> => {
  const rows = await client.$queryRaw<{ slug: string; title: string; language: string; facts: number }[]>`
    SELECT a.slug, a.title, a.language, COUNT(*) AS facts
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId CROSS JOIN Article a ON a.slug = f.articleSlug
    WHERE c.userId = ${userId} AND c.kind = 'new' AND +c.answers > 0 AND NOT c.suspended AND ${isAskable(withheld)}
    GROUP BY a.slug ORDER BY facts DESC, a.slug LIMIT ${MOST_ARTICLES}`
  return rows.map(({ facts, ...article }) => ({ ...article, facts: Number(facts) }))
}
