import type { ItemKind } from '#lib/items/item'
import type { Day } from '#lib/study/day'
import type { Plan } from '#lib/study/modes/plan'
import { byUrgency, type QuizFact } from '#lib/study/quiz'
import type { Moment } from '#lib/study/scheduler'

export const CARDS_A_SITTING = 20

/** Kinds whose stem can stand alone on the front of a card, the best first. */
const FRONTS: readonly ItemKind[] = ['short-answer', 'cloze', 'multiple-choice']

const frontOf = ({ items }: QuizFact): string | undefined =>
  items
    .filter(
      ({ kind, factIds, amongOptions }) =>
        FRONTS.includes(kind) && factIds.length === 1 && amongOptions !== true,
    )
    .sort(
      (a, b) =>
        FRONTS.indexOf(a.kind) - FRONTS.indexOf(b.kind) || b.score - a.score || (a.id < b.id ? -1 : 1),
    )[0]?.id

/** One card for each fact of an article: what is due, then what is new, then what is likeliest forgotten. */
export const planFlashcards = (
  facts: readonly QuizFact[],
  moment: Moment,
  today: Day,
  most: number = CARDS_A_SITTING,
): Plan =>
  byUrgency(facts, moment, today)
    .flatMap((fact) => {
      const front = frontOf(fact)
      return front === undefined ? [] : [[front]]
    })
    .slice(0, most)
