import type { ItemKind } from '#lib/items/item'

/** What is told of a question's facts, each from 0 to 1. */
export interface Features {
  /** How much of the title the question speaks of. */
  readonly title: number
  /** How much of the title and the first paragraph is told again where it is proved. */
  readonly lead: number
  /** How near to the beginning it is proved. */
  readonly early: number
  /** How often whoever it is about is named, against the one named most. */
  readonly central: number
  readonly planned: number
  readonly figures: number
  /** Courtesies and slogans. */
  readonly courtesy: number
}

/**
 * What makes a question worth asking, as weights of a logistic sum. The signs follow what three judges found not worth
 * asking in November 2026 (courtesies, days of mere remarks, who said it where the words tell); the sizes were set by hand.
 * How well a question is asked is weighed beside it, with what was fitted to judged questions (quality.ts).
 */
export const WEIGHTS: Readonly<Record<'base' | keyof Features, number>> = {
  base: -0.6,
  title: 2.2,
  lead: 1.2,
  early: 0.9,
  central: 0.6,
  planned: 0.8,
  figures: 0.2,
  courtesy: -2.6,
}

/**
 * What judges refused too often to ask of anybody: three readers of 131 questions and of 91 found them given away, open to
 * several answers or trifling (November 2026). They are proved still, for whoever has learned a fact that nothing else asks.
 */
const NOT_ASKED = -9

/** What each kind adds: teachers ask what was decided, planned, wanted and why before they ask who somebody is. */
export const KIND: Readonly<Record<string, number>> = {
  when: 0.1,
  'with-whom': 0.9,
  met: 0.9,
  'met-where': 0.7,
  who: -0.6,
  where: 0.8,
  'how-many': 1.2,
  gap: 1,
  passage: 1,
  party: -0.8,
  decision: 1.1,
  demand: 1.1,
  did: NOT_ASKED,
  reason: 1.1,
  role: NOT_ASKED,
  holder: NOT_ASKED,
  'who-said': 0.1,
  'what-said': 1,
  'will-do': NOT_ASKED,
  'if-then': 0.9,
  claim: NOT_ASKED,
  'told-claim': NOT_ASKED,
  term: 0.7,
  what: NOT_ASKED,
  'which-true': NOT_ASKED,
  'two-lengths': 3,
  'match-speakers': 0.4,
  order: 0,
}

/** How well a format asks: a choice is read by everybody, a typed name may be misspelt. */
export const FORMAT: Readonly<Record<ItemKind, number>> = {
  'multiple-choice': 1,
  'true-false': 0.92,
  matching: 0.7,
  ordering: 0.85,
  cloze: 0.9,
  'short-answer': 0.9,
}

/** Below this a question is not worth a learner's time. */
export const WORTH_ASKING = 0.24
