import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { coverFor, readWithheld, type Withheld } from '#data/classes/withheld'
import { provingParagraphs } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { isRecallable } from '#data/sitting/askable'
import type { Client } from '#data/sitting/sitting'
import type { MistakeView } from '#data/study/views'
import type { SetQuestion } from '#lib/classes/set-question'
import type { Item } from '#lib/items/item'
import { keyOf } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'
import { Prisma } from '#prisma/generated/client'

export const MISTAKES_PER_PAGE = 20

interface Found {
  readonly answerId: string
  /** Null when it is no item of ours any more. */
  readonly itemId: string | null
  readonly times: number
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
const findMistakes = (client: Client, userId: string, page: number, withheld: Withheld): Promise<Found[]> =>
  client.$queryRaw<Found[]>`
    SELECT c.lastAnswerId AS answerId, MIN(c.lastItemId) AS itemId, MAX(c.answers - c.right) AS times
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId
    WHERE c.userId = ${userId} AND c.lastRight = FALSE AND ${isRecallable({ ...withheld, outdated: [] })}
      AND NOT ${IS_TOLD_LATER}
    GROUP BY c.lastAt, c.lastAnswerId ORDER BY c.lastAt DESC, c.lastAnswerId
    LIMIT ${MISTAKES_PER_PAGE + 1} OFFSET ${(page - 1) * MISTAKES_PER_PAGE}`

/** The facts on one page of the notebook. */
export const findMistakenFacts = async (
  client: Client,
  userId: string,
  page: number,
  withheld: Withheld,
): Promise<string[]> => {
  const found = (await findMistakes(client, userId, page, withheld)).slice(0, MISTAKES_PER_PAGE)
  const cards = await client.card.findMany({
    where: {
      userId,
      lastRight: false,
      OR: [
        { lastAnswerId: { in: found.map(({ answerId }) => answerId) } },
        { lastItemId: { in: found.flatMap(({ itemId }) => itemId ?? []) } },
      ],
    },
    select: { factId: true },
  })
  return cards.map(({ factId }) => factId)
}

const readAnswers = (client: Client, userId: string, answerIds: string[]) =>
  client.review.findMany({
    where: { userId, answerId: { in: answerIds } },
    select: {
      answerId: true,
      response: true,
      answeredAt: true,
      item: {
        select: {
          item: true,
          article: { select: { slug: true, title: true, language: true, text: true, zones: true } },
        },
      },
    },
  })

type Answer = Awaited<ReturnType<typeof readAnswers>>[number]

type Asked = Pick<SetQuestion, 'item' | 'article' | 'source'>

/** What was asked in attempts, as its set has it now: a teacher may have corrected the key since. */
const readFromSets = async (client: Client, answerIds: string[]): Promise<ReadonlyMap<string, Asked>> => {
  const rows = await client.attemptResponse.findMany({
    where: { id: { in: answerIds } },
    select: { id: true, setItem: { select: { snapshot: true } } },
  })
  return new Map(rows.map(({ id, setItem }) => [id, JSON.parse(setItem.snapshot) as SetQuestion]))
}

const askedIn = ({ item: row }: Answer): Asked | null => {
  if (!row) return null
  const item = JSON.parse(row.item) as Item
  const { slug, title, language, text, zones } = row.article
  return { item, article: { slug, title, language }, source: provingParagraphs(text, zones, item.evidence) }
}

const mistakeOf = (
  answer: Answer,
  fromSet: Asked | undefined,
  times: number,
  cover: (text: string) => string,
): MistakeView[] => {
  const asked = fromSet ?? askedIn(answer)
  if (!asked || answer.response === null) return []
  const { item, article, source } = asked
  return [
    {
      answerId: answer.answerId,
      stem: item.stem,
      kind: item.kind,
      response: JSON.parse(answer.response) as ItemResponse,
      key: keyOf(item),
      rationale: item.rationale,
      article,
      source: source.map((paragraph) => ({ ...paragraph, text: cover(paragraph.text) })),
      at: answer.answeredAt.toISOString(),
      times,
    },
  ]
}

/**
 * The facts whose last answer was wrong, the latest first, each with that answer; known again, a fact leaves the list.
 *
 * @param page from 1
 */
export const listMistakes = async (
  { userId }: Viewer,
  page: number,
  now: Date,
): Promise<{ readonly mistakes: readonly MistakeView[]; readonly hasMore: boolean }> => {
  const client = await database()
  const withheld = await readWithheld(client, userId, now)
  const cover = coverFor(withheld)
  const found = await findMistakes(client, userId, page, withheld)
  const shown = found.slice(0, MISTAKES_PER_PAGE)
  const ids = shown.map(({ answerId }) => answerId)
  const answers = new Map((await readAnswers(client, userId, ids)).map((row) => [row.answerId, row]))
  const fromSets = await readFromSets(client, ids)
  const mistakes = shown.flatMap(({ answerId, times }) => {
    const answer = answers.get(answerId)
    return answer ? mistakeOf(answer, fromSets.get(answerId), Number(times), cover) : []
  })
  return { mistakes, hasMore: found.length > MISTAKES_PER_PAGE }
}
