import { z } from 'zod'
import type { ContentProblem, PublicationInterval } from '#lib/article/article'
import { lineNumberAt, linesOf, trimLine } from '#lib/article/lines'
import { readYaml } from '#lib/article/yaml'

/** What an article file says of itself between two lines of `---`. */
export interface FrontMatter {
  readonly title?: string | undefined
  readonly source?: string | undefined
  readonly language?: 'zh' | 'zh-Hant' | 'en' | undefined
  readonly published?: PublicationInterval | undefined
  readonly tags: readonly string[]
}

const isCalendarDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written YYYY-MM-DD')
  .refine(isCalendarDay, 'is not a day of the calendar')

const schema = z.strictObject({
  title: z.string().trim().min(1, 'must not be empty').optional(),
  source: z.string().trim().min(1, 'must not be empty').optional(),
  language: z.enum(['zh', 'zh-Hant', 'en'], 'must be zh, zh-Hant or en').optional(),
  published: z
    .union(
      [day.transform((only) => ({ start: only, end: only })), z.strictObject({ start: day, end: day })],
      {
        error: 'must be a day YYYY-MM-DD, or start and end as such days',
      },
    )
    .refine(({ start, end }) => start <= end, 'starts after it ends')
    .optional(),
  tags: z.array(z.string().trim().min(1), 'must be a list of words').default([]),
})

const NONE: FrontMatter = { tags: [] }

/** Where the block between the two `---` lines stands; null when the file has none, `open` when it never ends. */
const findBlock = (text: string): { start: number; end: number; bodyStart: number } | 'open' | null => {
  const lines = linesOf(text)
  const isFence = (index: number): boolean => {
    const line = lines[index]
    if (!line) return false
    const { start, end } = trimLine(text, line)
    return text.slice(start, end) === '---'
  }
  const first = lines[0]
  if (!first || !isFence(0)) return null
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]
    if (!line || !isFence(i)) continue
    const next = lines[i + 1]
    return {
      start: lines[1]?.start ?? first.end,
      end: line.start,
      bodyStart: next ? next.start : text.length,
    }
  }
  return 'open'
}

/**
 * Reads the front matter of an article file: title, source, language, published (a day, or `start` and `end`), tags.
 *
 * @returns where the article's own text begins, what the front matter says, and one message for each thing wrong
 */
export const readFrontMatter = (
  text: string,
  file: string,
): { matter: FrontMatter; bodyStart: number; problems: ContentProblem[] } => {
  const block = findBlock(text)
  if (block === null) return { matter: NONE, bodyStart: 0, problems: [] }
  const broken = (line: number, message: string) => ({ file, line, message })
  if (block === 'open') {
    const problems = [broken(1, 'The front matter has no closing line of ---.')]
    return { matter: NONE, bodyStart: text.length, problems }
  }
  const firstLine = lineNumberAt(text, block.start)
  const yaml = readYaml(text.slice(block.start, block.end))
  const unusable = (problems: ContentProblem[]) => ({ matter: NONE, bodyStart: block.bodyStart, problems })
  if ('mistake' in yaml) {
    const { line, reason } = yaml.mistake
    return unusable([broken(firstLine + line - 1, `The front matter is not valid YAML: ${reason}.`)])
  }
  const parsed = schema.safeParse(yaml.value ?? {})
  if (parsed.success) return { matter: parsed.data, bodyStart: block.bodyStart, problems: [] }
  const problems = parsed.error.issues.map(({ path, message, code, ...rest }) => {
    const unknown = code === 'unrecognized_keys' && 'keys' in rest ? (rest.keys as string[])[0] : undefined
    const line = firstLine + (yaml.lineOf(unknown === undefined ? path : [...path, unknown]) ?? 1) - 1
    if (unknown !== undefined) return broken(line, `The front matter has no field called ${unknown}.`)
    return broken(line, `The front matter's ${path.join('.') || 'content'} ${message}.`)
  })
  return unusable(problems)
}
