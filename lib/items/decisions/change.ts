import type { AddedFact, FactEdit, FactReview } from '#lib/facts/review'
import type { OwnQuestion, QuestionDecisions, Rewording } from '#lib/items/decisions/decisions'

/** One thing that a person decides about an article's facts. */
type FactDecision =
  | { readonly kind: 'keep' | 'drop' | 'undecided'; readonly fact: string }
  | { readonly kind: 'edit'; readonly fact: string; readonly change: Omit<FactEdit, 'id'> }
  | { readonly kind: 'add'; readonly fact: AddedFact }
  /** Of what was added under an id. */
  | { readonly kind: 'unadd'; readonly fact: string }
  /** Two facts that speak of one thing and differ; or that do not, after all. */
  | { readonly kind: 'conflict' | 'unconflict'; readonly facts: readonly [string, string] }

/** And about its questions. */
type QuestionDecision =
  | { readonly kind: 'hide' | 'unhide'; readonly item: string }
  /** To ask a question in place of others of its fact, whose keys are preferred no more; or to leave it to the engine. */
  | { readonly kind: 'prefer'; readonly item: string; readonly others: readonly string[] }
  | { readonly kind: 'unprefer'; readonly item: string }
  | { readonly kind: 'reword'; readonly rewording: Rewording }
  | { readonly kind: 'ask'; readonly question: OwnQuestion }
  | { readonly kind: 'unask'; readonly question: string }

/** One thing that a person decides about an article; the newest word about a fact or a question holds. */
export type Decision = FactDecision | QuestionDecision

export interface Decided {
  readonly review: FactReview
  readonly questions: QuestionDecisions
}

const without = (list: readonly string[], one: string): string[] => list.filter((other) => other !== one)

const aboutFact = (review: FactReview, fact: string): FactReview => ({
  ...review,
  keep: without(review.keep, fact),
  drop: without(review.drop, fact),
  edit: review.edit.filter(({ id }) => id !== fact),
})

const isPair = (group: readonly string[], pair: readonly string[]): boolean =>
  group.length === pair.length && pair.every((id) => group.includes(id))

/** The conflicts that a person sees, without this one. */
const withoutPair = (conflict: FactReview['conflict'], pair: readonly string[]): FactReview['conflict'] =>
  conflict.filter((group) => !isPair(group, pair))

const withFactDecision = (review: FactReview, decision: FactDecision): FactReview => {
  switch (decision.kind) {
    case 'keep':
    case 'drop': {
      const rest = aboutFact(review, decision.fact)
      return { ...rest, [decision.kind]: [...rest[decision.kind], decision.fact] }
    }
    case 'undecided':
      return aboutFact(review, decision.fact)
    case 'edit': {
      const rest = aboutFact(review, decision.fact)
      const before = review.edit.find(({ id }) => id === decision.fact)
      return { ...rest, edit: [...rest.edit, { ...before, ...decision.change, id: decision.fact }] }
    }
    case 'add':
      return { ...review, add: [...review.add, decision.fact] }
    case 'unadd': {
      const rest = aboutFact(review, decision.fact)
      const conflict = rest.conflict.filter((group) => !group.includes(decision.fact))
      return { ...rest, conflict, add: rest.add.filter(({ id }) => id !== decision.fact) }
    }
    case 'conflict':
    case 'unconflict': {
      const rest = withoutPair(review.conflict, decision.facts)
      return { ...review, conflict: decision.kind === 'conflict' ? [...rest, decision.facts] : rest }
    }
    default:
      return decision satisfies never
  }
}

const withQuestionDecision = (
  questions: QuestionDecisions,
  decision: QuestionDecision,
): QuestionDecisions => {
  switch (decision.kind) {
    case 'hide':
      return { ...questions, hide: [...without(questions.hide, decision.item), decision.item] }
    case 'unhide':
      return { ...questions, hide: without(questions.hide, decision.item) }
    case 'prefer': {
      const rest = questions.prefer.filter((key) => key !== decision.item && !decision.others.includes(key))
      return { ...questions, prefer: [...rest, decision.item] }
    }
    case 'unprefer':
      return { ...questions, prefer: without(questions.prefer, decision.item) }
    case 'reword': {
      const { rewording } = decision
      const rest = questions.reword.filter(({ item }) => item !== rewording.item)
      const before = questions.reword.find(({ item }) => item === rewording.item)
      return { ...questions, reword: [...rest, { ...before, ...rewording }] }
    }
    case 'ask': {
      const rest = questions.ask.filter(({ id }) => id !== decision.question.id)
      return { ...questions, ask: [...rest, decision.question] }
    }
    case 'unask':
      return { ...questions, ask: questions.ask.filter(({ id }) => id !== decision.question) }
    default:
      return decision satisfies never
  }
}

const isAboutFacts = (decision: Decision): decision is FactDecision =>
  'fact' in decision || 'facts' in decision

/** All decisions with one more. */
export const withDecision = ({ review, questions }: Decided, decision: Decision): Decided =>
  isAboutFacts(decision)
    ? { questions, review: withFactDecision(review, decision) }
    : { review, questions: withQuestionDecision(questions, decision) }
