import 'server-only'
import { slugsOnShelf } from '#data/articles/shelf'
import type { Withheld } from '#data/classes/withheld'
import { isRecallable } from '#data/sitting/askable'
import type { Client } from '#data/sitting/sitting'
import { isShown } from '#data/study/may-ask'
import type { ProgressView } from '#data/study/progress-view'
import type { FactKind } from '#lib/facts/fact'
import type { Day } from '#lib/study/day'
import type { DueCount } from '#lib/study/forecast'

/**
 * Figures over a learner's cards. A card knows how often its fact was answered and how often rightly, so that the log
 * need not be read again.
 */

export const ARTICLES_PER_PAGE = 20

/**
 * How often each article's facts were asked and known, of the articles that the learner has begun; the one studied
 * last comes first.
 *
 * @param page from 1
 */
export const countByArticle = async (
  client: Client,
  userId: string,
  page: number,
): Promise<{ readonly articles: ProgressView['articles']; readonly hasMore: boolean }> => {
  const rows = await client.$queryRaw<
    { slug: string; title: string; language: string; studied: number; answered: number; right: number }[]
  >`
    SELECT a.slug, a.title, a.language, t.studied, t.answered, t.right FROM (
      SELECT f.articleSlug AS slug, COUNT(*) AS studied, SUM(c.answers) AS answered, SUM(c.right) AS right,
        MAX(c.lastAt) AS lastAt
      FROM Card c CROSS JOIN Fact f ON f.id = c.factId
      WHERE c.userId = ${userId} AND c.answers > 0
      GROUP BY f.articleSlug) t
      JOIN Article a ON a.slug = t.slug
    WHERE a.retiredAt IS NOT NULL OR a.slug IN (${slugsOnShelf(userId)})
    ORDER BY t.lastAt DESC, a.slug
    LIMIT ${ARTICLES_PER_PAGE + 1} OFFSET ${(page - 1) * ARTICLES_PER_PAGE}`
  const articles = rows.slice(0, ARTICLES_PER_PAGE).map(({ studied, answered, right, ...article }) => ({
    ...article,
    studied: Number(studied),
    answered: Number(answered),
    right: Number(right),
  }))
  return { articles, hasMore: rows.length > ARTICLES_PER_PAGE }
}

/** How often facts of each kind were asked and known. */
export const countByKind = async (client: Client, userId: string): Promise<ProgressView['kinds']> => {
  const rows = await client.$queryRaw<{ kind: string; answered: number; right: number }[]>`
    SELECT f.kind AS kind, SUM(c.answers) AS answered, SUM(c.right) AS right
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId
    WHERE c.userId = ${userId} AND c.answers > 0
    GROUP BY f.kind ORDER BY answered DESC, f.kind`
  return rows.map(({ kind, answered, right }) => ({
    kind: kind as FactKind | 'own',
    answered: Number(answered),
    right: Number(right),
  }))
}

/** How many cards in review come back on each learner's day before `end`; what is put aside or hidden does not. */
export const countDueDays = async (
  client: Client,
  userId: string,
  end: Day,
  withheld: Withheld,
): Promise<DueCount[]> => {
  const rows = await client.$queryRaw<{ day: number; due: number }[]>`
    SELECT c.dueDay AS day, COUNT(*) AS due FROM Card c CROSS JOIN Fact f ON f.id = c.factId
    WHERE c.userId = ${userId} AND c.kind = 'review' AND c.dueDay < ${end} AND NOT c.suspended
      AND ${isRecallable(withheld)} AND ${isShown(userId)}
    GROUP BY c.dueDay`
  return rows.map(({ day, due }) => ({ day: Number(day), due: Number(due) }))
}
