import { z } from 'zod'
import { readAttempt, submitAttempt } from '#data/classes/attempts'
import { answerPost } from '#data/server/body'

const BODY = z.object({ attemptId: z.uuid() })

/** Hands an attempt in, and gives it as its learner may see it now; again, it changes nothing. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, async (viewer, { attemptId }) => {
    const now = new Date()
    return (await submitAttempt(viewer, attemptId, now)) ? readAttempt(viewer, attemptId, now) : null
  })
