import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { ownedSittings } from '#data/sitting/offline-sittings'

const BODY = z.object({ sessionIds: z.array(z.string().min(1).max(100)).max(1_000) })

/** Which of some sittings are the viewer's, so that a device sends nobody's answers under another's name. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, async (viewer, { sessionIds }) => ({
    sessionIds: await ownedSittings(viewer, sessionIds),
  }))
