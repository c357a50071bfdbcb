import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { isPermitted, roleIn } from '#data/classes/membership'
import { assignedTo, type Recipients, writeRecipients } from '#data/classes/recipients'
import { writePublishedCopy } from '#data/classes/set-copies'
import { findSet } from '#data/classes/sets'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import type { AssignmentListView } from '#data/classes/views'
import { database } from '#data/server/database'
import type { AssignmentSettings, Extension } from '#lib/classes/assignment'
import { may } from '#lib/classes/role'

const columnsOf = (settings: AssignmentSettings) => ({ ...settings, late: JSON.stringify(settings.late) })

/** One class that is to have a set: its own rules, for their dates are on its clocks, and for whom of it. */
export interface ClassAssignment {
  readonly classId: string
  readonly settings: AssignmentSettings
  readonly recipients: Recipients
}

/**
 * Assigns a published set: to its own class as it is, to others of the viewer's as a copy of theirs.
 *
 * @returns the assignments' ids in the order of the classes; null when the viewer may not in one of them, or the set is
 *   not published
 */
export const assignToClasses = async (
  viewer: Viewer,
  setId: string,
  title: string,
  classes: readonly ClassAssignment[],
  now: Date,
): Promise<string[] | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const set = await findSet(tx, viewer, setId, 'assign-set')
    if (!set?.publishedAt) return null
    for (const { classId } of classes)
      if (!(await isPermitted(tx, viewer, classId, 'assign-set'))) return null
    const ids: string[] = []
    for (const { classId, settings, recipients } of classes) {
      const own = classId === set.classId ? setId : await writePublishedCopy(tx, classId, set, now)
      const assignmentId = randomUUID()
      const columns = columnsOf(settings)
      await tx.assignment.create({
        data: { id: assignmentId, classId, setId: own, title, createdAt: now, ...columns },
      })
      await writeRecipients(tx, { assignmentId, classId }, recipients)
      ids.push(assignmentId)
    }
    return ids
  })
}

/** Assigns a published set to all of its class; null when the viewer may not, or the set is not published. */
export const assignSet = async (
  viewer: Viewer,
  setId: string,
  title: string,
  settings: AssignmentSettings,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  const set = await client.studySet.findUnique({ where: { id: setId }, select: { classId: true } })
  if (!set) return null
  const whole = { classId: set.classId, settings, recipients: null }
  return (await assignToClasses(viewer, setId, title, [whole], now))?.[0] ?? null
}

/** What can't be changed any more once somebody has begun: it would be unfair to those who have. */
const LOCKED = [
  'timeLimit',
  'attempts',
  'counting',
  'feedback',
  'isShuffled',
  'isPractice',
  'isReadBefore',
  'isReadDuring',
] as const

export type SettingsChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'locked'; readonly settings: readonly (typeof LOCKED)[number][] }

/** Changes an assignment's settings; null when the viewer may not. */
export const changeSettings = async (
  viewer: Viewer,
  assignmentId: string,
  title: string,
  settings: AssignmentSettings,
): Promise<SettingsChange | null> => {
  const client = await database()
  return client.$transaction(async (tx): Promise<SettingsChange | null> => {
    const row = await tx.assignment.findUnique({
      where: { id: assignmentId },
      select: { classId: true, ...SETTINGS_COLUMNS },
    })
    if (!row || !(await isPermitted(tx, viewer, row.classId, 'assign-set'))) return null
    const begun = (await tx.attempt.count({ where: { assignmentId } })) > 0
    const locked = begun ? LOCKED.filter((name) => row[name] !== settings[name]) : []
    if (locked.length > 0) return { kind: 'locked', settings: locked }
    await tx.assignment.update({ where: { id: assignmentId }, data: { title, ...columnsOf(settings) } })
    return { kind: 'changed' }
  })
}

/** Gives one learner other dates, more time or attempts, or excuses them; null takes an extension back. */
export const grantExtension = async (
  viewer: Viewer,
  assignmentId: string,
  userId: string,
  extension: Extension | null,
  now: Date,
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const row = await tx.assignment.findUnique({ where: { id: assignmentId }, select: { classId: true } })
    if (!row || !(await isPermitted(tx, viewer, row.classId, 'grant-extension'))) return false
    if ((await roleIn(tx, userId, row.classId)) !== 'learner') return false
    const where = { assignmentId_userId: { assignmentId, userId } }
    if (extension === null) {
      await tx.extension.deleteMany({ where: { assignmentId, userId } })
      return true
    }
    const data = { ...extension, grantedBy: viewer.userId, grantedAt: now }
    await tx.extension.upsert({ where, create: { assignmentId, userId, ...data }, update: data })
    return true
  })
}

/**
 * Takes an assignment away: one that nobody has begun is deleted; one that somebody has is archived, with all that was
 * handed in.
 *
 * @returns null when the viewer may not
 */
export const removeAssignment = async (
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<{ readonly kind: 'deleted' | 'archived'; readonly classId: string } | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const row = await tx.assignment.findUnique({ where: { id: assignmentId }, select: { classId: true } })
    if (!row || !(await isPermitted(tx, viewer, row.classId, 'assign-set'))) return null
    if ((await tx.attempt.count({ where: { assignmentId } })) === 0) {
      await tx.assignment.delete({ where: { id: assignmentId } })
      return { kind: 'deleted', classId: row.classId }
    }
    await tx.assignment.update({ where: { id: assignmentId }, data: { archivedAt: now } })
    return { kind: 'archived', classId: row.classId }
  })
}

/** Takes an archived assignment out again; false when the viewer may not. */
export const restoreAssignment = async (viewer: Viewer, assignmentId: string): Promise<boolean> => {
  const client = await database()
  const row = await client.assignment.findUnique({ where: { id: assignmentId }, select: { classId: true } })
  if (!row || !(await isPermitted(client, viewer, row.classId, 'assign-set'))) return false
  await client.assignment.update({ where: { id: assignmentId }, data: { archivedAt: null } })
  return true
}

/** A class's archived assignments, for those who may take them out again; the latest first. */
export const listArchived = async (
  viewer: Viewer,
  classId: string,
): Promise<readonly { readonly assignmentId: string; readonly title: string }[]> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'assign-set'))) return []
  const rows = await client.assignment.findMany({
    where: { classId, archivedAt: { not: null } },
    select: { id: true, title: true },
    orderBy: [{ archivedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, title }) => ({ assignmentId: id, title }))
}

/** A class's assignments by when they open; learners see only those of theirs that have opened, with their own dates. */
export const listAssignments = async (
  viewer: Viewer,
  classId: string,
  now: Date,
): Promise<AssignmentListView[] | null> => {
  const client = await database()
  const role = await roleIn(client, viewer.userId, classId)
  if (!may(role, 'see-class')) return null
  const rows = await client.assignment.findMany({
    where: {
      classId,
      archivedAt: null,
      ...(role === 'learner' ? { opensAt: { lte: now }, ...assignedTo(viewer.userId) } : {}),
    },
    select: { id: true, title: true, ...SETTINGS_COLUMNS },
    orderBy: [{ opensAt: 'desc' }, { id: 'asc' }],
  })
  return Promise.all(
    rows.map(async ({ id, title, ...settings }) => {
      const terms = (await readTerms(client, id, settings))(viewer.userId)
      return {
        assignmentId: id,
        title,
        opensAt: terms.opensAt.toISOString(),
        dueAt: terms.dueAt?.toISOString() ?? null,
        closesAt: terms.closesAt?.toISOString() ?? null,
        isPractice: terms.isPractice,
      }
    }),
  )
}
