import { after } from 'next/server'
import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { ELAPSED, RESPONSE } from '#data/sitting/response-body'
import { takeEntry } from '#data/sitting/take'
import { fitWhenWanted } from '#data/study/fitting'
import { isTimeZone } from '#lib/study/day'

const BODY = z.object({
  entryId: z.uuid(),
  sittingId: z.string().min(1).max(100),
  slotId: z.string().min(1).max(500),
  response: RESPONSE,
  isGiven: z.boolean(),
  answeredAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  elapsedMs: ELAPSED,
  timeZone: z.string().max(100).refine(isTimeZone, 'Not a time zone'),
})

/** Takes what was put down or given in one slot of a sitting of any kind, and tells of it what may be told. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, async (viewer, body) => {
    const taken = await takeEntry(viewer, body, new Date())
    const isOver = taken?.kind === 'answered' && taken.study.question === null
    if (isOver) after(() => fitWhenWanted(viewer.userId, new Date()))
    return taken
  })
