import { z } from 'zod'
import type { Decision } from '#lib/items/decisions/change'
import { parseOwnQuestion } from '#lib/items/decisions/decisions'

const NAME = z.string().min(1).max(200)
const WORDS = z.string().trim().min(1).max(1_000)

const QUESTION = z.unknown().transform((value, context) => {
  const question = parseOwnQuestion(value)
  if (question) return question
  context.addIssue({ code: 'custom', message: 'is no question' })
  return z.NEVER
})

const DECISION = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['keep', 'drop', 'undecided']), fact: NAME }),
  z.object({
    kind: z.literal('edit'),
    fact: NAME,
    change: z.object({ value: WORDS, event: WORDS, speaker: WORDS, title: WORDS }).partial(),
  }),
  z.object({
    kind: z.literal('add'),
    fact: z.object({ kind: z.literal('statement'), speaker: WORDS, quote: WORDS }),
  }),
  z.object({ kind: z.enum(['hide', 'unhide']), item: NAME }),
  z.object({
    kind: z.literal('reword'),
    rewording: z.object({
      item: NAME,
      stem: WORDS.optional(),
      key: WORDS.optional(),
      wrong: z.array(WORDS).min(2).max(6).optional(),
    }),
  }),
  z.object({ kind: z.literal('ask'), question: QUESTION }),
  z.object({ kind: z.literal('unask'), question: NAME }),
])

/** A decision as it comes from the browser; null for anything else. */
export const parseDecision = (value: unknown): Decision | null => {
  const { data } = DECISION.safeParse(value)
  return data ? (data as Decision) : null
}
