import { z } from 'zod'
import type { ContentProblem } from '#lib/article/article'
import { readYaml } from '#lib/article/yaml'

/**
 * The part of facts.yaml that is about questions (lib/facts/fact-decisions.ts reads the part that is about facts):
 *
 *     hide:   [when-d-…]                                 never ask
 *     prefer: [when-typed-d-…]                           of its fact ask this one: it is proved, and was not chosen
 *     reword: [{ item: when-d-…, stem: …？, key: …, wrong: [… , …] }]
 *     ask:    [{ id: own-…, kind: typed, stem: …？, accepted: [… , …], quote: 原文里的一句话 }]
 *
 * A question that a person asks may have a quotation that proves it; without one it is theirs to answer for.
 */

const words = z.string().trim().min(1).max(1_000)
const list = (fewest: number) => z.array(words).min(fewest).max(12)
const id = z.string().regex(/^own-[a-z0-9-]{1,40}$/u, 'must begin with own-')
const base = { id, stem: words, quote: words.optional(), why: words.optional() }

const ask = z.discriminatedUnion('kind', [
  /** The first option is right. */
  z.strictObject({ ...base, kind: z.literal('choice'), options: list(3) }),
  z.strictObject({ ...base, kind: z.literal('judge'), isTrue: z.boolean() }),
  /** The stem holds the blank, written `____`. */
  z.strictObject({ ...base, kind: z.literal('cloze'), accepted: list(1) }),
  z.strictObject({ ...base, kind: z.literal('typed'), accepted: list(1) }),
  z.strictObject({
    ...base,
    kind: z.literal('match'),
    pairs: z
      .array(z.strictObject({ left: words, right: words }))
      .min(3)
      .max(12),
  }),
  z.strictObject({ ...base, kind: z.literal('order'), sequence: list(3) }),
])
const reword = z.strictObject({
  item: words,
  stem: words.optional(),
  /** The right option, or the form of a typed answer that is shown. */
  key: words.optional(),
  wrong: z.array(words).min(2).max(6).optional(),
})

export type OwnQuestion = z.infer<typeof ask>
export type Rewording = z.infer<typeof reword>

/** What a person decided about an article's questions. */
export interface QuestionDecisions {
  readonly hide: readonly string[]
  /** Keys of questions that are asked in place of those that were chosen for their facts. */
  readonly prefer: readonly string[]
  readonly reword: readonly Rewording[]
  readonly ask: readonly OwnQuestion[]
}

export const NO_DECISIONS: QuestionDecisions = { hide: [], prefer: [], reword: [], ask: [] }

const LISTS = { hide: words, prefer: words, reword, ask } as const

/** Reads one question of one's own from a form; null when it is none. */
export const parseOwnQuestion = (value: unknown): OwnQuestion | null => ask.safeParse(value).data ?? null

const reason = (issue: z.core.$ZodIssue): string => `${issue.path.join('.') || 'entry'}: ${issue.message}`

/**
 * Reads the decisions about questions from facts.yaml. A wrong entry is told with its line and left out; the others
 * hold. What is no valid YAML is told by whoever reads the decisions about facts.
 */
export const parseQuestionDecisions = (
  text: string,
  file: string,
): { decisions: QuestionDecisions; problems: ContentProblem[] } => {
  const found: { [List in keyof QuestionDecisions]: QuestionDecisions[List][number][] } = {
    hide: [],
    prefer: [],
    reword: [],
    ask: [],
  }
  const problems: ContentProblem[] = []
  const yaml = readYaml(text)
  const content = 'mistake' in yaml ? null : yaml.value
  if ('mistake' in yaml || typeof content !== 'object' || content === null)
    return { decisions: found, problems }
  for (const [name, schema] of Object.entries(LISTS)) {
    const entries: unknown = (content as Record<string, unknown>)[name] ?? []
    const tell = (path: (string | number)[], message: string) =>
      problems.push({ file, line: yaml.lineOf(path) ?? 1, message })
    if (!Array.isArray(entries)) tell([name], `${name} must be a list.`)
    else
      entries.forEach((entry: unknown, index) => {
        const parsed = schema.safeParse(entry)
        if (parsed.success) (found[name as keyof typeof LISTS] as unknown[]).push(parsed.data)
        else
          tell([name, index], `${name}, entry ${index + 1}: ${parsed.error.issues.map(reason).join('; ')}.`)
      })
  }
  return { decisions: found, problems }
}
