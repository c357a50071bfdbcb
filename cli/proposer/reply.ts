import { z } from 'zod'
import type { Proposals } from '#lib/items/proposals'

const words = z.string().min(1).max(600)
const fact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('statement'), speaker: words.max(60), quote: words }),
  z.object({ kind: z.literal('date'), quote: words }),
])
const stem = z.object({ asks: z.enum(['speaker', 'date']), quote: words, stem: words })
const entries = z.array(z.unknown()).max(100).default([])
const proposals = z.object({ facts: entries, stems: entries })
const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const FENCE = /^```(?:json)?\s*([\s\S]*?)\s*```$/

const shown = (entry: unknown): string => JSON.stringify(entry)?.slice(0, 120) ?? String(entry)

/** Reads each entry by itself, so that one that makes no sense does not take the others with it. */
const readEach = <T>(list: readonly unknown[], schema: z.ZodType<T>) => {
  const read = list.map((entry) => ({ entry, result: schema.safeParse(entry) }))
  return {
    good: read.flatMap(({ result }) => (result.success ? [result.data] : [])),
    bad: read.flatMap(({ entry, result }) =>
      result.success ? [] : [{ words: shown(entry), why: 'is no proposal of a known shape' }],
    ),
  }
}

/** What a model wrote, as proposals; offsets and whatever else it adds are not even read. Null for another shape. */
export const readProposals = (text: string): Proposals | null => {
  const whole = proposals.safeParse(parsed(FENCE.exec(text.trim())?.[1] ?? text))
  if (!whole.success) return null
  const facts = readEach(whole.data.facts, fact)
  const stems = readEach(whole.data.stems, stem)
  return { facts: facts.good, stems: stems.good, unread: [...facts.bad, ...stems.bad] }
}

/** What the model wrote, out of the envelope of an OpenAI-compatible chat completion. Null for another shape. */
export const readCompletion = (body: string): string | null => {
  const read = completion.safeParse(parsed(body))
  return read.success ? (read.data.choices[0]?.message.content ?? null) : null
}
