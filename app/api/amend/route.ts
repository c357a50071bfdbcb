import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { amendAnswer } from '#data/sitting/amend'

const BODY = z.object({
  amendId: z.uuid(),
  answerId: z.uuid(),
  rating: z.enum(['hard', 'good', 'easy']),
})

/** Rates an earlier answer anew. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, body) => amendAnswer(viewer, body, new Date()))
