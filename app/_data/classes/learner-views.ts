import type { AssignmentListView } from '#data/classes/views'
import type { ParagraphView } from '#data/content/views'
import type { PaperView, SlotView } from '#data/sitting/views'
import type { AssignmentSettings } from '#lib/classes/assignment'
import type { Admission } from '#lib/classes/attempt'
import type { AttemptScore } from '#lib/classes/attempt-score'
import type { Credit } from '#lib/classes/credit'
import type { Behaviour } from '#lib/sitting/behaviour'

/** What the screens of a class's learners get: nothing that they may not be told. Instants are ISO 8601 in UTC. */

/** An assignment that is waiting for the viewer, of whichever class. */
export interface HomeworkView {
  readonly assignmentId: string
  readonly title: string
  readonly className: string
  readonly dueAt: string | null
  readonly state: 'to-do' | 'working'
  /** It was due, and is still taken. */
  readonly isOverdue: boolean
  /** Questions that have an answer, of so many. */
  readonly answered: number
  readonly items: number
}

/** An assignment to somebody who is to take it: the terms are those that hold for them. */
export interface TakingView extends AssignmentListView {
  readonly classId: string
  readonly className: string
  readonly items: number
  /** Points of the whole set. */
  readonly of: number
  /** Minutes. */
  readonly timeLimit: number | null
  readonly attemptsLeft: number | null
  readonly admission: Admission
  readonly counting: AssignmentSettings['counting']
  readonly feedback: AssignmentSettings['feedback']
  readonly late: AssignmentSettings['late']
  readonly isExtended: boolean
  /** Whether its articles may be read from it now. */
  readonly canRead: boolean
  readonly attempts: readonly {
    readonly attemptId: string
    readonly number: number
    readonly startedAt: string
    /** Null while it is being worked on. */
    readonly handedInAt: string | null
    readonly isLate: boolean
    /** Null where nothing may be told. */
    readonly points: number | null
  }[]
}

/** That a question was voided. */
export interface VoidedView {
  readonly credit: Credit
  readonly reason: string
}

/** The articles of an assignment, read from it. */
export interface AssignedReadingView {
  readonly assignmentId: string
  readonly title: string
  readonly articles: readonly {
    readonly slug: string
    readonly title: string
    readonly source: string | null
    readonly language: string
    /** Whether a sentence is covered, since an assignment asks it. */
    readonly isCovered: boolean
    readonly paragraphs: readonly ParagraphView[]
  }[]
}

/** One question of an attempt as its learner sees it. */
export interface AttemptQuestionView extends SlotView {
  /** Who gets its points, and why it was voided; null where it counts. Nothing of its key is told then. */
  readonly voided: VoidedView | null
  readonly points: number
}

/** An attempt as its learner sees it. */
export interface AttemptView extends PaperView<AttemptQuestionView> {
  readonly attemptId: string
  readonly assignmentId: string
  readonly classId: string
  readonly number: number
  readonly behaviour: Behaviour
  /** Questions to which answers came after it was handed in: they are kept for the teacher and do not count. */
  readonly lateArrivals: number
  readonly isPractice: boolean
  readonly feedbackPolicy: AssignmentSettings['feedback']
  /** Null where no score may be told. */
  readonly score: AttemptScore | null
  /** Whether its articles may be read from it now. */
  readonly canRead: boolean
}
