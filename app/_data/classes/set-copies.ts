import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import { findSet } from '#data/classes/sets'
import { database } from '#data/server/database'
import type { Database, Prisma, Transaction } from '#prisma/client'

/** A class whose sets somebody may edit. */
export interface TeachingClass {
  readonly classId: string
  readonly name: string
  /** In which the dates of its assignments are entered and shown. */
  readonly timeZone: string
}

/** The classes whose staff somebody is, the newest first; those that were put away left out. */
export const listTeachingClasses = async (
  client: Database | Transaction,
  userId: string,
): Promise<TeachingClass[]> => {
  const rooms = await client.classroom.findMany({
    where: {
      archivedAt: null,
      memberships: { some: { userId, leftAt: null, role: { in: ['owner', 'teacher'] } } },
    },
    select: { id: true, name: true, timeZone: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return rooms.map(({ id, ...room }) => ({ classId: id, ...room }))
}

/** The classes to which the viewer may copy a set: their own, the set's among them. Null when they may not see it. */
export const listCopyTargets = async (viewer: Viewer, setId: string): Promise<TeachingClass[] | null> => {
  const client = await database()
  if (!(await findSet(client, viewer, setId, 'preview-set'))) return null
  return listTeachingClasses(client, viewer.userId)
}

/** A question of a set as a copy takes it along. */
export type CopiedItem = Pick<Prisma.SetItemCreateManyInput, 'position' | 'itemId' | 'points' | 'snapshot'>

/** What was voided is no question any more, and is left behind. */
export const readCopiedItems = (client: Database | Transaction, setId: string): Promise<CopiedItem[]> =>
  client.setItem.findMany({
    where: { setId, credit: null },
    select: { position: true, itemId: true, points: true, snapshot: true },
    orderBy: { position: 'asc' },
  })

/** Writes a draft of a class that holds these questions; gives its id. */
export const writeCopy = async (
  tx: Transaction,
  classId: string,
  title: string,
  items: readonly CopiedItem[],
  now: Date,
): Promise<string> => {
  const id = randomUUID()
  await tx.studySet.create({ data: { id, classId, title, createdAt: now } })
  await tx.setItem.createMany({ data: items.map((item) => ({ ...item, id: randomUUID(), setId: id })) })
  return id
}

/** Writes a copy of a published set for another class that is published at once. */
export const writePublishedCopy = async (
  tx: Transaction,
  classId: string,
  { id, title }: { readonly id: string; readonly title: string },
  now: Date,
): Promise<string> => {
  const copy = await writeCopy(tx, classId, title, await readCopiedItems(tx, id), now)
  await tx.studySet.update({ where: { id: copy }, data: { publishedAt: now } })
  return copy
}

/**
 * Copies a set to a class, as a draft that can be changed before it is published: its questions as they stand there,
 * with their order and points, and with keys that were corrected; what was voided stays behind.
 *
 * @returns the copy's id; null when the viewer may not see the set, or edit the class's sets
 */
export const copySet = async (
  viewer: Viewer,
  setId: string,
  classId: string,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const set = await findSet(tx, viewer, setId, 'preview-set')
    if (!set || !(await isPermitted(tx, viewer, classId, 'edit-sets'))) return null
    return writeCopy(tx, classId, set.title, await readCopiedItems(tx, setId), now)
  })
}
