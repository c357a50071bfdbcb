import { z } from 'zod'
import { answerPost } from '#data/body'
import { saveResponse } from '#data/classes/attempts'
import { ELAPSED, RESPONSE } from '#data/response-body'

const BODY = z.object({
  answerId: z.uuid(),
  attemptId: z.uuid(),
  setItemId: z.uuid(),
  // A rating is no answer to what a teacher asks.
  response: RESPONSE.refine(({ kind }) => kind !== 'rated', 'A rating is no answer here'),
  answeredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  elapsedMs: ELAPSED,
})

/** Saves one answer in an attempt, and tells of it what the policy allows. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, body) => saveResponse(viewer, body, new Date()))
