import { type Content, readContent } from '#cli/content'
import { fingerprint } from '#cli/fingerprint'
import { openProposer } from '#cli/proposer/proposer'
import { openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'
import { type ContentArticle, type ContentResult, type SyncedArticle, syncContent } from '#prisma/sync'

const lineOf = ({ slug, change, facts, items, reset }: SyncedArticle): string => {
  if (change === 'retired') return `${slug}: retired`
  const relearned = reset === 0 ? '' : `, ${reset} ${reset === 1 ? 'card' : 'cards'} to be relearned`
  return `${slug}: ${change}, ${facts} facts, ${items} items${relearned}`
}

/** The code that makes rows of articles: when it has changed, they are read anew. */
const engine = (): string => fingerprint(['lib', 'prisma/sync.ts', 'prisma/sync-rows.ts'])

/** The same content with what the language model proposes, where there is one; one article at a time. */
const withProposals = async (content: Content): Promise<ContentResult> => {
  const propose = openProposer()
  const articles: ContentArticle[] = []
  for (const one of content.articles) {
    const proposals = await propose(one.article)
    articles.push(proposals ? { ...one, proposals } : one)
  }
  return { ...content, articles }
}

/** `wengu sync`: brings the database's copy of content/ up to date; one line an article, and each problem. */
export const sync = async (_args: readonly string[]): Promise<number> => {
  await applyMigrations()
  const client = await openDatabase()
  try {
    const content = await withProposals(await readContent('content'))
    const { articles, problems } = await syncContent(client, content, engine(), new Date())
    for (const article of articles) console.log(lineOf(article))
    for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`)
    return problems.length === 0 ? 0 : 1
  } finally {
    await client.$disconnect()
  }
}
