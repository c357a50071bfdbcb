import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Article, ContentProblem, PublicationInterval } from '#lib/article/article'
import { decodeContent } from '#lib/article/decode'
import { parseArticle } from '#lib/article/parse'

/** An article that a command was pointed at, or why there is none. */
export const readArticleFile = async (
  path: string,
  published?: PublicationInterval,
): Promise<{ article: Article | null; problems: ContentProblem[] }> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const message =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'There is no such file.'
        : 'The file cannot be read.'
    return { article: null, problems: [{ file: path, line: 1, message }] }
  }
  const decoded = decodeContent(bytes, path)
  if ('problem' in decoded) return { article: null, problems: [decoded.problem] }
  const slug = basename(path).replace(/\.[^.]+$/, '')
  return parseArticle(decoded.text, { slug, file: path, ...(published ? { published } : {}) })
}

export const showProblem = ({ file, line, message }: ContentProblem): string => `${file}:${line}: ${message}`
