import type { Day } from '#lib/study/day'
import type { ArticleMode } from '#lib/study/mode'
import { planFlashcards } from '#lib/study/modes/flashcards'
import { planLearn } from '#lib/study/modes/learn'
import type { Plan } from '#lib/study/modes/plan'
import { planRead } from '#lib/study/modes/read'
import { planSets } from '#lib/study/modes/sets'
import type { TestSettings } from '#lib/study/modes/test'
import { planQuiz, type QuizFact } from '#lib/study/quiz'
import type { Moment } from '#lib/study/scheduler'

/** What a learner sets out to do with an article. */
export type Beginning =
  | { readonly mode: Exclude<ArticleMode, 'test'> }
  | { readonly mode: 'test'; readonly settings: TestSettings }

const singles = (items: readonly string[]): Plan => items.map((item) => [item])

/**
 * What a sitting on an article will ask; empty when there is nothing to ask in this mode.
 *
 * @param facts of the article, in the order of the text
 * @param seed of all chance in it: the sitting's id
 */
export const planOf = (
  beginning: Beginning,
  facts: readonly QuizFact[],
  moment: Moment,
  today: Day,
  seed: string,
): Plan => {
  switch (beginning.mode) {
    case 'quiz':
      return singles(planQuiz(facts, moment, today, seed))
    case 'test':
      return singles(planQuiz(facts, moment, today, seed, beginning.settings.length))
    case 'learn':
      return planLearn(facts)
    case 'flashcards':
      return planFlashcards(facts, moment, today)
    case 'match':
      return planSets(facts, 'matching', seed)
    case 'timeline':
      return planSets(facts, 'ordering', seed)
    case 'read':
      return planRead(facts)
    default:
      return beginning satisfies never
  }
}
