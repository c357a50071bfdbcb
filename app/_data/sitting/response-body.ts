import { z } from 'zod'

const TEXT = z.string().max(2_000)
const DAY_MS = 86_400_000

/** A response as a browser sends it. */
export const RESPONSE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), text: TEXT }),
  z.object({ kind: z.literal('typed'), text: TEXT }),
  z.object({ kind: z.literal('matching'), pairs: z.array(z.object({ left: TEXT, right: TEXT })).max(20) }),
  z.object({ kind: z.literal('ordering'), sequence: z.array(TEXT).max(20) }),
  z.object({ kind: z.literal('skipped') }),
  z.object({ kind: z.literal('rated'), rating: z.enum(['again', 'hard', 'good', 'easy']) }),
])

/** Time spent, in milliseconds; a page that was left open counts as a day at most. */
export const ELAPSED = z
  .int()
  .min(0)
  .transform((ms) => Math.min(ms, DAY_MS))
