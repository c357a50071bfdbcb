import { randomUUID } from 'node:crypto'
import { type Fitted, fit, isFitDue, type Optimise } from '#lib/study/fit/fit'
import { type TrainingItem, trainingItems } from '#lib/study/fit/training'
import { hashText } from '#lib/study/shuffle'
import { logOf } from '#prisma/cards'
import type { Database } from '#prisma/client'
import { weightsOf } from '#prisma/weights'
import { readParameters } from '#prisma/wishes'

/** Beyond so many answers a sample of cards says as much as all of them. */
const MOST_ANSWERS = 60_000

const countAnswers = async (client: Database, userId: string): Promise<number> =>
  (await client.card.aggregate({ where: { userId }, _sum: { answers: true } }))._sum.answers ?? 0

/** Whether a learner has answered enough, for the first time or again, for parameters of their own. */
export const isFitWanted = async (client: Database, userId: string): Promise<boolean> => {
  const last = await client.parameterSet.findFirst({
    where: { userId },
    select: { answers: true },
    orderBy: [{ fittedAt: 'desc' }, { id: 'desc' }],
  })
  return isFitDue(await countAnswers(client, userId), last?.answers ?? null)
}

/** The cards that are read: all, or as many of them, in no order, as hold enough answers. */
const sampleCards = async (client: Database, userId: string): Promise<string[]> => {
  const cards = await client.card.findMany({
    where: { userId, answers: { gt: 1 } },
    select: { factId: true, answers: true },
  })
  let sum = 0
  return cards
    .map((card) => ({ ...card, chance: hashText(card.factId) }))
    .sort((a, b) => a.chance - b.chance)
    .filter(({ answers }) => {
      sum += answers
      return sum <= MOST_ANSWERS
    })
    .map(({ factId }) => factId)
}

/** Card by card, so that others are served in between. */
const readItems = async (client: Database, userId: string): Promise<TrainingItem[]> => {
  const items: TrainingItem[] = []
  for (const factId of await sampleCards(client, userId)) {
    items.push(...trainingItems(await logOf(client, userId, factId)))
  }
  return items
}

/**
 * Fits a learner's own parameters and keeps them, adopted or not, with what they were judged by. Adopted ones are in
 * force from the next answer of each card; no card moves before it.
 *
 * @returns null when there are too few answers to judge by
 */
export const fitParameters = async (
  client: Database,
  userId: string,
  optimise: Optimise,
  now: Date,
): Promise<Fitted | null> => {
  const inForce = await readParameters(client, userId)
  const answers = await countAnswers(client, userId)
  const items = await readItems(client, userId)
  const fitted = await fit(items, inForce && weightsOf(inForce.weights), optimise)
  if (fitted) {
    const { weights, ...judged } = fitted
    const columns = { userId, fittedAt: now, answers, weights: JSON.stringify(weights), ...judged }
    await client.parameterSet.create({ data: { id: randomUUID(), ...columns } })
  }
  return fitted
}
