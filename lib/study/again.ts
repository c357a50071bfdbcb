import { chooseItem } from '#lib/study/choose-item'
import { partsFirst, type QuizFact } from '#lib/study/quiz'
import { shuffle } from '#lib/study/shuffle'

const setOf = (factIds: readonly string[]): string => JSON.stringify([...factIds].sort())

/**
 * Asks some questions again, each once: in another wording where the same facts have one, and where no question asks all
 * of them any more by one of its facts, if it can be one that is still to be known. So whoever missed five questions is
 * asked five.
 *
 * @param missed the facts of each question, in its order
 * @param facts those of them that can be asked, with their items
 * @param wrong the facts of which the last answer was wrong
 * @param seed decides the order
 * @returns items; of a question that cannot be asked in any way, none
 */
export const planAgain = (
  missed: readonly (readonly string[])[],
  facts: readonly QuizFact[],
  wrong: ReadonlySet<string>,
  seed: string,
): string[] => {
  const known = new Map(facts.map((fact) => [fact.factId, fact]))
  const plan = new Set<string>()
  for (const factIds of missed) {
    const missedFirst = [...factIds].sort((one, other) => Number(wrong.has(other)) - Number(wrong.has(one)))
    const fact = missedFirst.flatMap((id) => known.get(id) ?? [])[0]
    if (!fact) continue
    const free = fact.items.filter(({ id }) => !plan.has(id))
    const same = free.filter((item) => setOf(item.factIds) === setOf(factIds))
    const item = chooseItem(same.length > 0 ? same : free, fact.state, fact.answers, fact.lastItemId)
    if (item) plan.add(item.id)
  }
  return partsFirst(shuffle([...plan], seed), facts)
}
