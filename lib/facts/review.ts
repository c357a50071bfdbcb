import { z } from 'zod'
import type { Article, ContentProblem } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import { readYaml } from '#lib/article/yaml'
import type { Fact, FactKey } from '#lib/facts/fact'
import { withKeys } from '#lib/facts/keys'

/**
 * facts.yaml: what a person decided about an article's facts.
 *
 *     keep: [s-…]                      sure, whatever the engine thinks
 *     drop: [d-…]                      never ask
 *     edit: [{ id: d-…, value: 2021-12-07 }]
 *     add:  [{ kind: statement, speaker: 普京, quote: 建议不要再犯 }]
 */

const id = z.string('must be the id of a fact').min(1)
const edit = z.strictObject({
  id,
  value: z.string().optional(),
  event: z.string().optional(),
  speaker: z.string().optional(),
  title: z.string().optional(),
})
const add = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statement'), speaker: z.string().min(1), quote: z.string().min(1) }),
  z.strictObject({
    kind: z.literal('date'),
    value: z.string().min(4),
    event: z.string().min(1),
    quote: z.string().min(1),
  }),
])
const LISTS = { keep: id, drop: id, edit, add } as const
/** Lists about questions: lib/items/decisions reads them. */
const ABOUT_QUESTIONS = ['hide', 'reword', 'ask']

export interface FactReview {
  readonly keep: readonly FactKey[]
  readonly drop: readonly FactKey[]
  readonly edit: readonly z.infer<typeof edit>[]
  readonly add: readonly z.infer<typeof add>[]
}

const EMPTY = (): {
  keep: string[]
  drop: string[]
  edit: z.infer<typeof edit>[]
  add: z.infer<typeof add>[]
} => ({
  keep: [],
  drop: [],
  edit: [],
  add: [],
})

const reason = (issue: z.core.$ZodIssue): string => `${issue.path.join('.') || 'entry'}: ${issue.message}`

/**
 * Reads facts.yaml. A wrong entry is told with its line and left out; the others hold.
 */
export const parseFactReview = (
  text: string,
  file: string,
): { review: FactReview; problems: ContentProblem[] } => {
  const review = EMPTY()
  const yaml = readYaml(text)
  if ('mistake' in yaml) {
    const { line, reason } = yaml.mistake
    return { review, problems: [{ file, line, message: `facts.yaml is not valid YAML: ${reason}.` }] }
  }
  const problems: ContentProblem[] = []
  const tell = (path: (string | number)[], message: string) =>
    problems.push({ file, line: yaml.lineOf(path) ?? 1, message })
  const content: unknown = yaml.value ?? {}
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    tell([], 'facts.yaml must hold keep, drop, edit and add, each with a list.')
    return { review, problems }
  }
  for (const [name, entries] of Object.entries(content)) {
    if (ABOUT_QUESTIONS.includes(name)) continue
    const schema = Object.hasOwn(LISTS, name) ? LISTS[name as keyof typeof LISTS] : undefined
    if (!schema)
      tell([name], `facts.yaml knows keep, drop, edit, add, hide, reword and ask, but not ${name}.`)
    else if (!Array.isArray(entries)) tell([name], `${name} must be a list.`)
    else
      entries.forEach((entry, index) => {
        const parsed = schema.safeParse(entry)
        if (parsed.success) (review[name as keyof typeof LISTS] as unknown[]).push(parsed.data)
        else
          tell([name, index], `${name}, entry ${index + 1}: ${parsed.error.issues.map(reason).join('; ')}.`)
      })
  }
  return { review, problems }
}

const edited = (fact: Fact, change: z.infer<typeof edit>): Fact => {
  if (fact.kind === 'date')
    return {
      ...fact,
      ...(change.value ? { value: change.value, resolved: true } : {}),
      ...(change.event ? { event: change.event } : {}),
      confidence: 1,
    }
  if (fact.kind === 'statement')
    return {
      ...fact,
      ...(change.speaker ? { speaker: change.speaker } : {}),
      ...(change.title ? { title: change.title } : {}),
      confidence: 1,
    }
  return { ...fact, confidence: 1 }
}

const added = (entry: z.infer<typeof add>, article: Article): Fact[] => {
  const at = article.text.indexOf(entry.quote)
  if (at < 0) return []
  const span = spanOf(article.text, at, at + entry.quote.length)
  const base = { confidence: 1, evidence: [span] }
  if (entry.kind === 'date')
    return withKeys([
      { ...base, kind: 'date', span, type: 'DATE', value: entry.value, event: entry.event, resolved: true },
    ])
  return withKeys([
    {
      ...base,
      kind: 'statement',
      speaker: entry.speaker,
      via: [],
      cue: null,
      statement: span,
      mode: 'indirect',
      modality: 'asserted',
    },
  ])
}

/** The facts as a person wants them; a quotation that the article does not hold adds nothing. */
export const applyReview = (facts: readonly Fact[], review: FactReview, article: Article): Fact[] => {
  const drop = new Set(review.drop)
  const keep = new Set(review.keep)
  const edits = new Map(review.edit.map((change) => [change.id, change]))
  const reviewed = facts
    .filter((fact) => !drop.has(fact.id))
    .map((fact) => {
      const change = edits.get(fact.id)
      if (change) return edited(fact, change)
      return keep.has(fact.id) ? { ...fact, confidence: 1 } : fact
    })
  const known = new Set(reviewed.map((fact) => fact.id))
  return [
    ...reviewed,
    ...review.add.flatMap((entry) => added(entry, article)).filter((fact) => !known.has(fact.id)),
  ]
}
