import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { handInSitting } from '#data/sitting/take'
import { HAND_IN_REASONS } from '#lib/sitting/hand-in'

const BODY = z.object({ sittingId: z.string().min(1).max(100), reason: z.enum(HAND_IN_REASONS) })

/** Hands a test or an attempt in, and gives it as its learner may see it now; again, it changes nothing. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, { sittingId, reason }) =>
    handInSitting(viewer, sittingId, reason, new Date()),
  )
