import { z } from 'zod'
import { isTimeValue } from '#lib/facts/fact-decisions'
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

const ADDED = z.string().regex(/^added-[a-z0-9]{8,40}$/u)
const TIME = WORDS.refine(isTimeValue)

const FACT = z.discriminatedUnion('kind', [
  z.object({ id: ADDED, kind: z.literal('statement'), speaker: WORDS, quote: WORDS }),
  z.object({ id: ADDED, kind: z.literal('date'), value: TIME, event: WORDS, quote: WORDS }),
  z.object({
    id: ADDED,
    kind: z.literal('quantity'),
    value: z.number(),
    unit: WORDS.optional(),
    what: WORDS,
    quote: WORDS,
  }),
])
const CHANGE = z.object({
  value: WORDS,
  event: WORDS,
  speaker: WORDS,
  title: WORDS,
  what: WORDS,
  unit: WORDS,
  quote: WORDS,
})

const DECISION = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['keep', 'drop', 'undecided']), fact: NAME }),
  z.object({
    kind: z.literal('edit'),
    fact: NAME,
    change: CHANGE.partial(),
  }),
  z.object({ kind: z.literal('add'), fact: FACT }),
  z.object({ kind: z.literal('unadd'), fact: NAME }),
  z.object({ kind: z.enum(['conflict', 'unconflict']), facts: z.tuple([NAME, NAME]) }),
  z.object({ kind: z.enum(['hide', 'unhide', 'unprefer']), item: NAME }),
  z.object({ kind: z.literal('prefer'), item: NAME, others: z.array(NAME).max(20) }),
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
