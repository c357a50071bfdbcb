import type { ParagraphView } from '#data/content/views'
import type { DueView } from '#data/sitting/views'
import type { ItemKind } from '#lib/items/item'
import type { Key } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'
import type { Rating } from '#lib/study/card'
import type { EasyDays } from '#lib/study/easy-days'
import type { ArticleMode, Mode } from '#lib/study/mode'
import type { LeechAction } from '#lib/study/preset'

/**
 * What leaves the data access layer for the screens: plain values only, nothing a learner may not see. Instants are
 * ISO 8601 in UTC; days are `YYYY-MM-DD` of the learner's own calendar.
 */

/** A question that a learner has hidden. */
export interface HiddenView {
  readonly itemId: string
  readonly stem: string
  readonly article: { readonly title: string; readonly language: string }
}

/** A question that learners have flagged, as whoever owns its article sees it. */
export interface FlaggedView {
  readonly itemId: string
  readonly stem: string
  /** Null while an assignment asks it of the viewer. */
  readonly told: { readonly key: string; readonly rationale: string } | null
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
  readonly flags: readonly {
    readonly reason: 'wrong' | 'unclear' | 'trivial'
    readonly note: string
    readonly at: string
  }[]
}

/** Which ways of studying an article has something for. */
export type OfferedModesView = Readonly<Record<ArticleMode, boolean>>

export interface ViewerView {
  readonly name: string
  readonly isGuest: boolean
}

export interface ArticleListView {
  readonly slug: string
  readonly title: string
  readonly source: string | null
  /** `YYYY-MM-DD`, both ends of the interval; null when unknown. */
  readonly published: { readonly start: string; readonly end: string } | null
  readonly tags: readonly string[]
  readonly language: string
  readonly facts: number
  readonly studied: number
  readonly due: number
}

export interface ArticleView extends ArticleListView {
  readonly paragraphs: readonly ParagraphView[]
  /** Whether sentences are covered because an assignment asks what they say. */
  readonly isCovered: boolean
  readonly items: number
  /** Whether the viewer brought it. */
  readonly isOwn: boolean
  /** The name of who brought it; null for the content folder's. */
  readonly broughtBy: string | null
}

/** What should I do now? */
export interface HomeView {
  readonly viewer: ViewerView | null
  /** Cards that should be asked by now. */
  readonly due: number
  readonly fresh: number
  /** Questions that a review asks of what is due, being learned and new, if all are answered rightly. */
  readonly questions: number
  /** Cards that would be due but wait until an assignment that asks the same is over. */
  readonly withheld: number
  readonly minutes: number
  /** Cards in their learning entries, the first of which comes back in so many minutes; null when there are none. */
  readonly learning: { readonly cards: number; readonly minutes: number; readonly canAsk: boolean } | null
  /** Whether the learner has ever answered anything. */
  readonly hasStudied: boolean
  /** Articles in which the answer to facts that the learner knew has changed, with how many are to be learned anew. */
  readonly changed: readonly {
    readonly slug: string
    readonly title: string
    readonly language: string
    readonly facts: number
  }[]
  readonly articles: readonly ArticleListView[]
  readonly hasMoreArticles: boolean
  /** Answers per day, oldest first, ending today. */
  readonly calendar: readonly { readonly day: string; readonly answers: number; readonly level: number }[]
  /** How much of a long log has been added up so far, in percent; null where all of it has. */
  readonly addedUp: number | null
  /** How far today's goal is, and the run of days with an answer; null where the learner wants none. */
  readonly goal: { readonly target: number; readonly done: number; readonly streak: number } | null
  /** An interrupted session that can be gone on with. */
  readonly resume: { readonly sessionId: string; readonly mode: Mode; readonly title: string | null } | null
}

/** How a card stands: not begun (again), being learned, in review, put aside, or not asked for the rest of the day. */
export type CardStandingView = 'new' | 'learning' | 'review' | 'suspended' | 'buried'

/** One entry of a card's log. */
export interface CardEntryView {
  readonly entryId: string
  readonly kind: 'answer' | 'amend' | 'undo' | 'reset' | 'bury' | 'suspend' | 'unsuspend'
  readonly rating: Rating | null
  readonly at: string
}

/** One of the viewer's own cards. */
export interface CardRowView {
  readonly factId: string
  /** What the fact says. */
  readonly label: string
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
  readonly standing: CardStandingView
  /** When it comes back; null where it does not by itself. */
  readonly due: DueView | null
  readonly answers: number
  readonly right: number
  /** The latest first. */
  readonly entries: readonly CardEntryView[]
}

export interface CardListView {
  readonly cards: readonly CardRowView[]
  readonly hasMore: boolean
}

/** A question answered wrongly, about facts not yet known again. */
export interface MistakeView {
  readonly answerId: string
  readonly stem: string
  readonly kind: ItemKind
  readonly response: ItemResponse
  readonly key: Key
  readonly rationale: string
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
  readonly source: readonly ParagraphView[]
  readonly at: string
  readonly times: number
}

export interface PreferenceView {
  readonly locale: 'zh-CN' | 'en'
  readonly theme: 'system' | 'light' | 'dark'
  /** That holds now. */
  readonly timeZone: string
  /** Null for wherever the browser is. */
  readonly chosenTimeZone: string | null
  /** Answers a day; 0 for no goal. */
  readonly dailyGoal: number
  readonly newPerDay: number
  readonly reviewsPerDay: number
  /** .7 to .97 */
  readonly desiredRetention: number
}

/** How the schedule works for one learner. */
export interface SchedulingView {
  /** Days. */
  readonly maximumInterval: number
  readonly leechAction: LeechAction
  readonly loadBalance: boolean
  /** Monday first. */
  readonly easyDays: EasyDays
  /** The articles being learned; null where the general share holds. */
  readonly decks: readonly {
    readonly slug: string
    readonly title: string
    readonly desiredRetention: number | null
  }[]
  /** How the learner's own parameters were fitted last. */
  readonly lastFit: {
    readonly day: string
    readonly answers: number
    readonly heldBack: number
    /** Log loss on the held-back answers. */
    readonly lossBefore: number
    readonly lossAfter: number
    readonly adopted: boolean
  } | null
  /** Answers that are wanted before the first fit. */
  readonly answersUntilFit: number
}
