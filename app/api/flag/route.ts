import { z } from 'zod'
import { flagQuestion } from '#data/content/flags'
import { answerPost } from '#data/server/body'

const LONGEST_NOTE = 1_000

const BODY = z.object({
  itemId: z.string().min(1).max(100),
  reason: z.enum(['wrong', 'unclear', 'trivial']).nullable(),
  note: z.string().max(LONGEST_NOTE),
  hidden: z.boolean(),
})

/** Says that something is wrong with a question, or that it shall not be asked again. */
export const POST = (request: Request): Promise<Response> =>
  answerPost(request, BODY, (viewer, body) => flagQuestion(viewer, body, new Date()))
