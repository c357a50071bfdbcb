import type { ParagraphView } from '#data/content/views'
import type { ZoneKind } from '#lib/article/article'
import type { Topic } from '#lib/items/item'
import type { Key } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'
import type { ClockView } from '#lib/sitting/clock'
import type { Rating } from '#lib/study/card'
import type { Mode } from '#lib/study/mode'

/**
 * Sittings as they leave the data access layer: plain values only, nothing a learner may not see. Instants are ISO 8601
 * in UTC; days are `YYYY-MM-DD` of the learner's own calendar.
 */

/** The article that a question is asked about. */
export interface AskedArticle {
  readonly slug: string
  readonly title: string
  readonly language: string
  /** The day on which it appeared (2022-01-01), where one day is known: what 今年 and a day without a year are reckoned from. */
  readonly day?: string
}

interface QuestionFields {
  /** The item's public id: it tells nothing of what the item says. */
  readonly itemId: string
  readonly topic: Topic
  readonly stem: string
  readonly article: AskedArticle
  /** Whether the learner has never been asked this fact. */
  readonly isNew: boolean
  /** Whether the learner knew the fact until its answer changed. */
  readonly hasChanged: boolean
}

/** What is asked for, by the kind of item. Options and parts are in the order in which they are to be shown. */
type Asked =
  /** The learner answers with an option's text. */
  | { readonly kind: 'multiple-choice' | 'true-false'; readonly options: readonly string[] }
  | { readonly kind: 'cloze' | 'short-answer' }
  /** What is to be paired. */
  | { readonly kind: 'matching'; readonly lefts: readonly string[]; readonly rights: readonly string[] }
  /** The things, shuffled. */
  | { readonly kind: 'ordering'; readonly things: readonly string[] }

/** A question without its key. */
export type QuestionView = QuestionFields & Asked

/** A question of one kind, or of some. */
export type QuestionOf<Kind extends QuestionView['kind']> = Extract<QuestionView, { readonly kind: Kind }>

/** What is shown after an answer. */
export interface FeedbackView {
  readonly answerId: string
  readonly itemId: string
  /** As the learner has it in the end: a typed answer may have been right after all. */
  readonly correct: boolean
  /** How the learner rated it anew. */
  readonly amended: Rating | null
  readonly key: Key
  readonly slip: string | null
  readonly rationale: string
  /** The paragraphs that prove the key, in the order of the article. */
  readonly source: readonly ParagraphView[]
  /** When it comes back: of several facts the first of those that were missed, else of all. */
  readonly due: DueView
  /** Whether some of several facts were missed and others known: then `due` is of those that were missed. */
  readonly isPartly: boolean
}

/** A question that was missed in a sitting, with what is right and the sentences that say so. */
export interface MissView {
  readonly itemId: string
  readonly stem: string
  readonly key: Key
  readonly proof: readonly string[]
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
}

/** What was missed in a sitting, and how many questions going through it again asks. */
export interface MissesView {
  readonly misses: readonly MissView[]
  readonly asked: number
}

/**
 * In minutes while a card is being learned, on a day of the learner's calendar afterwards: `inDays` from the day on the
 * wall, which is tomorrow's between midnight and 04:00, since that is what people read the word by.
 */
export type DueView =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'day'; readonly day: string; readonly inDays: number }

/** Where a study session stands; `question` is null when there is nothing left to ask now. */
export interface StudyView {
  readonly sessionId: string
  readonly mode: Mode
  /** Questions that it is done with, and how many of them were known at the first try. */
  readonly done: number
  readonly right: number
  /** Questions that it asks yet, if all are answered rightly: one that is missed comes again, and is one more. */
  readonly left: number
  /** Of those, the ones that come again because they were missed. */
  readonly again: number
  readonly question: QuestionView | null
  /** Minutes until a card being learned comes back, when the session only waits for that. */
  readonly waitMinutes: number | null
  /** What undo would take back: the last thing that was done here. */
  readonly undoable: UndoableView | null
  /** What has been put down for the question and not given yet. */
  readonly putDown: ItemResponse | null
  /** Answers given so far. */
  readonly given: number
  /** Of a flashcard: what is behind the question. */
  readonly back: CardBackView | null
  /** Of a matching against the clock: the fastest that it was done without a mistake. */
  readonly bestMs: number | null
}

/** The last step of a sitting, by the id under which it was sent. */
export interface UndoableView {
  readonly entryId: string
  readonly step:
    | { readonly kind: 'answer' | 'bury' | 'suspend' | 'unsuspend' }
    /** No step of the log: `entryId` is the question that the learner has hidden on this device just now. */
    | { readonly kind: 'hide' }
    | { readonly kind: 'amend'; readonly rating: Rating }
}

/** The back of a flashcard. A learner who turns it judges alone, so it comes along with the front. */
export interface CardBackView {
  readonly key: Key
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

/** One slot of a sitting whose questions are answered in any order. */
export interface SlotView {
  readonly question: QuestionView
  /** What was put down last; null where nothing was. */
  readonly response: ItemResponse | null
  /** When, by the clock of the device; null where nothing was. */
  readonly answeredAt: string | null
  /** Null where nothing may be told yet. */
  readonly feedback: SlotFeedbackView | null
  /** Whether more waits until an assignment that asks the same is over. */
  readonly isWithheld: boolean
}

/** What is right, and how much of it the answer got. */
export interface SlotFeedbackView {
  /** 0 to 1. */
  readonly share: number
  /** Why a teacher gave this mark by hand; null where nobody did. */
  readonly byHand: string | null
  readonly key: Key
  readonly slip: string | null
  readonly rationale: string
  readonly source: readonly ParagraphView[]
}

/** A sitting whose questions are answered in any order, and handed in together. */
export interface PaperView<Slot extends SlotView = SlotView> {
  readonly title: string
  readonly clock: ClockView
  /** By the learner or by the clock; null while it is open. */
  readonly handedInAt: string | null
  readonly questions: readonly Slot[]
}

/** What is there after a step was taken back: of an amendment, the answer as it was before. */
export interface UndoneView {
  readonly study: StudyView
  readonly feedback: FeedbackView | 'withheld' | null
}

/** A test: with nothing in it that tells a key while it is open, marked once it is handed in. */
export interface TestView extends PaperView {
  readonly sessionId: string
  /** How many were right, of those whose marks are told; null while it is open. */
  readonly right: number | null
}

/** What has become of an entry that a device has sent. */
export type TakenView =
  /** It is kept, and nothing is told. */
  | { readonly kind: 'kept'; readonly clock: ClockView }
  /** Of a sitting that tells at once and asks its questions one after another. */
  | ({ readonly kind: 'answered' } & AnsweredView)
  /** Of one that tells at once, with its questions in any order. */
  | { readonly kind: 'marked'; readonly feedback: SlotFeedbackView | null; readonly clock: ClockView }
  /** The sitting is handed in; the entry is kept, and does not count by itself. */
  | { readonly kind: 'over' }

/** An article with its facts underlined, and a question for each. */
export interface ReadingView {
  readonly sessionId: string
  readonly title: string
  readonly language: string
  readonly paragraphs: readonly {
    readonly kind: ZoneKind
    readonly text: string
    /** Offsets into `text`; `asks` and `proves` are places in `questions`: what it answers, and what it helps to prove. */
    readonly stretches: readonly {
      readonly start: number
      readonly end: number
      readonly asks: readonly number[]
      readonly proves: readonly number[]
    }[]
  }[]
  readonly questions: readonly {
    readonly question: QuestionView
    readonly outcome: 'right' | 'wrong' | null
    readonly putDown: ItemResponse | null
  }[]
}
