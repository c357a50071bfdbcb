import { z } from 'zod'
import { answerPost } from '#data/server/body'
import { putAside } from '#data/study/put-aside'

const BODY = z.object({
  entryId: z.uuid(),
  sessionId: z.string().min(1).max(100),
  itemId: z.string().min(1).max(100),
  aside: z.enum(['bury', 'suspend', 'hide', 'show']),
})

/** Puts a question aside until tomorrow or until further notice, or its wording for good. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, body) => putAside(viewer, body, new Date()))
