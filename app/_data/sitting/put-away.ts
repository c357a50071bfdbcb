import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'

/** Offers an unfinished sitting no longer. Nothing of it is lost: its answers count, and its page still goes on. */
export const putAway = async ({ userId }: Viewer, sessionId: string, now: Date): Promise<void> => {
  const client = await database()
  await client.studySession.updateMany({
    where: { id: sessionId, userId, finishedAt: null },
    data: { putAwayAt: now },
  })
}
