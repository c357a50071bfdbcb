import { stringify } from 'yaml'
import type { Language, PublicationInterval } from '#lib/article/article'
import { readFrontMatter } from '#lib/article/front-matter'

/** What an article says of itself before its text. */
export interface About {
  readonly title: string
  readonly source: string | null
  readonly language: Language
  /** The day on which it appeared, or between which days; null when nobody knows. */
  readonly published: PublicationInterval | null
  readonly tags: readonly string[]
}

/** As a person writes it: a day, where it is one. */
const dayOrDays = ({ start, end }: PublicationInterval) => (start === end ? start : { start, end })

/** An article as its file in `content/` would hold it: front matter, and below it the text. */
export const writeManuscript = (
  { title, source, language, published, tags }: About,
  body: string,
): string => {
  const matter = {
    title,
    ...(source === null ? {} : { source }),
    language,
    ...(published === null ? {} : { published: dayOrDays(published) }),
    ...(tags.length === 0 ? {} : { tags: [...tags] }),
  }
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n${body}\n`
}

/** The two halves of such a file; null where it is none. */
export const readManuscript = (file: string): { readonly about: About; readonly body: string } | null => {
  const { matter, bodyStart, problems } = readFrontMatter(file, 'article.md')
  const { title, source, language, published, tags } = matter
  if (problems.length > 0 || title === undefined || language === undefined) return null
  const about = {
    title,
    source: source ?? null,
    language,
    published: published ?? null,
    tags,
  }
  return { about, body: file.slice(bodyStart).trimEnd() }
}
