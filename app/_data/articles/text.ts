import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { findManuscript, type ManuscriptRow } from '#data/articles/desk'
import { queueReading, serverReaders } from '#data/articles/readers'
import { database } from '#data/server/database'
import { tidyText } from '#lib/article/formats/tidy'
import { FEWEST_CHARACTERS, MOST_CHARACTERS, type Trouble } from '#lib/article/formats/trouble'
import { readManuscript, writeManuscript } from '#lib/article/manuscript'
import type { FactChange } from '#lib/facts/edition'
import type { Database } from '#prisma/client'
import { findingsOf } from '#prisma/manuscripts'
import type { Edition } from '#prisma/reading/read-edition'
import { todayEverywhere } from '#prisma/today'
import { readRemembered } from '#prisma/write-article'

/** The text of an article as its owner edits it. */
export interface TextView {
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly body: string
  /** Of the file that was opened: what is saved must not undo what was saved meanwhile. */
  readonly edition: string
}

/** A fact that an edit touches, with how many learners have a card of it. */
export type ChangeView = FactChange & { readonly learners: number }

/** What an edited text would change. */
export interface EditionView {
  readonly changes: readonly ChangeView[]
  readonly came: readonly string[]
  readonly gone: readonly string[]
  /** Assignments that ask questions of the article: they stay as they are. */
  readonly assignments: number
}

export type TextResult =
  | { readonly kind: 'shown'; readonly edition: EditionView }
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  /** Somebody has saved another text, or decided something, since this one was opened. */
  | { readonly kind: 'stale' }

export interface TextInput {
  readonly body: string
  readonly edition: string
}

const editionOf = ({ text }: Pick<ManuscriptRow, 'text'>): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The text of an article of the viewer's; null when it is not theirs, or was never read. */
export const readText = async (viewer: Viewer, slug: string): Promise<TextView | null> => {
  const row = await findManuscript(viewer, slug)
  const read = row && readManuscript(row.text)
  if (!row || !read || row.findings === null) return null
  const { title, language } = read.about
  return { slug, title, language, body: read.body, edition: editionOf(row) }
}

/** Why a text is none that can be read at all; null when it may be. */
const troubleWith = (body: string): Trouble | null => {
  const written = body.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (written === 0) return { kind: 'empty' }
  if (written < FEWEST_CHARACTERS) return { kind: 'short', characters: body.length }
  return body.length > MOST_CHARACTERS ? { kind: 'long', characters: body.length } : null
}

const readStanding = async (client: Database, slug: string) => {
  const { text, facts, items } = await client.article.findUniqueOrThrow({
    where: { slug },
    select: {
      text: true,
      facts: {
        where: { retiredAt: null },
        orderBy: { position: 'asc' },
        select: { key: true, label: true, answer: true, sentences: { select: { sentence: true } } },
      },
      items: { where: { retiredAt: null }, orderBy: { key: 'asc' }, select: { key: true, stem: true } },
    },
  })
  const placed = facts.map(({ sentences, ...fact }) => ({
    ...fact,
    sentences: sentences.map(({ sentence }) => sentence).sort((a, b) => a - b),
  }))
  return { text, facts: placed, stems: items }
}

/** The new file, and what it would make of the article; or why it can't be kept. */
const readNext = async (
  client: Database,
  row: ManuscriptRow,
  { body, edition }: TextInput,
  now: Date,
): Promise<{ text: string; next: Edition } | Exclude<TextResult, { kind: 'shown' | 'saved' }>> => {
  const read = readManuscript(row.text)
  if (!read || row.state !== 'read' || editionOf(row) !== edition) return { kind: 'stale' }
  const tidied = tidyText(body)
  const trouble = troubleWith(tidied)
  if (trouble) return { kind: 'refused', trouble }
  const text = writeManuscript(read.about, tidied)
  const { slug, decisions } = row
  const manuscript = { slug, text, decisions, found: findingsOf(row.findings)?.facts ?? [] }
  const input = {
    manuscript,
    standing: await readStanding(client, slug),
    remembered: await readRemembered(client, slug),
    today: todayEverywhere(now),
  }
  const outcome = await serverReaders().run('edition', input, text.length)
  if ('failure' in outcome) return { kind: 'refused', trouble: { kind: 'outgrown' } }
  if ('trouble' in outcome.value) return { kind: 'refused', trouble: outcome.value.trouble }
  return { text, next: outcome.value }
}

/** How many learners have learned each fact, by its key. */
const countLearners = async (client: Database, slug: string): Promise<ReadonlyMap<string, number>> => {
  const groups = await client.card.groupBy({
    by: ['factId'],
    where: { fact: { articleSlug: slug }, kind: { not: 'new' } },
    _count: true,
  })
  return new Map(groups.map(({ factId, _count }) => [factId.slice(slug.length + 1), _count]))
}

const keyOf = (change: FactChange): string => (change.kind === 'gone' ? change.before : change.after).key

/** Says what an edited text would change, and keeps nothing; null when the article is not the viewer's. */
export const previewText = async (
  viewer: Viewer,
  slug: string,
  input: TextInput,
  now: Date,
): Promise<TextResult | null> => {
  const row = await findManuscript(viewer, slug)
  if (!row) return null
  const client = await database()
  const result = await readNext(client, row, input, now)
  if ('kind' in result) return result
  const { changes, came, gone } = result.next
  const learners = await countLearners(client, slug)
  const assignments = await client.assignment.count({
    where: { archivedAt: null, set: { items: { some: { itemId: { startsWith: `${slug}/` } } } } },
  })
  const counted = changes.map((change) => ({ ...change, learners: learners.get(keyOf(change)) ?? 0 }))
  return { kind: 'shown', edition: { changes: counted, came, gone, assignments } }
}

/**
 * Keeps an edited text, and has it read. Facts keep their keys, and with them their cards; one whose answer has changed
 * is learned again, one that is gone sleeps; sets that are assigned stay as they were frozen.
 *
 * @returns when it has been read; null when the article is not the viewer's
 */
export const saveText = async (
  viewer: Viewer,
  slug: string,
  input: TextInput,
  now: Date,
): Promise<TextResult | null> => {
  const row = await findManuscript(viewer, slug)
  if (!row) return null
  const client = await database()
  const result = await readNext(client, row, input, now)
  if ('kind' in result) return result
  const { count } = await client.manuscript.updateMany({
    where: { slug, ownerId: viewer.userId, text: row.text, decisions: row.decisions },
    data: { text: result.text, decisions: result.next.decisions, state: 'waiting', updatedAt: now },
  })
  if (count === 0) return { kind: 'stale' }
  await queueReading(slug)
  return { kind: 'saved' }
}
