import 'server-only'
import { isAllowedOnServer } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { giveClassTo } from '#data/classes/ownership'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'

/** A class as an administrator finds it. */
export interface ClassRowView {
  readonly classId: string
  readonly name: string
  /** '' for none. */
  readonly owner: string
  readonly learners: number
  readonly assignments: number
  readonly isArchived: boolean
}

export interface AllClassesView {
  readonly classes: readonly ClassRowView[]
  readonly hasMore: boolean
}

const PAGE = 50

const select = {
  id: true,
  name: true,
  archivedAt: true,
  memberships: {
    where: { role: 'owner', leftAt: null },
    select: { user: { select: { name: true } } },
    take: 1,
  },
  _count: { select: { assignments: true, memberships: { where: { role: 'learner', leftAt: null } } } },
} as const

/**
 * The classes of the server whose name, or whose owner's, has some letters in it, by name; null for whoever may not see
 * them.
 *
 * @param page from 1
 */
export const listAllClasses = async (
  viewer: Viewer,
  letters: string,
  page: number,
): Promise<AllClassesView | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'see-all-classes'))) return null
  const wanted = letters.trim()
  const owned = { some: { role: 'owner', leftAt: null, user: { name: { contains: wanted } } } }
  const rows = await client.classroom.findMany({
    where: wanted === '' ? {} : { OR: [{ name: { contains: wanted } }, { memberships: owned }] },
    select,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
  })
  const classes = rows.slice(0, PAGE).map(({ id, name, archivedAt, memberships, _count }) => ({
    classId: id,
    name,
    owner: memberships[0]?.user.name ?? '',
    learners: _count.memberships,
    assignments: _count.assignments,
    isArchived: archivedAt !== null,
  }))
  return { classes, hasMore: rows.length > PAGE }
}

/**
 * Makes an account the owner of a class, in it or not; who owned it stays as a teacher. So a class goes on whose owner
 * has left the school.
 *
 * @returns null for whoever may not; 'unknown' for no such class, and for no such account; 'handedOut' for an account
 *   without a password of its own
 */
export const handOverClass = async (
  viewer: Viewer,
  classId: string,
  username: string,
  now: Date,
): Promise<'given' | 'theirs' | 'handedOut' | 'unknown' | null> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await isAllowedOnServer(tx, viewer, 'hand-over-class'))) return null
    const [room, heir] = await Promise.all([
      tx.classroom.findUnique({ where: { id: classId }, select: { id: true } }),
      tx.user.findFirst({
        where: { username: username.trim().toLowerCase(), isAnonymous: false },
        select: { id: true },
      }),
    ])
    if (!room || !heir) return 'unknown'
    const done = await giveClassTo(tx, classId, heir.id, now)
    if (done === 'given') await audit(tx, viewer.userId, 'handover', { subjectId: heir.id, classId }, now)
    return done
  })
}
