import type { AddedFact, FactDecisions, FactEdit } from '#lib/facts/fact-decisions'
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
  readonly factDecisions: FactDecisions
  readonly questions: QuestionDecisions
}

const without = (list: readonly string[], one: string): string[] => list.filter((other) => other !== one)

const aboutFact = (factDecisions: FactDecisions, fact: string): FactDecisions => ({
  ...factDecisions,
  keep: without(factDecisions.keep, fact),
  drop: without(factDecisions.drop, fact),
  edit: factDecisions.edit.filter(({ id }) => id !== fact),
})

const isPair = (group: readonly string[], pair: readonly string[]): boolean =>
  group.length === pair.length && pair.every((id) => group.includes(id))

/** The conflicts that a person sees, without this one. */
const withoutPair = (
  conflict: FactDecisions['conflict'],
  pair: readonly string[],
): FactDecisions['conflict'] => conflict.filter((group) => !isPair(group, pair))

const withFactDecision = (factDecisions: FactDecisions, decision: FactDecision): FactDecisions => {
  switch (decision.kind) {
    case 'keep':
    case 'drop': {
      const rest = aboutFact(factDecisions, decision.fact)
      return { ...rest, [decision.kind]: [...rest[decision.kind], decision.fact] }
    }
    case 'undecided':
      return aboutFact(factDecisions, decision.fact)
    case 'edit': {
      const rest = aboutFact(factDecisions, decision.fact)
      const before = factDecisions.edit.find(({ id }) => id === decision.fact)
      return { ...rest, edit: [...rest.edit, { ...before, ...decision.change, id: decision.fact }] }
    }
    case 'add':
      return { ...factDecisions, add: [...factDecisions.add, decision.fact] }
    case 'unadd': {
      const rest = aboutFact(factDecisions, decision.fact)
      const conflict = rest.conflict.filter((group) => !group.includes(decision.fact))
      return { ...rest, conflict, add: rest.add.filter(({ id }) => id !== decision.fact) }
    }
    case 'conflict':
    case 'unconflict': {
      const rest = withoutPair(factDecisions.conflict, decision.facts)
      return { ...factDecisions, conflict: decision.kind === 'conflict' ? [...rest, decision.facts] : rest }
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
export const withDecision = ({ factDecisions, questions }: Decided, decision: Decision): Decided =>
  isAboutFacts(decision)
    ? { questions, factDecisions: withFactDecision(factDecisions, decision) }
    : { factDecisions, questions: withQuestionDecision(questions, decision) }
