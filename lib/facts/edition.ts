import type { FactId } from '#lib/facts/fact'

/** A fact as one edition of an article tells it. */
export interface ToldFact {
  readonly key: FactId
  readonly label: string
  readonly answer: string
  /** The sentences that say it; '' where nothing but a person does. */
  readonly sentence: string
}

/** What becomes of one fact when its article is edited. */
export type FactChange =
  | { readonly kind: 'unchanged'; readonly after: ToldFact }
  /** Other words, the same answer: what was learned holds. */
  | { readonly kind: 'reworded'; readonly before: ToldFact; readonly after: ToldFact }
  /** Another answer: whoever learned it learns it again. */
  | { readonly kind: 'reanswered'; readonly before: ToldFact; readonly after: ToldFact }
  /** Asked no more; what was learned stays in the log, and comes back with the fact. */
  | { readonly kind: 'gone'; readonly before: ToldFact }
  | { readonly kind: 'new'; readonly after: ToldFact }

const changeOf = (before: ToldFact | undefined, after: ToldFact): FactChange => {
  if (!before) return { kind: 'new', after }
  if (before.answer !== after.answer) return { kind: 'reanswered', before, after }
  return before.sentence === after.sentence && before.label === after.label
    ? { kind: 'unchanged', after }
    : { kind: 'reworded', before, after }
}

/**
 * What an edit does to the facts of an article: those of the new edition in their order, behind them those that go.
 * Facts are the same by their keys (see `reconcileKeys`).
 */
export const changesBetween = (before: readonly ToldFact[], after: readonly ToldFact[]): FactChange[] => {
  const known = new Map(before.map((fact) => [fact.key, fact]))
  const kept = new Set(after.map(({ key }) => key))
  return [
    ...after.map((fact) => changeOf(known.get(fact.key), fact)),
    ...before.filter(({ key }) => !kept.has(key)).map((fact): FactChange => ({ kind: 'gone', before: fact })),
  ]
}
