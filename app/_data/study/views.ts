import type { ZoneKind } from '#lib/article/article'
import type { ItemKind, Topic } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import type { Rating } from '#lib/study/card'
import type { EasyDays } from '#lib/study/easy-days'
import type { ArticleMode, Mode } from '#lib/study/mode'
import type { LeechAction } from '#lib/study/terms'

/**
 * What leaves the data access layer for the screens: plain values only, nothing a learner may not see. Instants are
 * ISO 8601 in UTC; days are `YYYY-MM-DD` of the learner's own calendar.
 */

/** A question without its key. Options and parts are in the order in which they are to be shown. */
export interface QuestionView {
  /** The item's public id: it tells nothing of what the item says. */
  readonly itemId: string
  readonly kind: ItemKind
  readonly topic: Topic
  readonly stem: string
  /** For multiple choice and true or false; the learner answers with an option's text. */
  readonly options: readonly string[]
  /** For matching: what is to be paired. */
  readonly lefts: readonly string[]
  readonly rights: readonly string[]
  /** For ordering: the things, shuffled. */
  readonly things: readonly string[]
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
  /** Whether the learner has never been asked this fact. */
  readonly isNew: boolean
  /** Whether the learner knew the fact until its answer changed. */
  readonly hasChanged: boolean
}

/** One paragraph of an article with the stretches to be highlighted, as offsets into `text`. */
export interface ParagraphView {
  readonly kind: ZoneKind
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** What is shown after an answer. */
export interface FeedbackView {
  readonly answerId: string
  readonly itemId: string
  /** As the learner has it in the end: a typed answer may have been right after all. */
  readonly correct: boolean
  /** How the learner rated it anew. */
  readonly amended: Rating | null
  readonly key: string
  readonly given: string
  readonly slip: string | null
  readonly rationale: string
  /** The paragraphs that prove the key, in the order of the article. */
  readonly source: readonly ParagraphView[]
  /** When this fact comes back. */
  readonly due: DueView
}

/** In minutes while a card is being learned, on a day of the learner's calendar afterwards. */
export type DueView =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'day'; readonly day: string; readonly inDays: number }

/** Where a study session stands; `question` is null when there is nothing left to ask now. */
export interface StudyView {
  readonly sessionId: string
  readonly mode: Mode
  readonly done: number
  readonly total: number
  readonly right: number
  readonly question: QuestionView | null
  /** Minutes until a card being learned comes back, when the session only waits for that. */
  readonly waitMinutes: number | null
  readonly canUndo: boolean
  /** Answers given so far. */
  readonly given: number
  /** Of a flashcard: what is behind the question. */
  readonly back: CardBackView | null
  /** Of a matching against the clock: the fastest that it was done without a mistake. */
  readonly bestMs: number | null
}

/** The back of a flashcard. A learner who turns it judges alone, so it comes along with the front. */
export interface CardBackView {
  readonly key: string
  readonly rationale: string
  readonly source: readonly ParagraphView[]
  /** When the fact would come back after each rating. */
  readonly dues: Readonly<Record<Rating, DueView>>
}

/** The answer to an answer: feedback and the next question, in one round trip. */
export interface AnsweredView {
  /** Withheld while an assignment asks the same. */
  readonly feedback: FeedbackView | 'withheld'
  readonly study: StudyView
}

/** A test: open while it can be answered, with nothing in it that tells a key; a marked paper afterwards. */
export type TestView =
  | {
      readonly kind: 'open'
      readonly sessionId: string
      readonly title: string
      readonly questions: readonly QuestionView[]
      /** What has been put down so far, by itemId. */
      readonly given: Readonly<Record<string, ItemResponse>>
      /** Null without a limit. */
      readonly endsAt: string | null
      /** By the server's clock, when this was sent. */
      readonly now: string
    }
  | {
      readonly kind: 'paper'
      readonly sessionId: string
      readonly title: string
      /** Of `answers`. */
      readonly right: number
      /** Questions whose marks wait until an assignment that asks the same is over. */
      readonly withheld: number
      readonly answers: readonly {
        readonly question: QuestionView
        readonly response: ItemResponse
        readonly feedback: FeedbackView
      }[]
    }

/** An article with its facts underlined, and a question for each. */
export interface ReadingView {
  readonly sessionId: string
  readonly title: string
  readonly language: string
  readonly paragraphs: readonly {
    readonly kind: ZoneKind
    readonly text: string
    /** Offsets into `text`; `asks` are places in `questions`. */
    readonly stretches: readonly {
      readonly start: number
      readonly end: number
      readonly asks: readonly number[]
    }[]
  }[]
  readonly questions: readonly {
    readonly question: QuestionView
    readonly outcome: 'right' | 'wrong' | null
  }[]
}

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
}

/** What should I do now? */
export interface HomeView {
  readonly viewer: ViewerView | null
  /** Cards that should be asked by now. */
  readonly due: number
  readonly fresh: number
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
  /** An interrupted session that can be gone on with. */
  readonly resume: { readonly sessionId: string; readonly mode: Mode; readonly title: string | null } | null
}

/** A fact answered wrongly and not yet known again. */
export interface MistakeView {
  readonly answerId: string
  readonly stem: string
  readonly given: string
  readonly key: string
  readonly rationale: string
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
  readonly source: readonly ParagraphView[]
  readonly at: string
  readonly times: number
}

export interface PreferenceView {
  readonly locale: 'zh-CN' | 'en'
  readonly theme: 'system' | 'light' | 'dark'
  readonly timeZone: string
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
