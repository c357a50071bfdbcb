import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { tryCode } from '#data/classes/code-guessing'
import type { InvitationView } from '#data/classes/views'
import { database } from '#data/server/database'
import { readJoinCode } from '#lib/classes/join-code'

/** The class that a join code leads into, as who holds the code may see it; null when it leads nowhere. */
export const readInvitation = async (
  viewer: Viewer | null,
  typed: string,
): Promise<InvitationView | null> => {
  const client = await database()
  const { found: room } = await tryCode(viewer, () =>
    client.classroom.findFirst({
      where: { joinCode: readJoinCode(typed), archivedAt: null },
      select: {
        id: true,
        name: true,
        memberships: {
          where: { leftAt: null, OR: [{ role: { not: 'learner' } }, { userId: viewer?.userId ?? '' }] },
          select: { userId: true, role: true, user: { select: { name: true } } },
          orderBy: { joinedAt: 'asc' },
        },
        _count: { select: { memberships: { where: { leftAt: null, role: 'learner' } } } },
      },
    }),
  )
  if (!room) return null
  return {
    classId: room.id,
    name: room.name,
    teachers: room.memberships.filter(({ role }) => role !== 'learner').map(({ user }) => user.name),
    learners: room._count.memberships,
    isMember: room.memberships.some(({ userId }) => userId === viewer?.userId),
  }
}
