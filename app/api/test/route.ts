import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { saveDraft } from '#data/sitting/drafts'
import { ELAPSED, RESPONSE } from '#data/sitting/response-body'
import { isTimeZone } from '#lib/study/day'

const BODY = z.object({
  sessionId: z.string().min(1).max(100),
  itemId: z.string().min(1).max(100),
  response: RESPONSE,
  elapsedMs: ELAPSED,
  timeZone: z.string().max(100).refine(isTimeZone, 'Not a time zone'),
})

/** Keeps what was put down for one question of a test; says nothing of whether it is right. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, body) => saveDraft(viewer, body, new Date()))
