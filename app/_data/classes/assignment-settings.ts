import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import { RECIPIENT_COLUMNS, receives } from '#data/classes/recipients'
import type { AssignmentSettingsView, ExtensionView } from '#data/classes/teaching-views'
import { EXTENSION_COLUMNS, SETTINGS_COLUMNS, settingsOf } from '#data/classes/terms'
import { database } from '#data/server/database'
import type { Extension } from '#lib/classes/assignment'

const viewOf = ({ dueAt, closesAt, timeFactor, extraAttempts, isExcused }: Extension): ExtensionView => ({
  dueAt: dueAt?.toISOString() ?? null,
  closesAt: closesAt?.toISOString() ?? null,
  timeFactor,
  extraAttempts,
  isExcused,
})

/** An assignment as it is set, with every learner's extension, for those who may change it. */
export const readAssignmentSettings = async (
  viewer: Viewer,
  assignmentId: string,
): Promise<AssignmentSettingsView | null> => {
  const client = await database()
  const row = await client.assignment.findUnique({
    where: { id: assignmentId },
    select: {
      title: true,
      classId: true,
      setId: true,
      archivedAt: true,
      ...SETTINGS_COLUMNS,
      class: { select: { timeZone: true } },
      extensions: { select: EXTENSION_COLUMNS },
      ...RECIPIENT_COLUMNS,
      taken: { select: { userId: true } },
    },
  })
  if (!row || !(await isPermitted(client, viewer, row.classId, 'assign-set'))) return null
  const { title, classId, setId, class: room, extensions, archivedAt, taken, ...rest } = row
  const { isForAll, recipients, ...columns } = rest
  const learners = await client.membership.findMany({
    where: { classId, role: 'learner', leftAt: null },
    select: { user: { select: { id: true, name: true } } },
  })
  const settings = settingsOf(columns)
  const has = receives({ isForAll, recipients })
  const begun = new Set(taken.map(({ userId }) => userId))
  const granted = new Map(extensions.map((extension) => [extension.userId, extension]))
  return {
    assignmentId,
    classId,
    setId,
    title,
    timeZone: room.timeZone,
    isBegun: taken.length > 0,
    isArchived: archivedAt !== null,
    isForAll,
    settings: {
      ...settings,
      opensAt: settings.opensAt.toISOString(),
      dueAt: settings.dueAt?.toISOString() ?? null,
      closesAt: settings.closesAt?.toISOString() ?? null,
    },
    learners: learners
      .map(({ user }) => {
        const extension = granted.get(user.id)
        return {
          userId: user.id,
          name: user.name,
          isRecipient: has(user.id),
          hasBegun: begun.has(user.id),
          extension: extension ? viewOf(extension) : null,
        }
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  }
}
