import type { ItemKind } from '#lib/items/item'
import { type CardState, NEW_CARD } from '#lib/study/card'
import type { QuizFact } from '#lib/study/quiz'

export const LEARNED = {
  kind: 'review',
  dueDay: 20_000,
  scheduledDays: 3,
  stability: 5,
  difficulty: 5,
  reps: 3,
  lapses: 0,
  lastAt: new Date('2022-01-10T10:00:00Z'),
  lastLearnerTime: Date.UTC(2022, 0, 10),
} as const satisfies CardState

/** A fact with one item of each kind, called `fact-kind`, and a sentence of its own that proves it. */
export const factWith = (
  factId: string,
  kinds: readonly ItemKind[],
  state: CardState = NEW_CARD,
): QuizFact => ({
  factId,
  state,
  answers: 0,
  sentences: [factId.codePointAt(0) ?? 0],
  siblingAsked: false,
  items: kinds.map((kind) => ({ id: `${factId}-${kind}`, kind, score: 0.5, factIds: [factId], proofs: 1 })),
})
