import { stringify } from 'yaml'
import type { FactDecisions } from '#lib/facts/fact-decisions'
import type { QuestionDecisions } from '#lib/items/decisions/decisions'

/** All that a person decided about an article, as its facts.yaml holds it; '' when that is nothing. */
export const writeDecisions = (factDecisions: FactDecisions, questions: QuestionDecisions): string => {
  const lists = Object.entries({ ...factDecisions, ...questions }).filter(([, entries]) => entries.length > 0)
  return lists.length === 0 ? '' : stringify(Object.fromEntries(lists), { lineWidth: 0 })
}
