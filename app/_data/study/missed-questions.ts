import 'server-only'
import { hides, type Withheld } from '#data/classes/withheld'
import { isRecallable, recallable } from '#data/sitting/askable'
import type { Client } from '#data/sitting/sitting'
import { type AnswersByFact, countQuestions, readCountedAnswers } from '#data/study/counted-answers'
import { Prisma } from '#prisma/generated/client'

/**
 * The questions that a learner answered wrongly, about facts that were not known in any answer since. A page holds the
 * latest wrong answers, and with each the questions that were missed about the same facts before it: an ordering that
 * asks five facts anew does not take their own five questions from the list.
 */

export const MISSED_PER_PAGE = 20

/** One question that is still to be known. */
export interface MissedQuestion {
  /** The last time that it was answered wrongly. */
  readonly answerId: string
  readonly at: Date
  /** Null when it is no item of ours any more. */
  readonly itemId: string | null
  /** In how many answers. */
  readonly times: number
}

interface LastAnswer {
  readonly answerId: string
  readonly itemId: string | null
}

/** Of a `Card c` of which the last answer was wrong: the same question was answered wrongly later, about another fact. */
const IS_TOLD_LATER = Prisma.sql`EXISTS (
  SELECT 1 FROM ItemFact x CROSS JOIN Card d ON d.userId = c.userId AND d.factId = x.factId
  WHERE x.itemId = c.lastItemId AND d.lastItemId = c.lastItemId AND d.lastRight = FALSE
    AND (d.lastAt, d.lastAnswerId) > (c.lastAt, c.lastAnswerId))`

/**
 * The last answers to facts, where they were wrong, the latest first; one that was wrong about several facts once, and
 * of one question the latest alone. A question whose key was corrected is told too, as it is now. Grouped in the order
 * of the index, so that nothing beyond the page is read.
 */
const findLastAnswers = (
  client: Client,
  userId: string,
  page: number,
  withheld: Withheld,
): Promise<LastAnswer[]> =>
  client.$queryRaw<LastAnswer[]>`
    SELECT c.lastAnswerId AS answerId, MIN(c.lastItemId) AS itemId
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId
    WHERE c.userId = ${userId} AND c.lastRight = FALSE AND ${isRecallable({ ...withheld, outdated: [] })}
      AND NOT ${IS_TOLD_LATER}
    GROUP BY c.lastAt, c.lastAnswerId ORDER BY c.lastAt DESC, c.lastAnswerId
    LIMIT ${MISSED_PER_PAGE + 1} OFFSET ${(page - 1) * MISSED_PER_PAGE}`

/** The facts that one of these answers, or the last answer to one of these questions, was wrong about. */
const findWrongFacts = async (
  client: Client,
  userId: string,
  last: readonly LastAnswer[],
): Promise<string[]> => {
  const cards = await client.card.findMany({
    where: {
      userId,
      lastRight: false,
      OR: [
        { lastAnswerId: { in: last.map(({ answerId }) => answerId) } },
        { lastItemId: { in: last.flatMap(({ itemId }) => itemId ?? []) } },
      ],
    },
    select: { factId: true },
  })
  return cards.map(({ factId }) => factId)
}

/** What questions ask, by item. */
const readAskedFacts = async (client: Client, itemIds: readonly string[]) => {
  const rows = await client.itemFact.findMany({ where: { itemId: { in: [...itemIds] } } })
  const asked = new Map<string, string[]>()
  for (const { itemId, factId } of rows) asked.set(itemId, [...(asked.get(itemId) ?? []), factId])
  return asked
}

/** Facts that were last answered wrongly, the one answered last first. */
const readWrongCards = (client: Client, userId: string, factIds: readonly string[], withheld: Withheld) =>
  client.card.findMany({
    where: {
      userId,
      lastRight: false,
      factId: { in: [...factIds] },
      fact: recallable({ ...withheld, outdated: [] }),
    },
    select: { factId: true, lastAnswerId: true, lastItemId: true },
    orderBy: [{ lastAt: 'desc' }, { lastAnswerId: 'asc' }],
  })

type WrongCard = Awaited<ReturnType<typeof readWrongCards>>[number]

const openOf = (answers: AnswersByFact, factId: string, itemId: string) =>
  (answers.get(factId) ?? []).findLast(({ row, isOpen }) => isOpen && row.itemId === itemId)?.row

/**
 * Of the questions that were missed before, those that belong to this page: no last answer is to them, and of the facts
 * that are still to be known the one answered last was answered here.
 */
const belongingTo = (
  page: readonly LastAnswer[],
  itemIds: readonly string[],
  cards: readonly WrongCard[],
  answers: AnswersByFact,
): Omit<MissedQuestion, 'times'>[] => {
  const here = new Set(page.map(({ answerId }) => answerId))
  return itemIds.flatMap((itemId) => {
    if (cards.some(({ lastItemId }) => lastItemId === itemId)) return []
    const first = cards.find(({ factId }) => openOf(answers, factId, itemId))
    const row = first && openOf(answers, first.factId, itemId)
    if (!row || !here.has(first.lastAnswerId ?? '')) return []
    return [{ itemId, answerId: row.answerId, at: row.answeredAt }]
  })
}

const latestFirst = (one: MissedQuestion, other: MissedQuestion): number =>
  other.at.getTime() - one.at.getTime() || (one.answerId < other.answerId ? -1 : 1)

/** In how many answers a question that is gone was missed: those to gone questions about the same facts. */
const timesGone = (answers: AnswersByFact, answerId: string): number => {
  const about = [...answers.values()].filter((log) => log.some(({ row }) => row.answerId === answerId))
  const wrong = about.flat().filter(({ row, right }) => !right && row.itemId === null)
  return new Set(wrong.map(({ row }) => row.answerId)).size
}

/** What a page of last answers holds, with what else is still to be known about their facts. */
const withEarlier = async (
  client: Client,
  userId: string,
  last: readonly LastAnswer[],
  withheld: Withheld,
): Promise<MissedQuestion[]> => {
  const wrong = await findWrongFacts(client, userId, last)
  const near = await readCountedAnswers(client, userId, wrong)
  const open = [...near.values()].flat().filter(({ isOpen }) => isOpen)
  const missed = [...new Set(open.flatMap(({ row }) => row.itemId ?? []))]
  const asked = await readAskedFacts(client, missed)
  const about = [...new Set([...wrong, ...[...asked.values()].flat()])]
  const answers = await readCountedAnswers(client, userId, about)
  const counts = countQuestions(answers)
  const latest = new Map(open.map(({ row }) => [row.answerId, row.answeredAt]))
  const told = missed.filter((itemId) => !hides(withheld, asked.get(itemId) ?? []))
  const cards = await readWrongCards(client, userId, about, withheld)
  const isTold = ({ itemId }: LastAnswer) => itemId === null || told.includes(itemId)
  const found = [
    ...last.filter(isTold).map((one) => ({ ...one, at: latest.get(one.answerId) ?? new Date(0) })),
    ...belongingTo(last, told, cards, answers),
  ]
  const timesOf = ({ itemId, answerId }: (typeof found)[number]): number =>
    itemId === null ? timesGone(answers, answerId) : (counts.get(itemId)?.missed ?? 1)
  return found.map((one) => ({ ...one, times: timesOf(one) })).sort(latestFirst)
}

/**
 * The questions on one page that are still to be known, the latest first.
 *
 * @param page from 1
 */
export const findMissedQuestions = async (
  client: Client,
  userId: string,
  page: number,
  withheld: Withheld,
): Promise<{ readonly missed: readonly MissedQuestion[]; readonly hasMore: boolean }> => {
  const found = await findLastAnswers(client, userId, page, withheld)
  const missed = await withEarlier(client, userId, found.slice(0, MISSED_PER_PAGE), withheld)
  return { missed, hasMore: found.length > MISSED_PER_PAGE }
}
