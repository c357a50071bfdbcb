import type { Article } from '#lib/article/article'
import { type ParseOptions, parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import type { Proposals } from '#lib/items/proposals'
import { extractionWith, itemsWith } from '#lib/items/with-proposals'
import { bring } from '#prisma/reading/bring'
import { checkContent } from '#prisma/reading/check-content'
import type { KnownFact } from '#prisma/reading/kept'
import { type ContentText, readContentText } from '#prisma/reading/read-content'
import { readEdition } from '#prisma/reading/read-edition'
import { readManuscript } from '#prisma/reading/read-manuscript'

/** An article, and what a language model suggests about it. */
interface ProposedArticle {
  readonly article: Article
  readonly proposals?: Proposals | undefined
}

/** What a reader can be asked to do with a text; each takes and gives plain data alone. */
export const JOBS = {
  parse: ({ text, options }: { text: string; options: ParseOptions }) => parseArticle(text, options),
  extract: ({ article, proposals }: ProposedArticle) => {
    const own = extractFacts(article)
    return proposals ? extractionWith(article, own, proposals) : own
  },
  generate: ({ article, proposals }: ProposedArticle) => {
    const own = extractFacts(article)
    return proposals ? itemsWith(article, own, proposals) : generateItems(article, own)
  },
  content: ({
    content,
    remembered,
    today,
  }: {
    content: ContentText
    remembered: readonly KnownFact[]
    today: string
  }) => readContentText(content, remembered, today),
  check: checkContent,
  bring,
  manuscript: readManuscript,
  edition: readEdition,
}

export type Jobs = typeof JOBS
export type JobName = keyof Jobs
export type JobInput<Name extends JobName> = Parameters<Jobs[Name]>[0]
export type JobResult<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>
