import type { HomeView } from '#data/study/views'
import type { FactKind } from '#lib/facts/fact'
import type { Verdict } from '#lib/study/true-retention'

/** Cards asked, and of them those that were known. */
interface KeptView {
  readonly asked: number
  readonly kept: number
}

interface TimeView {
  readonly hours: number
  readonly minutes: number
}

/** A fact that gives the learner trouble, without its answer. */
export interface HardFactView {
  /** The question in which it was missed. */
  readonly stem: string
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number
  readonly lapses: number
  readonly missed: number
  readonly answered: number
}

export interface ProgressView {
  /** How much of a long log has been added up so far, in percent; null where all of it has. */
  readonly addedUp: number | null
  readonly answered: number
  readonly right: number
  readonly wrong: number
  /** A square a day, oldest first, ending today; weeks are columns, Monday is row 0. */
  readonly calendar: {
    readonly squares: readonly {
      readonly day: string
      readonly answers: number
      readonly right: number
      readonly minutes: number
      readonly level: 0 | 1 | 2 | 3
      readonly week: number
      readonly weekday: number
    }[]
    /** The first days of months, with their columns. */
    readonly months: readonly { readonly day: string; readonly week: number }[]
    /** Days in a row. */
    readonly streak: number
  }
  readonly retention: {
    /** .7 to .97 */
    readonly desired: number
    readonly spans: readonly {
      readonly days: number
      readonly young: KeptView
      readonly mature: KeptView
      readonly all: KeptView
    }[]
    /** What to say in a sentence; null before a card has come back. */
    readonly told: (KeptView & { readonly days: number; readonly verdict: Verdict }) | null
  }
  /** Cards due on each of the next days, today first: what home says is due or being learned. */
  readonly forecast: readonly { readonly day: string; readonly due: number }[]
  /** What of today's is being learned, and comes back within minutes. */
  readonly learning: HomeView['learning']
  /** How many facts those answers were about: a question may be about several. */
  readonly facts: number
  readonly time: {
    readonly days: readonly { readonly day: string; readonly minutes: number }[]
    /** Of these days, those with an answer; and the time spent on them. */
    readonly active: number
    readonly recent: TimeView
    readonly ever: TimeView
  }
  /** Answers are counted fact by fact. */
  readonly articles: readonly {
    readonly slug: string
    readonly title: string
    readonly language: string
    readonly answered: number
    readonly right: number
    readonly studied: number
  }[]
  readonly hasMoreArticles: boolean
  readonly kinds: readonly {
    readonly kind: FactKind | 'own'
    readonly answered: number
    readonly right: number
  }[]
  readonly hardest: readonly HardFactView[]
}
