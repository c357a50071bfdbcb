import 'server-only'
import { randomUUID } from 'node:crypto'
import { database } from '#data/database'
import { isApart } from '#data/held'
import { questionOf } from '#data/question'
import { ASKABLE, type Client, itemFor, readQueue } from '#data/sitting'
import { answersOf, heldIn, readSteps } from '#data/steps'
import type { Viewer } from '#data/viewer'
import type { QuestionView, StudyView } from '#data/views'
import type { Item, ItemKind } from '#lib/items/item'
import { type Day, dayOf } from '#lib/study/day'
import type { Mode } from '#lib/study/mode'
import { planQuiz, type QuizFact } from '#lib/study/quiz'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'

/** The article's facts of which no sibling was asked today. */
const readApart = async (client: Client, userId: string, slug: string, today: Day): Promise<Set<string>> => {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT f.id AS id FROM Fact f WHERE f.articleSlug = ${slug} AND ${isApart(userId, today)}`
  return new Set(rows.map(({ id }) => id))
}

/** The article's facts as a quiz weighs them; null for no such article. */
const readQuizFacts = async (
  client: Client,
  userId: string,
  slug: string,
  today: Day,
): Promise<QuizFact[]> => {
  const apart = await readApart(client, userId, slug, today)
  const facts = await client.fact.findMany({
    where: {
      ...ASKABLE,
      articleSlug: slug,
      cards: { none: { userId, OR: [{ suspended: true }, { buriedDay: today }] } },
    },
    select: {
      id: true,
      sentences: { select: { sentence: true } },
      cards: { where: { userId }, select: { ...STATE_COLUMNS, answers: true, lastItemId: true } },
      items: {
        where: { item: { retiredAt: null } },
        select: {
          item: {
            select: { id: true, kind: true, score: true, facts: { select: { factId: true } } },
          },
        },
      },
    },
    orderBy: { position: 'asc' },
  })
  return facts.map(({ id, sentences, cards: [card], items }) => ({
    factId: id,
    sentences: sentences.map(({ sentence }) => sentence),
    siblingAsked: !apart.has(id),
    state: stateOf(card),
    answers: card?.answers ?? 0,
    ...(card?.lastItemId ? { lastItemId: card.lastItemId } : {}),
    items: items
      .map(({ item }) => ({
        id: item.id,
        kind: item.kind as ItemKind,
        score: item.score,
        factIds: item.facts.map(({ factId }) => factId),
      }))
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  }))
}

/**
 * Begins a sitting.
 *
 * @returns the session's id, or null when there is nothing to ask (or no such article)
 */
export const startStudy = async (
  viewer: Viewer,
  { mode, slug }: { readonly mode: Mode; readonly slug?: string },
  now: Date,
): Promise<string | null> => {
  const { userId, timeZone } = viewer
  const client = await database()
  const id = randomUUID()
  const session = { id, userId, mode, startedAt: now }
  if (mode === 'review') {
    const { next } = await readQueue(client, viewer, now)
    if (next.kind !== 'ask') return null
    await client.studySession.create({ data: { ...session, plan: '[]' } })
    return id
  }
  if (slug === undefined) return null
  const today = dayOf(now, timeZone)
  const facts = await readQuizFacts(client, userId, slug, today)
  const plan = planQuiz(facts, { at: now, timeZone }, today, id)
  if (plan.length === 0) return null
  await client.studySession.create({
    data: { ...session, articleSlug: slug, plan: JSON.stringify(plan) },
  })
  return id
}

/** The item as a question to this viewer. */
const readQuestion = async (client: Client, userId: string, itemId: string): Promise<QuestionView | null> => {
  const row = await client.item.findUnique({
    where: { id: itemId },
    select: {
      publicId: true,
      item: true,
      article: { select: { slug: true, title: true, language: true } },
      facts: {
        select: { fact: { select: { cards: { where: { userId }, select: { answers: true } } } } },
        orderBy: { position: 'asc' },
        take: 1,
      },
    },
  })
  if (!row) return null
  const answers = row.facts[0]?.fact.cards[0]?.answers ?? 0
  return questionOf(row.publicId, JSON.parse(row.item) as Item, row.article, answers)
}

/**
 * The plan without what has been retired since it was made, perhaps for a wrong key, and what was put aside, unless it
 * is answered already.
 */
const stillAsked = async (
  client: Client,
  plan: readonly string[],
  answered: ReadonlySet<string | null>,
  aside: ReadonlySet<string | null>,
): Promise<string[]> => {
  const rows = await client.item.findMany({
    where: { id: { in: [...plan] }, retiredAt: null, article: { retiredAt: null } },
    select: { id: true },
  })
  const live = new Set(rows.map(({ id }) => id))
  return plan.filter((id) => answered.has(id) || (live.has(id) && !aside.has(id)))
}

const MINUTE_MS = 60_000

/** Where a sitting stands, read inside the transaction that changed it or outside of one. */
export const readStanding = async (
  client: Client,
  viewer: Viewer,
  sessionId: string,
  now: Date,
): Promise<StudyView | null> => {
  const { userId } = viewer
  const session = await client.studySession.findFirst({
    where: { id: sessionId, userId },
    select: { mode: true, plan: true },
  })
  if (!session) return null
  const steps = await readSteps(client, userId, sessionId)
  const answers = answersOf(steps)
  const common = { sessionId, canUndo: steps.length > 0 }
  if (session.mode === 'quiz') {
    const answered = new Set(answers.map(({ itemId }) => itemId))
    const aside = heldIn(steps)
    const plan = await stillAsked(client, JSON.parse(session.plan) as string[], answered, aside)
    const next = plan.find((itemId) => !answered.has(itemId))
    const question = next === undefined ? null : await readQuestion(client, userId, next)
    const done = plan.filter((itemId) => answered.has(itemId)).length
    // In two windows a question can be answered twice: the first answer is the one that counts.
    const right = plan.filter((id) => answers.find(({ itemId }) => itemId === id)?.score === 1).length
    return { ...common, mode: 'quiz', done, total: plan.length, right, question, waitMinutes: null }
  }
  const { next, due, fresh } = await readQueue(client, viewer, now)
  const itemId = next.kind === 'ask' ? await itemFor(client, userId, next.factId) : null
  return {
    ...common,
    mode: 'review',
    done: answers.length,
    right: answers.filter(({ score }) => score === 1).length,
    total: answers.length + due + fresh,
    question: itemId === null ? null : await readQuestion(client, userId, itemId),
    waitMinutes: next.kind === 'wait' ? Math.ceil((next.until.getTime() - now.getTime()) / MINUTE_MS) : null,
  }
}

/** Where a sitting stands; null when it is not the viewer's, or not at all. */
export const readStudy = async (viewer: Viewer, sessionId: string, now: Date): Promise<StudyView | null> =>
  readStanding(await database(), viewer, sessionId, now)
