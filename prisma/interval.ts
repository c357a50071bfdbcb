import type { CardState } from '#lib/study/card'
import { type Balance, chooseInterval } from '#lib/study/choose-day'
import { type Day, dayOf } from '#lib/study/day'
import type { IntervalRange } from '#lib/study/intervals'
import type { AnswerEntry } from '#lib/study/log'
import { allowedIntervals } from '#lib/study/scheduler'
import type { Transaction } from '#prisma/client'

/** How many of a learner's cards come back on each of some days. */
const readLoad = async (tx: Transaction, userId: string, from: Day, to: Day): Promise<Map<Day, number>> => {
  const rows = await tx.$queryRaw<{ day: number; cards: number }[]>`
    SELECT dueDay AS day, COUNT(*) AS cards FROM Card
    WHERE userId = ${userId} AND kind = 'review' AND dueDay BETWEEN ${from} AND ${to}
    GROUP BY dueDay`
  return new Map(rows.map(({ day, cards }) => [Number(day), Number(cards)]))
}

/** The days on which cards of the same sentences come back. */
const readSiblingDays = async (tx: Transaction, userId: string, factId: string): Promise<Set<Day>> => {
  const rows = await tx.$queryRaw<{ day: number }[]>`
    SELECT DISTINCT c.dueDay AS day FROM FactSentence a
      JOIN FactSentence b ON b.articleSlug = a.articleSlug AND b.sentence = a.sentence AND b.factId <> a.factId
      JOIN Card c ON c.userId = ${userId} AND c.factId = b.factId
    WHERE a.factId = ${factId} AND c.kind = 'review'`
  return new Set(rows.map(({ day }) => Number(day)))
}

const choose = async (
  tx: Transaction,
  { userId, factId }: { readonly userId: string; readonly factId: string },
  range: IntervalRange,
  today: Day,
  balance: Balance,
  reps: number,
): Promise<number> => {
  const load = await readLoad(tx, userId, today + range.earliest, today + range.latest)
  const siblings = await readSiblingDays(tx, userId, factId)
  const calendar = { load: (day: Day) => load.get(day) ?? 0, hasSibling: (day: Day) => siblings.has(day) }
  return chooseInterval(range, today, balance, calendar, `${factId}#${reps}`)
}

/**
 * The day on which a card comes back after such an answer, chosen among those that FSRS allows by how busy they are
 * now. It is kept in the log: another time the choice would be another.
 *
 * @param state that the answer meets (stateBefore)
 * @returns days from the answer, or null when the card stays to be learned
 */
export const chooseIntervalDays = async (
  tx: Transaction,
  card: { readonly userId: string; readonly factId: string },
  state: CardState,
  answer: Omit<AnswerEntry, 'kind' | 'intervalDays'>,
  balance: Balance,
): Promise<number | null> => {
  const range = allowedIntervals(state, answer.rating, answer, answer.preset)
  if (range === null) return null
  if (range.earliest === range.latest) return range.earliest
  const today = dayOf(answer.at, answer.timeZone)
  return choose(tx, card, range, today, balance, state.kind === 'new' ? 0 : state.reps)
}
