import { stringify } from 'yaml'
import type { FactReview } from '#lib/facts/review'
import type { QuestionDecisions } from '#lib/items/decisions/decisions'

/** All that a person decided about an article, as its facts.yaml holds it; '' when that is nothing. */
export const writeDecisions = (review: FactReview, questions: QuestionDecisions): string => {
  const lists = Object.entries({ ...review, ...questions }).filter(([, entries]) => entries.length > 0)
  return lists.length === 0 ? '' : stringify(Object.fromEntries(lists), { lineWidth: 0 })
}
