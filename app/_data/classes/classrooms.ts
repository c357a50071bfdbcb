import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { takeTurn } from '#data/account/throttle'
import type { Viewer } from '#data/account/viewer'
import { tryCode } from '#data/classes/code-guessing'
import { managedLearners } from '#data/classes/managed'
import { isPermitted, roleIn } from '#data/classes/membership'
import { giveClassTo } from '#data/classes/ownership'
import type { ClassListView, ClassView, MemberView } from '#data/classes/views'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'
import { joinCode, readJoinCode } from '#lib/classes/join-code'
import { may, type Role } from '#lib/classes/role'
import type { Database } from '#prisma/client'

/** A code that no class has; 28^7 are so many that the first one nearly always will do. */
const freeJoinCode = async (client: Database): Promise<string> => {
  for (;;) {
    const code = joinCode(randomBytes(32))
    if (code && (await client.classroom.count({ where: { joinCode: code } })) === 0) return code
  }
}

/**
 * Opens a class that the viewer owns.
 *
 * @returns its id, or null for a guest: who loses the cookie would lose the class
 */
export const openClass = async (viewer: Viewer, name: string, now: Date): Promise<string | null> => {
  if (viewer.isGuest || !takeTurn('class by user', viewer.userId)) return null
  const client = await database()
  const id = randomUUID()
  await client.classroom.create({
    data: {
      id,
      name,
      joinCode: await freeJoinCode(client),
      timeZone: viewer.timeZone,
      createdAt: now,
      memberships: { create: { userId: viewer.userId, role: 'owner', joinedAt: now } },
    },
  })
  return id
}

/** The classes that the viewer is in, those in use first, then by name. */
export const listClasses = async ({ userId }: Viewer): Promise<ClassListView[]> => {
  const client = await database()
  const rows = await client.membership.findMany({
    where: { userId, leftAt: null },
    select: {
      role: true,
      class: {
        select: {
          id: true,
          name: true,
          archivedAt: true,
          _count: { select: { memberships: { where: { role: 'learner', leftAt: null } } } },
        },
      },
    },
  })
  return rows
    .map(({ role, class: { id, name, archivedAt, _count } }) => ({
      classId: id,
      name,
      role: role as Role,
      learners: _count.memberships,
      isArchived: archivedAt !== null,
    }))
    .sort((a, b) => Number(a.isArchived) - Number(b.isArchived) || a.name.localeCompare(b.name))
}

/** A class as its members see it; only staff see the join code. */
export const readClass = async ({ userId }: Viewer, classId: string): Promise<ClassView | null> => {
  const client = await database()
  const role = await roleIn(client, userId, classId)
  if (!role) return null
  const row = await client.classroom.findUnique({
    where: { id: classId },
    select: { name: true, joinCode: true, timeZone: true, archivedAt: true },
  })
  if (!row) return null
  return {
    classId,
    name: row.name,
    timeZone: row.timeZone,
    role,
    joinCode: may(role, 'see-roster') ? row.joinCode : null,
    isArchived: row.archivedAt !== null,
  }
}

/** Who is in a class, staff first, then by name. */
export const listMembers = async (viewer: Viewer, classId: string): Promise<MemberView[] | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'see-roster'))) return null
  const [rows, managed] = await Promise.all([
    client.membership.findMany({
      where: { classId, leftAt: null },
      select: {
        role: true,
        joinedAt: true,
        user: { select: { id: true, name: true, username: true, hasOneTimePassword: true } },
      },
    }),
    client.user.findMany({ where: managedLearners(classId), select: { id: true } }),
  ])
  const managedIds = new Set(managed.map(({ id }) => id))
  const rank = { owner: 0, teacher: 1, learner: 2 }
  return rows
    .map(({ role, joinedAt, user }) => ({
      userId: user.id,
      name: user.name,
      username: user.username,
      role: role as Role,
      joinedAt: joinedAt.toISOString(),
      isManaged: managedIds.has(user.id),
      mayOwn: !user.hasOneTimePassword,
    }))
    .sort((a, b) => rank[a.role] - rank[b.role] || a.name.localeCompare(b.name))
}

/**
 * Joins the class that has this code. Who was in it before gets the former role back, but for staff who were removed:
 * they come back as learners.
 *
 * @returns its id; 'guest' for somebody without an account; null when no class in use has the code
 */
export const joinClass = async (
  viewer: Viewer,
  typed: string,
  now: Date,
): Promise<string | 'guest' | null> => {
  if (viewer.isGuest) return 'guest'
  const client = await database()
  const { userId } = viewer
  const { found } = await tryCode(viewer, () =>
    client.$transaction(async (tx) => {
      const room = await tx.classroom.findFirst({
        where: { joinCode: readJoinCode(typed), archivedAt: null },
        select: { id: true },
      })
      if (!room) return null
      const classId = room.id
      if (await roleIn(tx, userId, classId)) return classId
      await tx.membership.upsert({
        where: { classId_userId: { classId, userId } },
        create: { classId, userId, role: 'learner', joinedAt: now },
        update: { role: 'learner', leftAt: null },
      })
      return classId
    }),
  )
  return found
}

/** Leaves a class. An owner can't: a class is never without one. */
export const leaveClass = async (viewer: Viewer, classId: string, now: Date): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await isPermitted(tx, viewer, classId, 'leave-class'))) return false
    await tx.membership.update({
      where: { classId_userId: { classId, userId: viewer.userId } },
      data: { leftAt: now },
    })
    return true
  })
}

/** Takes somebody out of a class; their scores stay. */
export const removeMember = async (
  viewer: Viewer,
  classId: string,
  userId: string,
  now: Date,
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const role = await roleIn(tx, userId, classId)
    if (role === null || role === 'owner') return false
    const action = role === 'learner' ? 'remove-learner' : 'remove-teacher'
    if (!(await isPermitted(tx, viewer, classId, action))) return false
    await tx.membership.update({ where: { classId_userId: { classId, userId } }, data: { leftAt: now } })
    await audit(tx, viewer.userId, 'removal', { subjectId: userId, classId }, now)
    return true
  })
}

/**
 * Makes a member something else; making somebody the owner hands the class over.
 *
 * @returns false for whoever may not, for nobody of this class, and for an heir without a password of their own
 */
export const changeRole = async (
  viewer: Viewer,
  classId: string,
  userId: string,
  role: Role,
  now: Date,
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (userId === viewer.userId || !(await isPermitted(tx, viewer, classId, 'change-roles'))) return false
    if ((await roleIn(tx, userId, classId)) === null) return false
    if (role !== 'owner')
      await tx.membership.update({ where: { classId_userId: { classId, userId } }, data: { role } })
    else if ((await giveClassTo(tx, classId, userId, now)) !== 'given') return false
    await audit(tx, viewer.userId, 'role', { subjectId: userId, classId }, now)
    return true
  })
}

const change = async (
  viewer: Viewer,
  classId: string,
  action: 'rename-class' | 'renew-join-code' | 'archive-class',
  data: {
    readonly name?: string
    readonly joinCode?: string
    readonly archivedAt?: Date | null
  },
): Promise<boolean> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, action))) return false
  await client.classroom.update({ where: { id: classId }, data })
  return true
}

/** Gives a class another name. */
export const renameClass = (viewer: Viewer, classId: string, name: string): Promise<boolean> =>
  change(viewer, classId, 'rename-class', { name })

/** Moves a class to other clocks: its dates stand at the same instants, and are shown and entered on these from now on. */
export const moveClocks = async (
  viewer: Viewer,
  classId: string,
  timeZone: string,
  now: Date,
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    if (!(await isPermitted(tx, viewer, classId, 'move-clocks'))) return false
    const { count } = await tx.classroom.updateMany({
      where: { id: classId, timeZone: { not: timeZone } },
      data: { timeZone },
    })
    if (count > 0) await audit(tx, viewer.userId, 'clocks', { classId }, now)
    return true
  })
}

/** Puts a class away (a date) or takes it out again (null). */
export const archiveClass = (viewer: Viewer, classId: string, archivedAt: Date | null): Promise<boolean> =>
  change(viewer, classId, 'archive-class', { archivedAt })

/** A new join code; the old one leads nowhere from now on. */
export const renewJoinCode = async (viewer: Viewer, classId: string): Promise<boolean> =>
  change(viewer, classId, 'renew-join-code', { joinCode: await freeJoinCode(await database()) })
