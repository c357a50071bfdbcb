import type { ResponseView } from '#data/classes/views'
import type { PaperView, QuestionView, SlotView } from '#data/sitting/views'
import type { AssignmentSettings, Extension } from '#lib/classes/assignment'
import type { AttemptScore } from '#lib/classes/attempt-score'
import type { Credit } from '#lib/classes/credit'
import type { FactForecast, LearnerForecast } from '#lib/classes/forecast'
import type { Item, ItemKind, Topic } from '#lib/items/item'
import type { Key } from '#lib/items/key'
import type { ItemResponse } from '#lib/items/response'

/** What the screens of a class's staff get: keys are among it. Instants are ISO 8601 in UTC. */

interface ArticleName {
  readonly slug: string
  readonly title: string
  readonly language: string
}

/** One option of a question, for staff. */
export interface ShownOption {
  readonly text: string
  readonly isKey: boolean
}

/** An item that can be picked for a set. */
export interface PoolItemView {
  /** The public id. */
  readonly itemId: string
  readonly stem: string
  readonly kind: ItemKind
  readonly topic: Topic
  readonly key: string
  /** What it shows to choose from; none where it is typed. */
  readonly options: readonly ShownOption[]
  /** The place in the set, from 1, of a question that asks the same fact; null where none does. */
  readonly asksSameAs: number | null
  readonly article: ArticleName
  /** Mean share of its points in the viewer's classes, 0 to 1; null while too few have answered. */
  readonly facility: number | null
  readonly isPicked: boolean
}

export interface ItemPoolView {
  readonly items: readonly PoolItemView[]
  readonly page: number
  readonly hasMore: boolean
  /** The newest articles that have items, to choose from. */
  readonly articles: readonly ArticleName[]
}

/** A set as a learner would see it: no key is in it. */
export interface PreviewView {
  readonly setId: string
  readonly title: string
  readonly isPublished: boolean
  readonly questions: readonly { readonly question: QuestionView; readonly points: number }[]
}

/** A set that a colleague has shared, without keys. */
export interface SharedSetView {
  readonly title: string
  /** Who made the link. */
  readonly by: string
  readonly items: number
  readonly points: number
  /** Questions that do not go along: somebody else's article, or asked of the viewer in a class. */
  readonly left: number
  /** The viewer's own, to which they may take a copy; none where they may not. */
  readonly classes: readonly { readonly classId: string; readonly name: string }[]
  /** None where the viewer teaches no class. */
  readonly questions: readonly { readonly question: QuestionView; readonly points: number }[]
}

/** The dates of an assignment. */
export interface DatesView {
  readonly opensAt: string
  readonly dueAt: string | null
  readonly closesAt: string | null
}

/** A class's assignments as they would be used again. */
export interface ReuseView {
  readonly classId: string
  readonly className: string
  /** On whose clocks the dates before and after are shown. */
  readonly timeZones: { readonly from: string; readonly to: string }
  /** To which they can be taken. */
  readonly classes: readonly { readonly classId: string; readonly name: string }[]
  /** To which they would be taken; null when there is none. */
  readonly toClassId: string | null
  /** `YYYY-MM-DD`: when the first of those chosen would open. */
  readonly start: string
  readonly assignments: readonly {
    readonly assignmentId: string
    readonly title: string
    readonly isChosen: boolean
    readonly before: DatesView
    readonly after: DatesView
  }[]
}

export type ExtensionView = Omit<Extension, 'dueAt' | 'closesAt'> & {
  readonly dueAt: string | null
  readonly closesAt: string | null
}

/** An assignment as its staff set it. */
export interface AssignmentSettingsView {
  readonly assignmentId: string
  readonly classId: string
  readonly setId: string
  readonly title: string
  /** The class's. */
  readonly timeZone: string
  /** Whether somebody has begun: some settings are locked from then on. */
  readonly isBegun: boolean
  readonly isArchived: boolean
  /** Whether the whole class has it. */
  readonly isForAll: boolean
  readonly settings: Omit<AssignmentSettings, 'opensAt' | 'dueAt' | 'closesAt'> & {
    readonly opensAt: string
    readonly dueAt: string | null
    readonly closesAt: string | null
  }
  readonly learners: readonly {
    readonly userId: string
    readonly name: string
    readonly isRecipient: boolean
    /** Who has begun keeps it. */
    readonly hasBegun: boolean
    readonly extension: ExtensionView | null
  }[]
}

/** A correction of a key, a question voided, or a mark given by hand; `share` null took an earlier one back. */
export type AuditView = {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly reason: string
} & (
  | { readonly kind: 'key'; readonly before: string; readonly after: string }
  /** Voided, or made to count again. */
  | { readonly kind: 'void'; readonly credit: Credit | 'counts' }
  | { readonly kind: 'mark'; readonly learner: string; readonly share: number | null }
)

/** One question of an assignment with everybody's answers. */
export interface AnswersView {
  readonly assignmentId: string
  readonly setId: string
  readonly classId: string
  readonly title: string
  readonly timeZone: string
  /** Not in a class that was put away. */
  readonly canMark: boolean
  /** All questions, in their order, and to which of them answers came too late. */
  readonly questions: readonly { readonly setItemId: string; readonly hasArrivals: boolean }[]
  /** Questions that are left out: another class asks the same of the viewer. */
  readonly withheld: number
  readonly question: {
    readonly setItemId: string
    readonly number: number
    readonly points: number
    readonly item: Item
    readonly key: string
    readonly language: string
    /** Who gets its points, where it was voided. */
    readonly credit: Credit | null
  }
  readonly responses: readonly ResponseView[]
  readonly audit: readonly AuditView[]
}

/** A set that its teacher tries as a learner would. */
export interface TrialView extends PaperView<SlotView & { readonly points: number }> {
  readonly setId: string
}

/** A set to be projected to a class: keys come along. */
export interface ProjectionView {
  readonly setId: string
  readonly title: string
  /** Whether an assignment of it is open: what is shown would be told to whoever is at it. */
  readonly isTaken: boolean
  readonly questions: readonly {
    readonly question: QuestionView
    readonly key: Key
    readonly keyText: string
    readonly rationale: string
    /** The sentences that prove the key. */
    readonly proof: readonly string[]
  }[]
}

/** One learner's whole paper, for staff. */
export interface LearnerPaperView {
  readonly attemptId: string
  readonly assignmentId: string
  readonly title: string
  readonly className: string
  /** The class's. */
  readonly timeZone: string
  readonly learner: { readonly name: string; readonly username: string | null }
  /** Which attempt of the learner's, from 1, and all of them. */
  readonly number: number
  readonly attempts: readonly { readonly attemptId: string; readonly number: number }[]
  /** Null while it is being worked on. */
  readonly handedInAt: string | null
  /** As it would be now, while it is being worked on. */
  readonly score: AttemptScore
  /** Questions that are left out: another class asks the same of the viewer. */
  readonly withheld: number
  /** In the order of the set; options as this learner had them. */
  readonly questions: readonly {
    readonly question: QuestionView
    /** Null where nothing was answered. */
    readonly response: ItemResponse | null
    readonly key: Key
    readonly points: number
    readonly of: number
    /** 0 to 1. */
    readonly share: number
    /** Why a teacher gave this mark by hand; null where nobody did. */
    readonly byHand: string | null
    readonly credit: Credit | null
  }[]
}

/** Who of a class will still know what on a day, if nothing is asked until then. */
export interface ForecastView {
  readonly classId: string
  readonly className: string
  /** `YYYY-MM-DD` on the clocks of the class. */
  readonly day: string
  readonly today: string
  /** All of the class, to choose from. */
  readonly assignments: readonly { readonly assignmentId: string; readonly title: string }[]
  /** Whose facts are told; null for those of all. */
  readonly assignmentId: string | null
  /** Who will know least first. */
  readonly learners: readonly (LearnerForecast & { readonly name: string })[]
  /** Of whom `facts` tells; null for the whole class. */
  readonly learner: { readonly userId: string; readonly name: string } | null
  /** What will be known least first. */
  readonly facts: readonly (FactForecast & { readonly label: string; readonly article: ArticleName })[]
}

/** A set for paper; `key` is null where it is printed for learners. */
export interface PrintView {
  readonly setId: string
  readonly title: string
  readonly className: string
  readonly questions: readonly {
    readonly question: QuestionView
    readonly points: number
    /** Null too where another class asks the same of the viewer. */
    readonly key: { readonly text: string; readonly rationale: string } | null
  }[]
}
