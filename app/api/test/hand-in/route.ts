import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { handIn } from '#data/sitting/drafts'
import { readTest } from '#data/sitting/paper'

const BODY = z.object({ sessionId: z.string().min(1).max(100) })

/** Hands a test in and gives the marked paper. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, async (viewer, { sessionId }) => {
    const now = new Date()
    await handIn(viewer, sessionId, now)
    return readTest(viewer, sessionId, now)
  })
