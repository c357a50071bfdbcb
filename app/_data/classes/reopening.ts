import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import { EXTENSION_COLUMNS, SETTINGS_COLUMNS, settingsOf } from '#data/classes/terms'
import { database } from '#data/server/database'
import { type AssignmentSettings, type Extension, termsFor } from '#lib/classes/assignment'
import { reopensTold } from '#lib/classes/reopening'

/** What a teacher is about to change: everybody's settings, or one learner's extension. */
export type TermsChange =
  | { readonly kind: 'settings'; readonly settings: AssignmentSettings }
  | { readonly kind: 'extension'; readonly userId: string; readonly extension: Extension }

/**
 * The learners whose attempts a change would open again although their keys are told; the teacher is to know before it
 * is made. Nobody for whoever may not change it.
 */
export const readReopened = async (
  viewer: Viewer,
  assignmentId: string,
  change: TermsChange,
  now: Date,
): Promise<readonly string[]> => {
  const client = await database()
  const row = await client.assignment.findUnique({
    where: { id: assignmentId },
    select: {
      classId: true,
      extensions: { select: EXTENSION_COLUMNS },
      taken: {
        select: {
          userId: true,
          startedAt: true,
          submittedAt: true,
          completedAt: true,
          user: { select: { name: true } },
        },
      },
      ...SETTINGS_COLUMNS,
    },
  })
  if (!row || !(await isPermitted(client, viewer, row.classId, 'grant-extension'))) return []
  const { classId: _classId, extensions, taken, ...settings } = row
  const before = settingsOf(settings)
  const after = change.kind === 'settings' ? change.settings : before
  const granted =
    change.kind === 'extension'
      ? [
          ...extensions.filter(({ userId }) => userId !== change.userId),
          { ...change.extension, userId: change.userId },
        ]
      : extensions
  const names = new Map(taken.map(({ userId, user }) => [userId, user.name]))
  return [...names].flatMap(([userId, name]) => {
    const own = (all: readonly (Extension & { readonly userId: string })[]) =>
      all.find((extension) => extension.userId === userId) ?? null
    const attempts = taken.filter((attempt) => attempt.userId === userId)
    const isReopened = reopensTold(
      termsFor(before, own(extensions), extensions),
      termsFor(after, own(granted), granted),
      attempts,
      now,
    )
    return isReopened ? [name] : []
  })
}
