import type { Brought } from '#lib/article/formats/brought'
import { readHtml } from '#lib/article/formats/html'
import { isPage } from '#lib/article/formats/kind'
import { tidyText } from '#lib/article/formats/tidy'
import { readFrontMatter } from '#lib/article/front-matter'

/** The first line of a Markdown text where that is a heading of the first order, and the text behind it. */
const cutHeading = (text: string): { readonly title: string | null; readonly text: string } => {
  const [, title, rest] = /^#\s+([^\n]+)\n?([\s\S]*)$/u.exec(text) ?? []
  return title === undefined ? { title: null, text } : { title: title.trim(), text: (rest ?? '').trim() }
}

/**
 * A text as it was pasted or typed: plain, Markdown, an `article.md` with its front matter, or the source of a web
 * page. Front matter that is not an article's is text like any other.
 */
export const readPlain = (raw: string): Brought => {
  if (isPage(raw)) return readHtml(raw)
  const tidied = tidyText(raw)
  const { matter, bodyStart, problems } = readFrontMatter(tidied, 'article.md')
  const isOwn = bodyStart > 0 && problems.length === 0
  const { title, text } = cutHeading(isOwn ? tidied.slice(bodyStart).trim() : tidied)
  if (!isOwn) return { text, title, source: null, published: null, tags: [] }
  return {
    text: matter.title === undefined ? text : tidied.slice(bodyStart).trim(),
    title: matter.title ?? title,
    source: matter.source ?? null,
    published: matter.published ?? null,
    tags: matter.tags,
  }
}
