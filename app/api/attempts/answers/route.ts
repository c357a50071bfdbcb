import { z } from 'zod'
import { saveResponse } from '#data/classes/attempts'
import { answerPost } from '#data/server/body'
import { ELAPSED, RESPONSE } from '#data/sitting/response-body'

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
