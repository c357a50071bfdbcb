import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'

/**
 * Offers an unfinished sitting no longer, nor those begun before it: whoever waves one away is not asked about the next.
 * Nothing of them is lost: their answers count, and their pages still go on. A test begun before it is offered until it
 * is waved away by itself, since what was put down in it counts only once it is handed in.
 */
export const putAway = async ({ userId }: Viewer, sessionId: string, now: Date): Promise<void> => {
  const client = await database()
  const sitting = await client.studySession.findFirst({
    where: { id: sessionId, userId },
    select: { startedAt: true },
  })
  if (!sitting) return
  await client.studySession.updateMany({
    where: {
      userId,
      finishedAt: null,
      putAwayAt: null,
      startedAt: { lte: sitting.startedAt },
      NOT: { mode: 'test', drafts: { some: {} }, id: { not: sessionId } },
    },
    data: { putAwayAt: now },
  })
}
