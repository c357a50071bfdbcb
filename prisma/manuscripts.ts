import { createHash } from 'node:crypto'
import type { Trouble } from '#lib/article/formats/trouble'
import type { Database } from '#prisma/client'
import type { Findings } from '#prisma/reading/findings'
import type { KnownFact } from '#prisma/reading/kept'
import type { ManuscriptText, ReadManuscript } from '#prisma/reading/read-manuscript'
import type { Outcome } from '#prisma/reading/readers'
import { dayBegun, hasTurned, todayEverywhere } from '#prisma/today'
import { readRemembered, writeArticle } from '#prisma/write-article'

/** Who reads what people have brought. */
export interface ManuscriptReading {
  /** The version of the code that reads. */
  readonly engine: string
  readonly read: (
    manuscript: ManuscriptText,
    remembered: readonly KnownFact[],
    today: string,
  ) => Promise<Outcome<ReadManuscript>>
}

const hashOf = (engine: string, { text, decisions }: { text: string; decisions: string }): string =>
  createHash('sha256')
    .update(JSON.stringify([engine, text, decisions]))
    .digest('hex')

export const findingsOf = (json: string | null): Findings | null =>
  json === null ? null : (JSON.parse(json) as Findings)

/** Reading goes wrong with this text: what was there of it stays. */
const fail = async (client: Database, slug: string, trouble: Trouble, now: Date): Promise<void> => {
  await client.manuscript.updateMany({
    where: { slug },
    data: { state: 'failed', trouble: JSON.stringify(trouble), updatedAt: now },
  })
}

/**
 * Reads one article that somebody brought and writes its rows; where nothing has changed since it was last read,
 * nothing is done. A text that was changed while it was being read is left to the reading that the change asks for.
 *
 * @returns how many cards have to be relearned because a fact's answer has changed
 */
export const takeManuscript = async (
  client: Database,
  slug: string,
  { engine, read }: ManuscriptReading,
  now: Date,
): Promise<number> => {
  const row = await client.manuscript.findUnique({ where: { slug } })
  if (!row) return 0
  const { text, decisions, ownerId } = row
  const hash = hashOf(engine, row)
  const article = await client.article.findUnique({
    where: { slug },
    select: { contentHash: true, turnsOn: true },
  })
  const today = todayEverywhere(now)
  if (row.state === 'read' && article?.contentHash === hash && !hasTurned(article, today)) return 0
  const remembered = await readRemembered(client, slug)
  const found = findingsOf(row.findings)?.facts ?? []
  const broughtOn = dayBegun(row.createdAt)
  const outcome = await read({ slug, text, decisions, found, broughtOn }, remembered, today)
  if ('failure' in outcome) {
    await fail(client, slug, { kind: 'outgrown' }, now)
    return 0
  }
  if ('trouble' in outcome.value) {
    await fail(client, slug, outcome.value.trouble, now)
    return 0
  }
  const { rows, findings } = outcome.value
  const isSame = { slug, text, decisions }
  const data = { state: 'read', trouble: null, findings: JSON.stringify(findings), updatedAt: now }
  if ((await client.manuscript.count({ where: isSame })) === 0) return 0
  return writeArticle(client, slug, rows, hash, now, { ownerId, visibility: 'private' }, (tx) =>
    tx.manuscript.updateMany({ where: isSame, data }),
  )
}

/** Reads again what people have brought, where the code that reads has changed since; one after another. */
export const takeAllManuscripts = async (
  client: Database,
  reading: ManuscriptReading,
  now: Date,
): Promise<void> => {
  const rows = await client.manuscript.findMany({
    where: { state: { not: 'failed' } },
    select: { slug: true },
    orderBy: { slug: 'asc' },
  })
  for (const { slug } of rows) await takeManuscript(client, slug, reading, now)
}
