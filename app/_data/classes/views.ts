import type { ItemFigures } from '#lib/classes/analysis/item-figures'
import type { OptionFigures } from '#lib/classes/analysis/option-figures'
import type { Reliability } from '#lib/classes/analysis/reliability'
import type { Remark } from '#lib/classes/analysis/remark'
import type { Trend, Use } from '#lib/classes/analysis/trend'
import type { Credit } from '#lib/classes/credit'
import type { OwnCell } from '#lib/classes/gradebook'
import type { ScoreChange } from '#lib/classes/regrade'
import type { Role } from '#lib/classes/role'
import type { RosterProblem } from '#lib/classes/roster'
import type { Column } from '#lib/classes/totals'
import type { Item } from '#lib/items/item'
import type { SetGuess } from '#lib/items/verify/guesser'

/** A class as somebody who was sent its join code sees it, before they join. */
export interface InvitationView {
  readonly classId: string
  readonly name: string
  /** What its staff are called. */
  readonly teachers: readonly string[]
  readonly learners: number
  readonly isMember: boolean
}

/** What leaves the data access layer about classes. Instants are ISO 8601 in UTC. */

export interface ClassListView {
  readonly classId: string
  readonly name: string
  readonly role: Role
  readonly learners: number
  readonly isArchived: boolean
}

export interface ClassView {
  readonly classId: string
  readonly name: string
  readonly role: Role
  /** For staff; null for learners. */
  readonly joinCode: string | null
  /** In which its dates are entered and shown. */
  readonly timeZone: string
  readonly isArchived: boolean
}

export interface MemberView {
  readonly userId: string
  readonly name: string
  /** What they sign in with; null for nobody who can. */
  readonly username: string | null
  readonly role: Role
  readonly joinedAt: string
  /** Whether the class's list made the account, so that its staff may give it a new password. */
  readonly isManaged: boolean
  /** Whether the class can be handed over to them: not before they have a password of their own. */
  readonly mayOwn: boolean
}

export interface SetListView {
  readonly setId: string
  readonly title: string
  readonly items: number
  readonly isPublished: boolean
}

/** For staff only: the item holds its key. */
export interface SetItemView {
  readonly setItemId: string
  readonly points: number
  readonly item: Item
  readonly key: string
  /** The places in the set, from 1, of other questions that ask one of its facts. */
  readonly asksSameAs: readonly number[]
  /** Who gets its points, where it was voided. */
  readonly credit: Credit | null
  readonly article: { readonly slug: string; readonly title: string; readonly language: string }
}

/** How somebody who has read nothing fares on a set when they guess in one way throughout. */
export interface GuessView {
  readonly guess: SetGuess
  /** How many they get right, of how many to which the way applies; a tie counts by its share. */
  readonly right: number
  readonly of: number
  /** How many would be right by chance. */
  readonly byChance: number
  readonly isTooLucky: boolean
  /** The places, from 1, of the shown questions that this way gets right more often than chance. */
  readonly places: readonly number[]
}

export interface SetView {
  readonly setId: string
  readonly classId: string
  readonly title: string
  readonly isPublished: boolean
  /** Without those that an assignment asks of the viewer in another class: there are so many of these. */
  readonly items: readonly SetItemView[]
  readonly withheld: number
  readonly guesses: readonly GuessView[]
}

/** An assignment in a list; the dates are those that hold for the viewer. */
export interface AssignmentListView {
  readonly assignmentId: string
  readonly title: string
  readonly opensAt: string
  readonly dueAt: string | null
  readonly closesAt: string | null
  readonly isPractice: boolean
}

/** Learners by assignments; `cells` are in the order of `assignments`. */
export interface GradebookView {
  readonly assignments: readonly (Column & { readonly assignmentId: string; readonly title: string })[]
  readonly rows: readonly {
    readonly userId: string
    readonly name: string
    readonly username: string | null
    /** Has left the class or was removed: the scores stay, and count in no mean. */
    readonly hasLeft: boolean
    readonly cells: readonly (OwnCell & { readonly isExtended: boolean })[]
  }[]
}

/** An answer that came after the attempt was handed in; it does not count unless a teacher gives a mark for it. */
export interface ArrivalView {
  readonly given: string
  /** What it would be worth by the key, 0 to 1. */
  readonly share: number
  /** By the device's clock. */
  readonly answeredAt: string
  /** By the server's. */
  readonly arrivedAt: string
}

/** One learner's answer to one question, for staff. */
export interface ResponseView {
  readonly attemptId: string
  /** Which attempt of the learner's, from 1. */
  readonly number: number
  readonly setItemId: string
  readonly userId: string
  readonly name: string
  readonly given: string
  readonly share: number
  readonly override: { readonly share: number; readonly reason: string; readonly by: string } | null
  readonly arrival: ArrivalView | null
}

/** A correction of a key or a mark, and whose score it changed. */
export interface CorrectionView {
  readonly changes: readonly (ScoreChange & { readonly name: string })[]
}

/** How an item did one time that it was assigned. */
export interface UseView extends Use {
  readonly assignmentId: string
  readonly title: string
  readonly className: string
  /** The class's. */
  readonly timeZone: string
  readonly opensAt: string
}

/** How an assignment's items worked, from each learner's first attempt that was handed in; for staff. */
export interface AnalysisView {
  readonly title: string
  readonly learners: number
  readonly reliability: Reliability
  /** Questions that are left out: another class asks the same of the viewer. */
  readonly withheld: number
  readonly items: readonly {
    readonly setItemId: string
    readonly stem: string
    readonly key: string
    readonly figures: ItemFigures
    readonly options: readonly OptionFigures[]
    readonly efficiency: number | null
    readonly remarks: readonly Remark[]
    /** Each time that the item was assigned in the viewer's classes, this one included, the oldest first. */
    readonly uses: readonly UseView[]
    readonly trend: Trend | null
  }[]
}

/** A password to be handed out on paper; it is shown once and kept nowhere. */
export interface HandOutView {
  readonly name: string
  readonly username: string
  readonly password: string
}

/** What became of a class list; a bad line never keeps the others out. */
export interface ImportView {
  readonly added: readonly HandOutView[]
  /** Who had an account already and is in the class now. */
  readonly joined: readonly { readonly name: string; readonly username: string }[]
  readonly problems: readonly {
    readonly line: number
    readonly code: RosterProblem['code'] | 'taken' | 'member' | 'unreadable'
  }[]
}

/** What a class list would do. */
export interface RosterPreviewView {
  readonly entries: readonly {
    readonly name: string
    readonly username: string
    /** Has an account already, and is put into the class with it. */
    readonly isKnown: boolean
  }[]
  readonly problems: ImportView['problems']
  /** Of the columns that were read, the username's last; null where the list has none. */
  readonly headings: readonly string[] | null
}

/** How far a class is with an assignment, for staff. */
export interface OverviewView {
  readonly assignmentId: string
  readonly classId: string
  readonly className: string
  readonly title: string
  readonly now: string
  /** The dates of the class, in its time zone. */
  readonly opensAt: string
  readonly dueAt: string | null
  readonly closesAt: string | null
  readonly timeZone: string
  /** Whether whoever joins later has it too. */
  readonly isForAll: boolean
  readonly items: number
  readonly learners: readonly {
    readonly userId: string
    readonly name: string
    /** The latest; null for who has not begun. */
    readonly attemptId: string | null
    /** Questions of the latest attempt that have an answer. */
    readonly answered: number
    readonly state:
      | { readonly kind: 'excused' }
      | { readonly kind: 'not-begun' }
      | { readonly kind: 'working'; readonly deadline: string | null }
      | { readonly kind: 'handed-in'; readonly at: string }
  }[]
}
