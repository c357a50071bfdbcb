/**
 * What somebody is to an article: who brought it, staff or learner of a class that may read it, anybody where everybody
 * may. To whom it is not shown it does not exist: `null`.
 */
export type Relation = 'owner' | 'class-staff' | 'class-learner' | 'reader'

export const VISIBILITIES = ['private', 'class', 'everybody'] as const
export type Visibility = (typeof VISIBILITIES)[number]

const ALL: readonly Relation[] = ['owner', 'class-staff', 'class-learner', 'reader']
const OWNER: readonly Relation[] = ['owner']

/** Who may do what with an article: the one table that every query and every screen asks. */
export const ARTICLE_RIGHTS = {
  'read-article': ALL,
  'study-article': ALL,
  /** For a set of a class whose sets they may edit. */
  'pick-questions': ALL,
  /** With its keys, as the folder that `content/` would hold. */
  'export-article': ['owner', 'class-staff'],
  'review-article': OWNER,
  'edit-article': OWNER,
  'show-to-class': OWNER,
  /** Whom whoever runs the server lets. */
  'show-to-everybody': OWNER,
  'delete-article': OWNER,
} as const satisfies Record<string, readonly Relation[]>

export type ArticleAction = keyof typeof ARTICLE_RIGHTS

/** Whether somebody who is this to an article may do something with it. */
export const mayWithArticle = (relation: Relation | null, action: ArticleAction): boolean =>
  relation !== null && (ARTICLE_RIGHTS[action] as readonly Relation[]).includes(relation)
