import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { readText } from '#cli/read-article'
import type { ContentProblem } from '#lib/article/article'
import { decodeContent } from '#lib/article/decode'
import type { ContentText } from '#prisma/reading/read-content'
import type { ContentResult } from '#prisma/sync'

export const CONTENT_FOLDER = 'content'

const LEADS_OUT = 'This is a link that leads out of the content folder; it is not followed.'

/** A link in content/ may have been made to read what is nobody's to read. Null when a path stays inside, or is not there. */
const leadsOut = async (root: string, path: string): Promise<ContentProblem | null> => {
  const real = await realpath(path).catch(() => null)
  const isOut = real !== null && !real.startsWith(`${await realpath(root || '.')}${sep}`)
  return isOut ? { file: path, line: 1, message: LEADS_OUT } : null
}

/** What stands in facts.yaml, where there is one. */
const readDecisions = async (
  root: string,
  file: string,
): Promise<{ decisions?: ContentText['decisions']; problems: ContentProblem[] }> => {
  const out = await leadsOut(root, file)
  if (out) return { problems: [out] }
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch {
    return { problems: [] }
  }
  const decoded = decodeContent(bytes, file)
  if ('problem' in decoded) return { problems: [decoded.problem] }
  return { decisions: { file, text: decoded.text }, problems: [] }
}

const readOne = async (folder: string, slug: string) => {
  const file = join(folder, slug, 'article.md')
  const out = await leadsOut(folder, file)
  if (out) return { slug, content: null, problems: [out] }
  const read = await readText(file)
  if ('problem' in read) return { slug, content: null, problems: [read.problem] }
  const { decisions, problems } = await readDecisions(folder, join(folder, slug, 'facts.yaml'))
  const content: ContentText = { slug, file, text: read.text, ...(decisions ? { decisions } : {}) }
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
  const slugs = entries.flatMap((entry) =>
    entry.isDirectory() || entry.isSymbolicLink() ? [entry.name] : [],
  )
  return readFolder(folder, slugs.sort())
}
