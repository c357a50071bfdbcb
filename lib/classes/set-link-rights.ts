/**
 * What somebody with an account is to a set whose link they hold: staff or learner of its class, gone or not; a
 * colleague, who teaches another class; or neither. To a learner the set does not exist: its questions may be asked of
 * them.
 */
export type LinkHolder = 'set-staff' | 'set-learner' | 'colleague' | 'account'

/** Who may do what with a set that was shared by link: the one table that the page and its action ask. */
export const SET_LINK_RIGHTS = {
  /** Whose it is, its title, and how many questions it has. */
  'see-shared-set': ['set-staff', 'colleague', 'account'],
  /** Without their keys. */
  'read-shared-questions': ['set-staff', 'colleague'],
  /** To a class whose sets they may edit. */
  'copy-shared-set': ['set-staff', 'colleague'],
} as const satisfies Record<string, readonly LinkHolder[]>

export type SetLinkAction = keyof typeof SET_LINK_RIGHTS

/** Whether somebody who is this to a shared set may do something with it. */
export const mayWithLink = (holder: LinkHolder, action: SetLinkAction): boolean =>
  (SET_LINK_RIGHTS[action] as readonly LinkHolder[]).includes(holder)
