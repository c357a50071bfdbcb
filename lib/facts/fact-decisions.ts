import { z } from 'zod'
import type { ContentProblem } from '#lib/article/article'
import { readYaml } from '#lib/article/yaml'
import type { FactId } from '#lib/facts/fact'

/**
 * facts.yaml: what a person decided about an article's facts.
 *
 *     keep: [s-…]                      sure, whatever the engine thinks
 *     drop: [d-…]                      never ask
 *     edit: [{ id: d-…, value: 2021-12-07 }]
 *     add:  [{ kind: statement, speaker: 普京, quote: 建议不要再犯 }]
 *     conflict: [[q-…, q-…]]           speak of one thing and differ
 *
 * An added fact may name the `id` under which it is known, so that it keeps it when its words are edited.
 */

/** A day, a month or a year, to the minute at most, or a length of time. */
const TIME = /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?|PT?\d+(?:\.\d+)?[YMWDHS])$/u

/** Whether a person has written a day or a length of time as TIMEX3 does: 2021-12-07, 2021-12, PT50M. */
export const isTimeValue = (text: string): boolean => TIME.test(text)

const id = z.string('must be the id of a fact').min(1)
const words = z.string().min(1)
/** 2021 is a number to YAML, and a year to whoever wrote it. */
const value = z.union([z.string(), z.number().transform(String)])
const edit = z.strictObject({
  id,
  /** A date's TIMEX3 value, or a number. */
  value: value.optional(),
  event: z.string().optional(),
  speaker: z.string().optional(),
  title: z.string().optional(),
  /** What a number counts, and in which unit. */
  what: z.string().optional(),
  unit: z.string().optional(),
  /** Other words of the text than those that the engine took. */
  quote: words.optional(),
})
const add = z.discriminatedUnion('kind', [
  z.strictObject({ id: id.optional(), kind: z.literal('statement'), speaker: words, quote: words }),
  z.strictObject({
    id: id.optional(),
    kind: z.literal('date'),
    value: value.pipe(z.string().min(4)),
    event: words,
    quote: words,
  }),
  z.strictObject({
    id: id.optional(),
    kind: z.literal('quantity'),
    value: z.number(),
    unit: words.optional(),
    what: words,
    quote: words,
  }),
])
const conflict = z.array(id).min(2, 'must name two facts or more')
const LISTS = { keep: id, drop: id, edit, add, conflict } as const
/** Lists about questions: lib/items/decisions reads them. */
const ABOUT_QUESTIONS = ['hide', 'prefer', 'reword', 'ask']

export type FactEdit = z.infer<typeof edit>
export type AddedFact = z.infer<typeof add>

export interface FactDecisions {
  readonly keep: readonly FactId[]
  readonly drop: readonly FactId[]
  readonly edit: readonly FactEdit[]
  readonly add: readonly AddedFact[]
  /** Groups of facts that speak of one thing and differ. */
  readonly conflict: readonly (readonly FactId[])[]
}

const empty = (): {
  keep: string[]
  drop: string[]
  edit: FactEdit[]
  add: AddedFact[]
  conflict: string[][]
} => ({
  keep: [],
  drop: [],
  edit: [],
  add: [],
  conflict: [],
})

const reason = (issue: z.core.$ZodIssue): string => `${issue.path.join('.') || 'entry'}: ${issue.message}`

/**
 * Reads facts.yaml. A wrong entry is told with its line and left out; the others hold.
 */
export const parseFactDecisions = (
  text: string,
  file: string,
): { factDecisions: FactDecisions; problems: ContentProblem[] } => {
  const factDecisions = empty()
  const yaml = readYaml(text)
  if ('mistake' in yaml) {
    const { line, reason } = yaml.mistake
    return { factDecisions, problems: [{ file, line, message: `facts.yaml is not valid YAML: ${reason}.` }] }
  }
  const problems: ContentProblem[] = []
  const tell = (path: (string | number)[], message: string) =>
    problems.push({ file, line: yaml.lineOf(path) ?? 1, message })
  const content: unknown = yaml.value ?? {}
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    tell([], 'facts.yaml must hold keep, drop, edit, add and conflict, each with a list.')
    return { factDecisions, problems }
  }
  for (const [name, entries] of Object.entries(content)) {
    if (ABOUT_QUESTIONS.includes(name)) continue
    const schema = Object.hasOwn(LISTS, name) ? LISTS[name as keyof typeof LISTS] : undefined
    if (!schema)
      tell(
        [name],
        `facts.yaml knows keep, drop, edit, add, conflict, hide, prefer, reword and ask, but not ${name}.`,
      )
    else if (!Array.isArray(entries)) tell([name], `${name} must be a list.`)
    else
      entries.forEach((entry, index) => {
        const parsed = schema.safeParse(entry)
        if (parsed.success) (factDecisions[name as keyof typeof LISTS] as unknown[]).push(parsed.data)
        else
          tell([name, index], `${name}, entry ${index + 1}: ${parsed.error.issues.map(reason).join('; ')}.`)
      })
  }
  return { factDecisions, problems }
}
