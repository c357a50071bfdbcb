import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readText } from '#cli/read-article'
import type { ContentProblem } from '#lib/article/article'
import { decodeContent } from '#lib/article/decode'
import type { ContentText } from '#prisma/reading/read-content'
import type { ContentResult } from '#prisma/sync'

export const CONTENT_FOLDER = 'content'

/** What stands in facts.yaml, where there is one. */
const readReview = async (
  file: string,
): Promise<{ review?: ContentText['review']; problems: ContentProblem[] }> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch {
    return { problems: [] }
  }
  const decoded = decodeContent(bytes, file)
  if ('problem' in decoded) return { problems: [decoded.problem] }
  return { review: { file, text: decoded.text }, problems: [] }
}

const readOne = async (folder: string, slug: string) => {
  const file = join(folder, slug, 'article.md')
  const read = await readText(file)
  if ('problem' in read) return { slug, content: null, problems: [read.problem] }
  const { review, problems } = await readReview(join(folder, slug, 'facts.yaml'))
  const content: ContentText = { slug, file, text: read.text, ...(review ? { review } : {}) }
  return { slug, content, problems }
}

/** Opens the articles of these folders. One bad file never stops the others. */
export const readFolder = async (folder: string, slugs: readonly string[]): Promise<ContentResult> => {
  const read = await Promise.all(slugs.map((slug) => readOne(folder, slug)))
  return {
    articles: read.flatMap(({ content }) => content ?? []),
    problems: read.flatMap(({ problems }) => problems),
    unreadable: read.flatMap(({ slug, content }) => (content ? [] : [slug])),
  }
}

/**
 * Opens every article of a content folder: `<slug>/article.md`, and `<slug>/facts.yaml` beside it where there is one,
 * sorted by slug. What the texts say is not looked at yet.
 */
export const readContent = async (folder: string = CONTENT_FOLDER): Promise<ContentResult> => {
  const entries = await readdir(folder, { withFileTypes: true })
  return readFolder(folder, entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort())
}
