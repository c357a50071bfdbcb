/**
 * How somebody comes to administer a server: named by whoever runs it or by another who was, or as the first account
 * while nobody has been named. Everybody else has no office: `null`.
 */
export type Office = 'named' | 'first'

const BOTH: readonly Office[] = ['named', 'first']

/** Who may do what with a server: the one table that every query and every screen asks. */
export const SERVER_RIGHTS = {
  'see-server': BOTH,
  'see-server-log': BOTH,
  'settle-registration': BOTH,
  'find-people': BOTH,
  'reset-any-password': BOTH,
  'export-person': BOTH,
  'erase-person': BOTH,
  'let-publish': BOTH,
  'see-all-classes': BOTH,
  /** Puts somebody in the place of a class's owner, as when that one has left the school. */
  'hand-over-class': BOTH,
  'see-reading': BOTH,
  /** The articles of the content folder are nobody's own: whoever administers the server deals with what is said of them. */
  'own-content': BOTH,
  /** Who merely was here first waits for whoever runs the server to name somebody. */
  'name-administrators': ['named'],
} as const satisfies Record<string, readonly Office[]>

export type ServerAction = keyof typeof SERVER_RIGHTS

/** Whether somebody with this office may do something with the server. */
export const mayOnServer = (office: Office | null, action: ServerAction): boolean =>
  office !== null && (SERVER_RIGHTS[action] as readonly Office[]).includes(office)
