/** What somebody is in a class. Who is not in it has no role: `null`. */
export type Role = 'owner' | 'teacher' | 'learner'

const STAFF: readonly Role[] = ['owner', 'teacher']
const ALL: readonly Role[] = ['owner', 'teacher', 'learner']

/** Who may do what in a class: the one table that every query and every screen asks. */
export const PERMISSIONS = {
  'see-class': ALL,
  /** An owner hands the class over or archives it; a class is never without one. */
  'leave-class': ['teacher', 'learner'],
  'rename-class': STAFF,
  'move-clocks': STAFF,
  'renew-join-code': STAFF,
  'archive-class': ['owner'],
  'change-roles': ['owner'],
  'see-roster': STAFF,
  'import-roster': STAFF,
  'remove-learner': STAFF,
  'remove-teacher': ['owner'],
  'reset-password': STAFF,
  'edit-sets': STAFF,
  'preview-set': STAFF,
  /** Makes and revokes the link by which colleagues copy it; what it gives them: lib/classes/set-link-rights.ts. */
  'share-set': STAFF,
  'assign-set': STAFF,
  /** Takes assignments to a class in which one may assign, this one or another. */
  'reuse-assignments': STAFF,
  'grant-extension': STAFF,
  'see-gradebook': STAFF,
  'see-responses': STAFF,
  'override-mark': STAFF,
  'correct-key': STAFF,
  'void-question': STAFF,
  'see-analysis': STAFF,
  'see-forecast': STAFF,
  'export-scores': STAFF,
  'print-set': STAFF,
  'project-set': STAFF,
  'take-assignment': ['learner'],
  'see-own-scores': ['learner'],
  /** When the teacher wants it: lib/classes/assigned-reading.ts. */
  'read-assigned-articles': ['learner'],
} as const satisfies Record<string, readonly Role[]>

export type ClassAction = keyof typeof PERMISSIONS

/** Whether a role may do something; nobody may do anything in a class that is not theirs. */
export const may = (role: Role | null, action: ClassAction): boolean =>
  role !== null && (PERMISSIONS[action] as readonly Role[]).includes(role)
