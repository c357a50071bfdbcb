import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { readContent, readFolder } from '#cli/content'
import { showProblem } from '#cli/read-article'
import { READING_THREAD } from '#cli/reading-thread'
import type { ContentProblem } from '#lib/article/article'
import type { ContentText } from '#prisma/reading/read-content'
import { LIMITS, openReaders, type Readers, withReaders } from '#prisma/reading/readers'
import type { ContentResult } from '#prisma/sync'

const USAGE = 'Usage: wengu check FOLDER (one article’s folder, or a folder of such folders)'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** One article's folder holds an article.md; any other is one of articles. */
const contentOf = (path: string): Promise<ContentResult> => {
  const folder = resolve(path)
  return existsSync(join(folder, 'article.md'))
    ? readFolder(relative('', dirname(folder)), [basename(folder)])
    : readContent(path)
}

const checkOne = async (readers: Readers, content: ContentText): Promise<readonly ContentProblem[]> => {
  const outcome = await readers.run('check', content, content.text.length)
  if ('failure' in outcome) return [{ file: content.file, ...outcome.failure }]
  const { facts, items, problems } = outcome.value
  if (problems.length === 0) console.log(`${content.slug}: ${facts} facts, ${items} questions`)
  return problems
}

/**
 * `wengu check FOLDER`: reads articles as `sync` would and tells all that is wrong with their files, each with its line,
 * without touching any database.
 *
 * @returns 0 when nothing is wrong, 1 when something is, 2 when there is no such folder
 */
export const checkFolder = async ([path, ...rest]: readonly string[]): Promise<number> => {
  if (path === undefined || rest.length > 0 || !isFolder(path)) {
    console.error(path === undefined || rest.length > 0 ? USAGE : `${path} is no folder.\n${USAGE}`)
    return 2
  }
  const { articles, problems } = await contentOf(path)
  if (articles.length + problems.length === 0) {
    console.error(`${path} holds no article.md, nor any folder with one.`)
    return 2
  }
  const found = await withReaders(
    async (readers) => {
      const all: ContentProblem[] = [...problems]
      for (const content of articles) all.push(...(await checkOne(readers, content)))
      return all
    },
    openReaders(1, LIMITS, READING_THREAD),
  )
  for (const problem of found) console.error(showProblem(problem))
  return found.length === 0 ? 0 : 1
}
