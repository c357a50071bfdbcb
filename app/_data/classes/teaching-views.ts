import type { QuestionView } from '#data/views'
import type { AssignmentSettings, Extension } from '#lib/classes/assignment'
import type { ItemKind, Topic } from '#lib/items/item'

/** What the screens of a class's staff get: keys are among it. Instants are ISO 8601 in UTC. */

interface ArticleName {
  readonly slug: string
  readonly title: string
  readonly language: string
}

/** An item that can be picked for a set. */
export interface PoolItemView {
  /** The public id. */
  readonly itemId: string
  readonly stem: string
  readonly kind: ItemKind
  readonly topic: Topic
  readonly key: string
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
  readonly settings: Omit<AssignmentSettings, 'opensAt' | 'dueAt' | 'closesAt'> & {
    readonly opensAt: string
    readonly dueAt: string | null
    readonly closesAt: string | null
  }
  readonly learners: readonly {
    readonly userId: string
    readonly name: string
    readonly extension: ExtensionView | null
  }[]
}
