import type { Article, ContentProblem } from '#lib/article/article'
import { sentencesBehind } from '#lib/facts/sentences-behind'
import { applyDecisions } from '#lib/items/decisions/apply'
import { parseQuestionDecisions, type QuestionDecisions } from '#lib/items/decisions/decisions'
import type { Item } from '#lib/items/item'
import type { PlacedFact } from '#prisma/sync-rows'

/** Questions as a person wants them, with the facts of those that the person has written. */
export interface DecidedQuestions {
  readonly decisions: QuestionDecisions
  readonly items: readonly Item[]
  readonly facts: readonly PlacedFact[]
  readonly problems: readonly ContentProblem[]
}

/** Applies what a facts.yaml decides about questions to those that were generated. */
export const withDecisions = (
  article: Article,
  generated: readonly Item[],
  yaml: string,
  file: string,
): DecidedQuestions => {
  const { decisions, problems } = parseQuestionDecisions(yaml, file)
  const { items, facts } = applyDecisions(generated, decisions, article)
  return {
    decisions,
    items,
    problems,
    facts: facts.map(({ evidence, ...fact }) => ({
      ...fact,
      kind: 'own',
      heading: null,
      confidence: 1,
      sentences: sentencesBehind(article, { evidence }),
    })),
  }
}

/** Whether a person gave a fact its key (of a question of theirs, or of what they added): it is never worked out anew. */
export const isOwnFact = ({ key }: { readonly key: string }): boolean => /^(?:own|added)-/u.test(key)
