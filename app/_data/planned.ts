import 'server-only'
import { readBestTime } from '#data/best-time'
import { readCardBack } from '#data/card-back'
import { isAnew } from '#data/changed'
import { questionOf } from '#data/question'
import type { Client } from '#data/sitting'
import { answersOf, heldIn, type Step } from '#data/steps'
import type { Viewer } from '#data/viewer'
import type { QuestionView, StudyView } from '#data/views'
import type { Item } from '#lib/items/item'
import type { ArticleMode } from '#lib/study/mode'
import { type Given, itemsOf, keepAskable, type Plan } from '#lib/study/modes/plan'
import { isSettled, standingOf } from '#lib/study/modes/stand'

/** A plan from its column: a ladder of one item is written as that item. */
export const readPlan = (json: string): Plan =>
  (JSON.parse(json) as (string | string[])[]).map((ladder) =>
    typeof ladder === 'string' ? [ladder] : ladder,
  )

/** A plan as a column. */
export const writePlan = (plan: Plan): string =>
  JSON.stringify(plan.map((ladder) => (ladder.length === 1 ? ladder[0] : ladder)))

/** The item as a question to this viewer. */
export const readQuestion = async (
  client: Client,
  userId: string,
  itemId: string,
): Promise<QuestionView | null> => {
  const row = await client.item.findUnique({
    where: { id: itemId },
    select: {
      publicId: true,
      item: true,
      article: { select: { slug: true, title: true, language: true } },
      facts: {
        select: { fact: { select: { cards: { where: { userId }, select: { answers: true, kind: true } } } } },
        orderBy: { position: 'asc' },
      },
    },
  })
  if (!row) return null
  const cards = row.facts.map(({ fact }) => fact.cards[0])
  const item = JSON.parse(row.item) as Item
  const question = questionOf(row.publicId, item, row.article, cards[0]?.answers ?? 0)
  return { ...question, hasChanged: cards.some((card) => card !== undefined && isAnew(card)) }
}

/** Of some items, those that this viewer may still be asked: in the content, and not hidden. */
const readLive = async (
  client: Client,
  userId: string,
  itemIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await client.item.findMany({
    where: {
      id: { in: [...itemIds] },
      retiredAt: null,
      article: { retiredAt: null },
      flags: { none: { userId, hidden: true } },
    },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/** The answers as the modes see them. */
const givenOf = (steps: readonly Step[]): Given[] =>
  answersOf(steps).flatMap(({ itemId, score }) => (itemId === null ? [] : [{ itemId, score: score ?? 0 }]))

/** The plan as it can still be asked, and where the sitting stands in it. */
export const readPlanned = async (
  client: Client,
  userId: string,
  session: { readonly mode: ArticleMode; readonly plan: string },
  steps: readonly Step[],
) => {
  const log = givenOf(steps)
  const whole = readPlan(session.plan)
  const [live, aside] = [await readLive(client, userId, itemsOf(whole)), heldIn(steps)]
  const settled = isSettled(session.mode, log)
  const plan = keepAskable(whole, { isLive: (id) => live.has(id), isAside: (id) => aside.has(id), settled })
  return { plan, standing: standingOf(session.mode, plan, log) }
}

/** Where a sitting on one article stands. */
export const readPlannedStanding = async (
  client: Client,
  viewer: Viewer,
  session: { readonly mode: ArticleMode; readonly plan: string },
  steps: readonly Step[],
  now: Date,
): Promise<Omit<StudyView, 'sessionId' | 'canUndo' | 'given'>> => {
  const { mode } = session
  const { next, ...counts } = (await readPlanned(client, viewer.userId, session, steps)).standing
  // In a test nothing is asked by the server: all its questions are on the screen at once.
  const asked = mode === 'test' ? null : next
  return {
    ...counts,
    mode,
    question: asked === null ? null : await readQuestion(client, viewer.userId, asked),
    back: asked !== null && mode === 'flashcards' ? await readCardBack(client, viewer, asked, now) : null,
    bestMs: asked !== null && mode === 'match' ? await readBestTime(client, viewer.userId, asked) : null,
    waitMinutes: null,
  }
}
