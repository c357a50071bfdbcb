import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { findManuscript } from '#data/articles/desk'
import { queueReading } from '#data/articles/readers'
import { database } from '#data/server/database'
import { parseFactReview } from '#lib/facts/review'
import { type Decision, withDecision } from '#lib/items/decisions/change'
import { parseQuestionDecisions } from '#lib/items/decisions/decisions'
import { whyNotAsked } from '#lib/items/decisions/own-question'
import { writeDecisions } from '#lib/items/decisions/write'
import type { Database } from '#prisma/client'

/** What a decision changed: the questions that came and went. */
export type DecisionResult =
  | { readonly kind: 'done'; readonly came: readonly string[]; readonly gone: readonly string[] }
  /** A question of one's own that can't be asked as it stands. */
  | { readonly kind: 'unfit'; readonly why: 'quote' | 'blank' | 'repeated' }
  /** The article could not be read with it, so that it was taken back. */
  | { readonly kind: 'undone' }

const FILE = 'facts.yaml'

const readStems = async (client: Database, slug: string): Promise<ReadonlyMap<string, string>> => {
  const rows = await client.item.findMany({
    where: { articleSlug: slug, retiredAt: null },
    select: { key: true, stem: true },
    orderBy: { key: 'asc' },
  })
  return new Map(rows.map(({ key, stem }) => [key, stem]))
}

const newOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].flatMap(([key, stem]) => (before.get(key) === stem ? [] : [stem]))

/**
 * Keeps one decision of an article's owner, and has the article read with it at once: its questions are generated and
 * proved anew.
 *
 * @returns what came and went; null when the article is not the viewer's
 */
export const decide = async (
  viewer: Viewer,
  slug: string,
  decision: Decision,
  now: Date,
): Promise<DecisionResult | null> => {
  const row = await findManuscript(viewer, slug)
  if (row?.state !== 'read') return null
  const why = decision.kind === 'ask' ? whyNotAsked(decision.question, row) : null
  if (why !== null) return { kind: 'unfit', why }
  const client = await database()
  const before = await readStems(client, slug)
  const { review } = parseFactReview(row.decisions, FILE)
  const { decisions: questions } = parseQuestionDecisions(row.decisions, FILE)
  const decided = withDecision({ review, questions }, decision)
  const decisions = writeDecisions(decided.review, decided.questions)
  await client.manuscript.update({ where: { slug }, data: { decisions, updatedAt: now } })
  await queueReading(slug)
  const after = await client.manuscript.findUnique({ where: { slug }, select: { state: true } })
  if (after?.state !== 'read') {
    // What was there before is still in the rows.
    const data = { decisions: row.decisions, state: 'read', trouble: null, updatedAt: now }
    await client.manuscript.update({ where: { slug }, data })
    return { kind: 'undone' }
  }
  const stems = await readStems(client, slug)
  return { kind: 'done', came: newOf(before, stems), gone: newOf(stems, before) }
}
