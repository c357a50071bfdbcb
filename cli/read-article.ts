import { readFile } from 'node:fs/promises'
import type { ContentProblem } from '#lib/article/article'
import { decodeContent } from '#lib/article/decode'

/** The text of a file, or why there is none. */
export const readText = async (
  path: string,
): Promise<{ readonly text: string } | { readonly problem: ContentProblem }> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const message =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'There is no such file.'
        : 'The file cannot be read.'
    return { problem: { file: path, line: 1, message } }
  }
  return decodeContent(bytes, path)
}

export const showProblem = ({ file, line, message }: ContentProblem): string => `${file}:${line}: ${message}`
