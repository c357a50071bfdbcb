import 'server-only'
import { isToldItem, type Withheld } from '#data/classes/withheld'
import { sentenceNames, withoutSiblings } from '#data/sitting/fresh'
import { type Client, itemFor, type Queue } from '#data/sitting/sitting'
import { isFree, isItemShown } from '#data/study/may-ask'
import type { CardState } from '#lib/study/card'
import { answersToGo, type CountedFact, type QuestionsLeft, questionsLeft } from '#lib/study/questions-left'
import { mixedOnDay } from '#lib/study/queue'
import { IS_STILL_ASKED } from '#prisma/still-asked'

/** So many reviews are looked at one by one. Whoever has more of them due is told of the rest as a question each. */
const LOOKED_AT = 500

/** Reviews that are due, in the order in which they are asked. */
const inOrder = ({ due, today }: Queue['parts']): string[] =>
  due
    .slice(0, LOOKED_AT)
    .map((card) => ({ ...card, place: mixedOnDay(card.id, today) }))
    .sort((a, b) => b.own - a.own || a.day - b.day || a.place - b.place)
    .map(({ id }) => id)

interface FactRow {
  readonly id: string
  readonly slug: string
  /** JSON. */
  readonly sentences: string
  readonly kind: CardState['kind'] | null
  readonly step: number | null
  readonly isAlone: number
}

/** Of some facts, those that the viewer has not put aside. */
const readFacts = (
  client: Client,
  userId: string,
  factIds: readonly string[],
  { withheld, parts: { today } }: Queue,
): Promise<FactRow[]> => client.$queryRaw<FactRow[]>`
    SELECT f.id AS id, f.articleSlug AS slug, c.kind AS kind, c.step AS step,
      (SELECT json_group_array(s.sentence) FROM FactSentence s WHERE s.factId = f.id) AS sentences,
      EXISTS (
        SELECT 1 FROM ItemFact x CROSS JOIN Item i ON i.id = x.itemId
        WHERE x.factId = f.id AND ${IS_STILL_ASKED} AND ${isToldItem(withheld)} AND ${isItemShown(userId)}
          AND NOT EXISTS (SELECT 1 FROM ItemFact y WHERE y.itemId = i.id AND y.factId <> f.id)) AS isAlone
    FROM json_each(${JSON.stringify(factIds)}) j CROSS JOIN Fact f ON f.id = j.value
      LEFT JOIN Card c ON c.userId = ${userId} AND c.factId = f.id
    WHERE c.userId IS NULL OR ${isFree(today)}`

const countedFact = (
  { id, slug, sentences, kind, step }: FactRow,
  asks: readonly string[],
  isMissed: boolean,
): CountedFact => {
  const standing =
    kind === 'learning' || kind === 'relearning'
      ? { kind, step: Number(step ?? 0) }
      : { kind: kind ?? ('new' as const) }
  return {
    factId: id,
    kind: standing.kind,
    toGo: answersToGo(standing),
    isMissed,
    sentences: sentenceNames(slug, JSON.parse(sentences) as number[]),
    asks,
  }
}

/** Of facts that no question asks alone, all that their question asks. */
const readTogether = async (
  client: Client,
  userId: string,
  factIds: readonly string[],
  withheld: Withheld,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const asked: [string, readonly string[]][] = []
  for (const factId of factIds) {
    const itemId = await itemFor(client, userId, factId, withheld)
    const facts = itemId === null ? [] : await client.itemFact.findMany({ where: { itemId } })
    asked.push([factId, facts.map((of) => of.factId)])
  }
  return new Map(asked)
}

/**
 * How many questions a review asks until nothing is left for today: what home promises, and what its bar counts to; and
 * how many of them come again, because they were missed in the sitting.
 *
 * @param missedItems the questions that were missed in it
 */
export const readQuestionsLeft = async (
  client: Client,
  userId: string,
  queue: Queue,
  now: Date,
  missedItems: ReadonlySet<string | null> = new Set(),
): Promise<QuestionsLeft> => {
  const { parts, withheld } = queue
  const due = inOrder(parts)
  const learning = parts.learning.map(({ factId }) => factId)
  const missed = new Set(
    parts.learning.flatMap(({ factId, isMissed, lastItemId }) =>
      isMissed && missedItems.has(lastItemId) ? [factId] : [],
    ),
  )
  const isLater = new Set(parts.learning.flatMap(({ factId, dueAt }) => (dueAt > now ? [factId] : [])))
  // More than may be begun, since what is due gives some of them away.
  const fresh = withoutSiblings(parts.fresh, 2 * parts.mostFresh).map(({ factId }) => factId)
  const rows = await readFacts(client, userId, [...learning, ...due, ...fresh], queue)
  const together = await readTogether(
    client,
    userId,
    rows.flatMap(({ id, isAlone }) => (isAlone ? [] : [id])),
    withheld,
  )
  const known = new Set(rows.map(({ id }) => id))
  const others = [...new Set([...together.values()].flat())].filter((id) => !known.has(id))
  const facts = new Map(
    [...rows, ...(await readFacts(client, userId, others, queue))].map((row) => [
      row.id,
      countedFact(row, together.get(row.id) ?? [row.id], missed.has(row.id)),
    ]),
  )
  const looked = questionsLeft({
    facts,
    learning: learning.filter((id) => !isLater.has(id)),
    later: learning.filter((id) => isLater.has(id)),
    due,
    fresh,
    mostDue: parts.mostDue,
    mostFresh: parts.mostFresh,
  })
  return { ...looked, questions: looked.questions + Math.max(0, parts.due.length - LOOKED_AT) }
}
