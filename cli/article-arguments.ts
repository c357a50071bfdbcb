import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readText, showProblem } from '#cli/read-article'
import { READING_THREAD } from '#cli/reading-thread'
import type { Article, PublicationInterval } from '#lib/article/article'
import type { ParseOptions } from '#lib/article/parse'
import { isInterval } from '#lib/facts/dates/publication'
import type { JobInput, JobName, JobResult } from '#prisma/reading/jobs'
import { LIMITS, type Limits, openReaders, withReaders } from '#prisma/reading/readers'

/** What `wengu extract` and `wengu generate` are given. */
export interface ArticleArguments {
  readonly path: string
  readonly json: boolean
  readonly published?: PublicationInterval
}

/** @returns the arguments, or one line that says what is wrong with them */
const readArticleArguments = (args: readonly string[], command: string): ArticleArguments | string => {
  const usage = `Usage: wengu ${command} PATH [--published YYYY-MM-DD] [--json]`
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { published: { type: 'string' }, json: { type: 'boolean', default: false } },
    })
    const [path] = positionals
    if (!path || positionals.length > 1) return usage
    const day = values.published
    if (day === undefined) return { path, json: values.json }
    if (!isInterval(day, day)) return `--published must be a day written YYYY-MM-DD, but is ${day}`
    return { path, json: values.json, published: { start: day, end: day } }
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`
  }
}

/** The article that a command names, read. */
interface NamedArticle {
  readonly article: Article
  readonly json: boolean
  /** What the engine makes of it; null when it could not be read to its end, which has been told then. */
  readonly run: <Name extends 'extract' | 'generate'>(
    name: Name,
    input: JobInput<Name>,
  ) => Promise<JobResult<Name> | null>
}

/**
 * Reads the article that a command names, in a thread with limits, and tells on standard error what is wrong with it
 * or with the arguments.
 *
 * @param work what the command does with it; gives the exit code
 * @returns the exit code
 */
export const withArticle = async (
  args: readonly string[],
  command: string,
  work: (named: NamedArticle) => Promise<number>,
  limits: Limits = LIMITS,
): Promise<number> => {
  const wanted = readArticleArguments(args, command)
  if (typeof wanted === 'string') {
    console.error(wanted)
    return 2
  }
  const { path: file, published, json } = wanted
  const read = await readText(file)
  if ('problem' in read) {
    console.error(showProblem(read.problem))
    return 1
  }
  const { text } = read
  const slug = basename(file).replace(/\.[^.]+$/, '')
  const options: ParseOptions = { slug, file, ...(published ? { published } : {}) }
  return withReaders(
    async (readers) => {
      const run = async <Name extends JobName>(
        name: Name,
        input: JobInput<Name>,
      ): Promise<JobResult<Name> | null> => {
        const outcome = await readers.run(name, input, text.length)
        if ('value' in outcome) return outcome.value
        console.error(showProblem({ file, ...outcome.failure }))
        return null
      }
      const parsed = await run('parse', { text, options })
      for (const problem of parsed?.problems ?? []) console.error(showProblem(problem))
      return parsed?.article ? work({ article: parsed.article, json, run }) : 1
    },
    openReaders(1, limits, READING_THREAD),
  )
}
