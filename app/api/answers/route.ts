import { after } from 'next/server'
import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { recordAnswer } from '#data/sitting/answers'
import { ELAPSED, RESPONSE } from '#data/sitting/response-body'
import { fitWhenWanted } from '#data/study/fitting'
import { isTimeZone } from '#lib/study/day'

const BODY = z.object({
  answerId: z.uuid(),
  sessionId: z.string().min(1).max(100),
  itemId: z.string().min(1).max(500),
  response: RESPONSE,
  answeredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  elapsedMs: ELAPSED,
  timeZone: z.string().max(100).refine(isTimeZone, 'Not a time zone'),
})

/** Takes an answer and gives the feedback and the next question. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, async (viewer, body) => {
    const answered = await recordAnswer(viewer, body, new Date())
    if (answered?.study.question === null) after(() => fitWhenWanted(viewer.userId, new Date()))
    return answered
  })
