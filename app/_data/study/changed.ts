import 'server-only'
import type { Withheld } from '#data/classes/withheld'
import { isRecallable } from '#data/sitting/askable'
import type { Client } from '#data/sitting/sitting'
import type { HomeView } from '#data/study/views'
import { Prisma } from '#prisma/generated/client'

const MOST_ARTICLES = 5

/**
 * Of a `Card c`: it was answered before and is new again because the answer to its fact has changed. Sync names such an
 * entry so (prisma/reset.ts); who resets a card themself need not be told.
 */
export const IS_ANEW = Prisma.sql`(c.kind = 'new' AND +c.answers > 0 AND COALESCE((
  SELECT r.answerId LIKE 'reset:%' FROM Review r
  WHERE r.userId = c.userId AND r.factId = c.factId AND r.kind = 'reset'
  ORDER BY r.answeredAt DESC, r.answerId DESC LIMIT 1), FALSE))`

/** Of some facts, those whose cards are new again so. */
export const readAnew = async (
  client: Client,
  userId: string,
  factIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await client.$queryRaw<{ factId: string }[]>`
    SELECT c.factId AS factId FROM json_each(${JSON.stringify(factIds)}) j CROSS JOIN Card c
      ON c.userId = ${userId} AND c.factId = j.value
    WHERE ${IS_ANEW}`
  return new Set(rows.map(({ factId }) => factId))
}

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
    WHERE c.userId = ${userId} AND c.kind = 'new' AND ${IS_ANEW} AND NOT c.suspended AND ${isRecallable(withheld)}
    GROUP BY a.slug ORDER BY facts DESC, a.slug LIMIT ${MOST_ARTICLES}`
  return rows.map(({ facts, ...article }) => ({ ...article, facts: Number(facts) }))
}
