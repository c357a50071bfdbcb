import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { holdQuestion } from '#data/study/hold'

const BODY = z.object({
  stepId: z.uuid(),
  sessionId: z.string().min(1).max(100),
  itemId: z.string().min(1).max(100),
  hold: z.enum(['bury', 'suspend']),
})

/** Puts a question aside until tomorrow, or until further notice. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, body) => holdQuestion(viewer, body, new Date()))
