import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { findManuscript, type ManuscriptRow } from '#data/articles/desk'
import { queueReading } from '#data/articles/readers'
import { database } from '#data/server/database'
import { isTimeValue, parseFactDecisions } from '#lib/facts/fact-decisions'
import { type Decision, withDecision } from '#lib/items/decisions/change'
import { parseQuestionDecisions } from '#lib/items/decisions/decisions'
import { whyNotAsked } from '#lib/items/decisions/own-question'
import { writeDecisions } from '#lib/items/decisions/write'
import { type Refusal, refusalOf } from '#lib/items/refusal'
import type { Database } from '#prisma/client'
import { findingsOf } from '#prisma/manuscripts'
import type { UnprovedQuestion } from '#prisma/reading/findings'

/** A question that a decision took along, and why it is asked no more. */
export interface GoneQuestion {
  readonly stem: string
  readonly why: Refusal | 'dropped' | 'hidden' | 'reworded' | 'removed' | 'outdone'
}

/** What a decision changed: the questions that came and went. */
export type DecisionResult =
  | {
      readonly kind: 'done'
      readonly came: readonly string[]
      readonly gone: readonly GoneQuestion[]
      /** It added a fact that no question can be proved about. */
      readonly isUnasked: boolean
    }
  /** What can't be kept as it stands: a quotation that the text does not hold, a question that can't be asked. */
  | { readonly kind: 'unfit'; readonly why: Unfit }
  /** The article could not be read with it, so that it was taken back. */
  | { readonly kind: 'undone' }

export type Unfit = NonNullable<ReturnType<typeof whyNotAsked>> | 'value'

const FILE = 'facts.yaml'

interface AskedQuestion {
  readonly stem: string
  readonly facts: readonly string[]
}
type Asked = ReadonlyMap<string, AskedQuestion>

const readAsked = async (client: Database, slug: string): Promise<Asked> => {
  const rows = await client.item.findMany({
    where: { articleSlug: slug, retiredAt: null },
    select: { key: true, stem: true, facts: { select: { fact: { select: { key: true } } } } },
    orderBy: { key: 'asc' },
  })
  return new Map(
    rows.map(({ key, stem, facts }) => [key, { stem, facts: facts.map(({ fact }) => fact.key) }]),
  )
}

const newOf = (before: Asked, after: Asked): [string, AskedQuestion][] =>
  [...after].filter(([key, { stem }]) => before.get(key)?.stem !== stem)

/** Why a question is asked no more: because of the decision itself, because it is refused now, or for a better one. */
const whyGone = (
  [key, { stem, facts }]: [string, AskedQuestion],
  decision: Decision,
  after: Asked,
  unproved: readonly UnprovedQuestion[],
): GoneQuestion['why'] => {
  if (decision.kind === 'hide' && decision.item === key) return 'hidden'
  if (decision.kind === 'unask' && decision.question === key) return 'removed'
  if ((decision.kind === 'drop' || decision.kind === 'unadd') && facts.includes(decision.fact))
    return 'dropped'
  if (after.has(key)) return 'reworded'
  const refused = unproved.find((one) => one.stem === stem)
  return refused ? refusalOf(refused.why) : 'outdone'
}

/** Why a decision can't be kept as it stands; null when it can. */
const whyUnfit = (decision: Decision, row: ManuscriptRow): Unfit | null => {
  if (decision.kind === 'ask') return whyNotAsked(decision.question, row)
  if (decision.kind === 'add') return row.text.includes(decision.fact.quote) ? null : 'quote'
  if (decision.kind !== 'edit') return null
  const { quote, value } = decision.change
  if (quote !== undefined && !row.text.includes(quote)) return 'quote'
  const fact = findingsOf(row.findings)?.facts.find(({ key }) => key === decision.fact)
  if (value === undefined || !fact) return null
  const isFit = fact.kind === 'quantity' ? Number.isFinite(Number(value)) : isTimeValue(value)
  return isFit ? null : 'value'
}

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
  const why = whyUnfit(decision, row)
  if (why !== null) return { kind: 'unfit', why }
  const client = await database()
  const before = await readAsked(client, slug)
  const { factDecisions } = parseFactDecisions(row.decisions, FILE)
  const { decisions: questions } = parseQuestionDecisions(row.decisions, FILE)
  const decided = withDecision({ factDecisions, questions }, decision)
  const decisions = writeDecisions(decided.factDecisions, decided.questions)
  await client.manuscript.update({ where: { slug }, data: { decisions, updatedAt: now } })
  await queueReading(slug)
  const read = await client.manuscript.findUnique({
    where: { slug },
    select: { state: true, findings: true },
  })
  if (read?.state !== 'read') {
    // What was there before is still in the rows.
    const data = { decisions: row.decisions, state: 'read', trouble: null, updatedAt: now }
    await client.manuscript.update({ where: { slug }, data })
    return { kind: 'undone' }
  }
  const after = await readAsked(client, slug)
  const unproved = findingsOf(read.findings)?.unproved ?? []
  return {
    kind: 'done',
    came: newOf(before, after).map(([, { stem }]) => stem),
    gone: newOf(after, before).map((question) => ({
      stem: question[1].stem,
      why: whyGone(question, decision, after, unproved),
    })),
    isUnasked:
      decision.kind === 'add' &&
      ![...after.values()].some(({ facts }) => facts.includes(decision.fact.id ?? '')),
  }
}
