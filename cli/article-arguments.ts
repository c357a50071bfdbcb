import { parseArgs } from 'node:util'
import { readArticleFile, showProblem } from '#cli/read-article'
import type { Article, PublicationInterval } from '#lib/article/article'
import { isInterval } from '#lib/facts/dates/publication'

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

/**
 * Reads the article that a command names, and tells on standard error what is wrong with it or with the arguments.
 *
 * @returns the article, or the exit code to end with
 */
export const readArticleFor = async (
  args: readonly string[],
  command: string,
): Promise<{ readonly article: Article; readonly json: boolean } | number> => {
  const wanted = readArticleArguments(args, command)
  if (typeof wanted === 'string') {
    console.error(wanted)
    return 2
  }
  const { article, problems } = await readArticleFile(wanted.path, wanted.published)
  for (const problem of problems) console.error(showProblem(problem))
  return article ? { article, json: wanted.json } : 1
}
