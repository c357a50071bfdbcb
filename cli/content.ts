import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readArticleFile } from '#cli/read-article'
import type { Article, ContentProblem } from '#lib/article/article'
import { decodeContent } from '#lib/article/decode'
import { type FactReview, parseFactReview } from '#lib/facts/review'

export const CONTENT_FOLDER = 'content'

/** One article of the content folder with what a person decided about its facts. */
export interface ContentArticle {
  readonly article: Article
  readonly review?: FactReview
}

/** What the content folder holds. */
export interface Content {
  /** Sorted by slug. */
  readonly articles: readonly ContentArticle[]
  /** What could not be used, and why; none of it kept the other articles from loading. */
  readonly problems: readonly ContentProblem[]
  /** Folders whose article could not be read: it is not gone, only unreadable. */
  readonly unreadable: readonly string[]
}

const readReview = async (file: string): Promise<{ review?: FactReview; problems: ContentProblem[] }> => {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch {
    return { problems: [] }
  }
  const decoded = decodeContent(bytes, file)
  if ('problem' in decoded) return { problems: [decoded.problem] }
  return parseFactReview(decoded.text, file)
}

const readOne = async (folder: string, slug: string) => {
  const file = join(folder, slug, 'article.md')
  const read = await readArticleFile(file)
  const { review, problems } = await readReview(join(folder, slug, 'facts.yaml'))
  const article = read.article && { ...read.article, slug }
  return { slug, article, review, problems: [...read.problems, ...problems] }
}

/**
 * Reads every article of a content folder: `<slug>/article.md`, and `<slug>/facts.yaml` beside it where there is one.
 * One bad file never stops the others.
 */
export const readContent = async (folder: string = CONTENT_FOLDER): Promise<Content> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const slugs = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
  const read = await Promise.all(slugs.map((slug) => readOne(folder, slug)))
  return {
    articles: read.flatMap(({ article, review }) =>
      article ? [review ? { article, review } : { article }] : [],
    ),
    problems: read.flatMap(({ problems }) => problems),
    unreadable: read.flatMap(({ slug, article }) => (article ? [] : [slug])),
  }
}
