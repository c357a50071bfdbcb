import 'server-only'

/**
 * Whose password is a class's to give: its learners with accounts that its list made, as long as nothing but their own
 * goes with it. Whoever has been trusted with more since, as the server or a class that others are in, is out of reach:
 * a new password would hand that to the staff of this class too.
 */
export const managedLearners = (classId: string) => ({
  managedBy: classId,
  isAdministrator: false,
  mayPublish: false,
  memberships: {
    some: { classId, role: 'learner', leftAt: null },
    none: {
      role: { not: 'learner' },
      leftAt: null,
      class: { memberships: { some: { leftAt: null, role: 'learner' } } },
    },
  },
})
