import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { undoLast } from '#data/sitting/answers'

const BODY = z.object({ undoId: z.uuid(), sessionId: z.string().min(1).max(100) })

/** Takes back the last answer of a sitting. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, { sessionId, undoId }) =>
    undoLast(viewer, sessionId, undoId, new Date()),
  )
