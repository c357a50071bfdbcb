import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { undoStep } from '#data/sitting/undo'

const BODY = z.object({ undoId: z.uuid(), sessionId: z.string().min(1).max(100), entryId: z.uuid() })

/** Takes back the last step of a sitting: the one that the screen named. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, body) => undoStep(viewer, body, new Date()))
