import 'server-only'
import type { Client } from '#data/sitting/sitting'
import { type CountedAnswer, countedAnswers } from '#prisma/history'

/** The log of some facts, oldest first. */
const readLog = (client: Client, userId: string, factIds: readonly string[]) =>
  client.review.findMany({
    where: { userId, factId: { in: [...factIds] } },
    select: {
      answerId: true,
      factId: true,
      kind: true,
      undoes: true,
      amends: true,
      itemId: true,
      correct: true,
      day: true,
      answeredAt: true,
    },
    orderBy: [{ answeredAt: 'asc' }, { answerId: 'asc' }],
  })

type LogRow = Awaited<ReturnType<typeof readLog>>[number]

/** A learner's answers about some facts, fact by fact and oldest first, each as it counts now. */
export type AnswersByFact = ReadonlyMap<string, readonly CountedAnswer<LogRow>[]>

export const readCountedAnswers = async (
  client: Client,
  userId: string,
  factIds: readonly string[],
): Promise<AnswersByFact> => {
  const logs = new Map<string, LogRow[]>()
  for (const row of await readLog(client, userId, factIds))
    logs.set(row.factId, [...(logs.get(row.factId) ?? []), row])
  return new Map([...logs].map(([factId, log]) => [factId, countedAnswers(log)]))
}

interface QuestionCount {
  readonly answered: number
  readonly missed: number
}

/**
 * How often each question was answered, and how often wrongly: once an answer, however many facts it was about.
 *
 * @returns by item, as far as the facts that were read go
 */
export const countQuestions = (byFact: AnswersByFact): ReadonlyMap<string, QuestionCount> => {
  const answers = new Map<string, { readonly itemId: string | null; readonly right: boolean }>()
  for (const { row, right } of [...byFact.values()].flat()) {
    const before = answers.get(row.answerId)
    answers.set(row.answerId, { itemId: row.itemId, right: right && before?.right !== false })
  }
  const counts = new Map<string, QuestionCount>()
  for (const { itemId, right } of answers.values()) {
    if (itemId === null) continue
    const { answered, missed } = counts.get(itemId) ?? { answered: 0, missed: 0 }
    counts.set(itemId, { answered: answered + 1, missed: missed + (right ? 0 : 1) })
  }
  return counts
}
