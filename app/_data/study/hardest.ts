import 'server-only'
import type { Withheld } from '#data/classes/withheld'
import { hides } from '#data/classes/withheld'
import { isRecallable } from '#data/sitting/askable'
import type { Client } from '#data/sitting/sitting'
import { type AnswersByFact, countQuestions, readCountedAnswers } from '#data/study/counted-answers'
import type { HardFactView } from '#data/study/progress-view'

/** Of the facts looked at, several may have been missed in one question. */
const FACTS_LOOKED_AT = 6

interface HardFact {
  readonly factId: string
  readonly difficulty: number
  readonly lapses: number
}

const findHardFacts = (client: Client, userId: string, most: number, withheld: Withheld) =>
  client.$queryRaw<HardFact[]>`
    SELECT c.factId, c.difficulty, c.lapses FROM Card c CROSS JOIN Fact f ON f.id = c.factId
    WHERE c.userId = ${userId} AND c.difficulty > 0 AND c.right < c.answers AND ${isRecallable(withheld)}
    ORDER BY c.difficulty DESC LIMIT ${most}`

/** Of the questions in which a fact was missed, the latest that asks the fewest facts: its own, where it has one. */
const questionOf = (
  answers: AnswersByFact,
  factId: string,
  asked: ReadonlyMap<string, number>,
): string | undefined => {
  const missed = (answers.get(factId) ?? []).flatMap(({ row, right }) => (right ? [] : (row.itemId ?? [])))
  return missed
    .filter((itemId) => asked.has(itemId))
    .reverse()
    .sort((one, other) => (asked.get(one) ?? 0) - (asked.get(other) ?? 0))[0]
}

const readItems = (client: Client, ids: readonly string[]) =>
  client.item.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      stem: true,
      article: { select: { slug: true, title: true, language: true } },
      facts: { select: { factId: true } },
    },
  })

/**
 * The facts that FSRS holds to be the most difficult, of those that were ever missed, each by the question in which it
 * was missed: one that asks several of them is told once, with the most difficult, and counted by its own answers.
 */
export const listHardest = async (
  client: Client,
  userId: string,
  most: number,
  withheld: Withheld,
): Promise<HardFactView[]> => {
  const hard = await findHardFacts(client, userId, most * FACTS_LOOKED_AT, withheld)
  const near = await readCountedAnswers(
    client,
    userId,
    hard.map(({ factId }) => factId),
  )
  const items = await readItems(client, [
    ...new Set([...near.values()].flat().flatMap(({ row }) => row.itemId ?? [])),
  ])
  const about = new Map(items.map(({ id, facts }) => [id, facts.map(({ factId }) => factId)]))
  const asked = new Map(
    [...about].flatMap(([id, facts]) => (hides(withheld, facts) ? [] : [[id, facts.length] as const])),
  )
  const told = new Map<string, HardFact>()
  for (const fact of hard) {
    const itemId = questionOf(near, fact.factId, asked)
    if (itemId !== undefined && !told.has(itemId) && told.size < most) told.set(itemId, fact)
  }
  const others = [...told.keys()].flatMap((id) => about.get(id) ?? [])
  const counts = countQuestions(await readCountedAnswers(client, userId, [...new Set(others)]))
  return [...told].flatMap(([itemId, { difficulty, lapses }]) => {
    const item = items.find(({ id }) => id === itemId)
    const count = counts.get(itemId)
    if (!item || !count) return []
    return [{ stem: item.stem, article: item.article, difficulty, lapses: Number(lapses), ...count }]
  })
}
