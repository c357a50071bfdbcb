import { readContent } from '#cli/content'
import { openProposer } from '#cli/proposer/proposer'
import { readEndpoint } from '#cli/proposer/settings'
import { READING_THREAD } from '#cli/reading-thread'
import { openDatabase } from '#prisma/client'
import { takeAllManuscripts } from '#prisma/manuscripts'
import { applyMigrations } from '#prisma/migrate'
import { engineVersion, manuscriptReading } from '#prisma/reading/engine'
import type { ContentText } from '#prisma/reading/read-content'
import { LIMITS, openReaders, type Readers, withReaders } from '#prisma/reading/readers'
import { type ContentResult, type ReadText, type SyncedArticle, syncContent } from '#prisma/sync'
import { markSynced } from '#prisma/sync-mark'

/** One reads while the other hands over, and the process itself writes. */
const READERS = 2

const lineOf = ({ slug, change, facts, items, reset }: SyncedArticle): string => {
  if (change === 'retired') return `${slug}: retired`
  const relearned = reset === 0 ? '' : `, ${reset} ${reset === 1 ? 'card' : 'cards'} to be relearned`
  return `${slug}: ${change}, ${facts} facts, ${items} items${relearned}`
}

/** The same content with what the language model proposes, where there is one; one article at a time. */
const withProposals = async (content: ContentResult, readers: Readers): Promise<ContentResult> => {
  if (readEndpoint(process.env) === null) return content
  const propose = openProposer()
  const articles: ContentText[] = []
  for (const one of content.articles) {
    const { slug, file, text } = one
    // What can't be read is told when its rows are to be made.
    const parsed = await readers.run('parse', { text, options: { slug, file } }, text.length)
    const article = 'value' in parsed ? parsed.value.article : null
    const proposals = article ? await propose(article) : undefined
    articles.push(proposals ? { ...one, proposals } : one)
  }
  return { ...content, articles }
}

/** `wengu sync`: brings the database's copy of content/ up to date; one line an article, and each problem. */
export const sync = async (_args: readonly string[]): Promise<number> => {
  await applyMigrations()
  const client = await openDatabase()
  try {
    return await withReaders(
      async (readers) => {
        const content = await withProposals(await readContent(), readers)
        const read: ReadText = (one, remembered, today) =>
          readers.run('content', { content: one, remembered, today }, one.text.length)
        const reading = { engine: engineVersion(), read, ahead: 2 * readers.size }
        const { articles, problems } = await syncContent(client, content, reading, new Date())
        for (const article of articles) console.log(lineOf(article))
        await takeAllManuscripts(client, manuscriptReading(readers), new Date())
        await markSynced(client, problems, new Date())
        for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`)
        return problems.length === 0 ? 0 : 1
      },
      openReaders(READERS, LIMITS, READING_THREAD),
    )
  } finally {
    await client.$disconnect()
  }
}
