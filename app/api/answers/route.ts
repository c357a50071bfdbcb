import { after } from 'next/server'
import { z } from 'zod'
import { recordAnswer } from '#data/answers'
import { answerPost } from '#data/body'
import { fitWhenWanted } from '#data/fitting'
import { isTimeZone } from '#lib/study/day'

const TEXT = z.string().max(2_000)
const DAY_MS = 86_400_000

const RESPONSE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), text: TEXT }),
  z.object({ kind: z.literal('typed'), text: TEXT }),
  z.object({ kind: z.literal('matching'), pairs: z.array(z.object({ left: TEXT, right: TEXT })).max(20) }),
  z.object({ kind: z.literal('ordering'), sequence: z.array(TEXT).max(20) }),
  z.object({ kind: z.literal('skipped') }),
])

const BODY = z.object({
  answerId: z.uuid(),
  sessionId: z.string().min(1).max(100),
  itemId: z.string().min(1).max(500),
  response: RESPONSE,
  answeredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  elapsedMs: z
    .int()
    .min(0)
    .transform((ms) => Math.min(ms, DAY_MS)),
  timeZone: z.string().max(100).refine(isTimeZone, 'Not a time zone'),
})

/** Takes an answer and gives the feedback and the next question. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, async (viewer, body) => {
    const answered = await recordAnswer(viewer, body, new Date())
    if (answered?.study.question === null) after(() => fitWhenWanted(viewer.userId, new Date()))
    return answered
  })
