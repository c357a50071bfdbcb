import type { CardState } from '#lib/study/card'
import { LEARNING_STEPS, RELEARNING_STEPS } from '#lib/study/engine'

/** How many right answers in a row put a card off to another day. */
export const answersToGo = (
  state:
    | { readonly kind: 'new' | 'review' }
    | { readonly kind: 'learning' | 'relearning'; readonly step: number },
): number => {
  switch (state.kind) {
    case 'new':
      return LEARNING_STEPS.length
    case 'learning':
      return Math.max(1, LEARNING_STEPS.length - state.step)
    case 'relearning':
      return Math.max(1, RELEARNING_STEPS.length - state.step)
    case 'review':
      return 1
    default:
      return state satisfies never
  }
}

/** A fact as a review counts it. */
export interface CountedFact {
  readonly factId: string
  readonly kind: CardState['kind']
  readonly toGo: number
  /** Whether it comes again, or once more than else, because it was missed. */
  readonly isMissed: boolean
  /** The sentences that prove it; facts that share one are siblings. */
  readonly sentences: readonly string[]
  /** The facts that its question asks: itself, and others where no question asks it alone. */
  readonly asks: readonly string[]
}

/** What a review has to ask, by id and each in the order in which it is asked. */
export interface FactsToAsk {
  readonly facts: ReadonlyMap<string, CountedFact>
  /** Being learned and due, being learned and not due yet, due in review, and not begun. */
  readonly learning: readonly string[]
  readonly later: readonly string[]
  readonly due: readonly string[]
  readonly fresh: readonly string[]
  /** How many reviews may be asked yet today, and how many facts may be begun. */
  readonly mostDue: number
  readonly mostFresh: number
}

/** Questions, and how many of them come again because something that they ask was missed. */
export interface QuestionsLeft {
  readonly questions: number
  readonly again: number
}

/** Goes through a review in which every answer is right. */
class RightAnswers {
  questions = 0
  again = 0
  begun = 0
  reviewed = 0
  /** Of each fact that was answered, the answers that are left, the one answered last at the end. */
  private readonly toGo = new Map<string, number>()
  private readonly told = new Set<string>()

  constructor(private readonly facts: ReadonlyMap<string, CountedFact>) {}

  isAnswered(factId: string): boolean {
    return this.toGo.has(factId)
  }

  /** Whether a sibling was asked. */
  isGivenAway({ sentences }: CountedFact): boolean {
    return sentences.some((sentence) => this.told.has(sentence))
  }

  private answer(factId: string): void {
    const fact = this.facts.get(factId)
    if (!fact) return
    const before = this.toGo.get(factId)
    if (before === undefined) {
      if (fact.kind === 'new') this.begun += 1
      if (fact.kind === 'review') this.reviewed += 1
      for (const sentence of fact.sentences) this.told.add(sentence)
    }
    this.toGo.delete(factId)
    this.toGo.set(factId, Math.max(0, (before ?? fact.toGo) - 1))
  }

  ask({ asks }: CountedFact): void {
    this.questions += 1
    const isAgain = (factId: string) => this.facts.get(factId)?.isMissed === true && !this.isAnswered(factId)
    if (asks.some(isAgain)) this.again += 1
    // What was answered together comes back in the order of its ids.
    for (const factId of [...asks].sort()) this.answer(factId)
  }

  /** Asks what is still being learned, again and again, until it is put off to another day. */
  askUntilKnown(): void {
    for (;;) {
      const waiting = [...this.toGo].filter(([, left]) => left > 0)
      if (waiting.length === 0) return
      for (const [factId, left] of waiting) {
        const fact = this.facts.get(factId)
        if (fact && this.toGo.get(factId) === left) this.ask(fact)
      }
    }
  }
}

/**
 * How many questions a review asks until nothing is left for today, if every answer is right: a new fact is asked more
 * than once, a question about several facts once, and what is given away by a sibling not at all. Each answer that is
 * right takes one off; one that is wrong puts its question back. What was missed together comes again as one question.
 */
export const questionsLeft = ({
  facts,
  learning,
  later,
  due,
  fresh,
  mostDue,
  mostFresh,
}: FactsToAsk): QuestionsLeft => {
  const review = new RightAnswers(facts)
  const askAll = (factIds: readonly string[], mayAsk: (fact: CountedFact) => boolean) => {
    for (const factId of factIds) {
      const fact = facts.get(factId)
      if (fact && !review.isAnswered(factId) && mayAsk(fact)) review.ask(fact)
    }
  }
  askAll(learning, () => true)
  askAll(due, (fact) => review.reviewed < mostDue && !review.isGivenAway(fact))
  askAll(fresh, (fact) => review.begun < mostFresh && !review.isGivenAway(fact))
  askAll(later, () => true)
  review.askUntilKnown()
  return { questions: review.questions, again: review.again }
}
