import type { Article, ContentProblem, PublicationInterval } from '#lib/article/article'
import { readFrontMatter } from '#lib/article/front-matter'
import { detectLanguage } from '#lib/article/language'
import { sentencesOf } from '#lib/article/sentences'
import { zonesOf } from '#lib/article/zones'

export interface ParseOptions {
  readonly slug: string
  /** The file's name as messages show it. */
  readonly file: string
  /** When the article appeared, where that is known better than the front matter does. */
  readonly published?: PublicationInterval
}

/**
 * Reads an article: Markdown with front matter, or plain text whose first line is the title when it reads like one.
 *
 * @returns the article, or null and why not; the text itself is never changed
 */
export const parseArticle = (
  text: string,
  { slug, file, published }: ParseOptions,
): { article: Article | null; problems: ContentProblem[] } => {
  const { matter, bodyStart, problems } = readFrontMatter(text, file)
  if (problems.length > 0) return { article: null, problems }
  const body = text.slice(bodyStart)
  if (body.replace(/\uFEFF/g, '').trim() === '')
    return {
      article: null,
      problems: [{ file, line: 1, message: 'There is no text below the front matter.' }],
    }
  const language = matter.language ?? detectLanguage(body)
  const zones = zonesOf(text, bodyStart, matter.title !== undefined)
  const titleZone = zones.find(({ kind }) => kind === 'title')
  const firstZone = zones.find(({ kind }) => kind !== 'front-matter')
  const heading = titleZone ?? firstZone
  const article: Article = {
    slug,
    text,
    title:
      matter.title ??
      (heading
        ? text.slice(heading.start, titleZone ? heading.end : Math.min(heading.end, heading.start + 60))
        : slug),
    source: matter.source ?? null,
    language,
    published: published ?? matter.published ?? null,
    tags: matter.tags,
    zones,
    sentences: sentencesOf(text, zones, language),
  }
  return { article, problems: [] }
}
