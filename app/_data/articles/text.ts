import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { findManuscript, type ManuscriptRow } from '#data/articles/desk'
import { type EditionView, editionView, readEdition } from '#data/articles/edition'
import { queueReading } from '#data/articles/readers'
import { database } from '#data/server/database'
import { tidyText } from '#lib/article/formats/tidy'
import { FEWEST_CHARACTERS, MOST_CHARACTERS, type Trouble } from '#lib/article/formats/trouble'
import { readManuscript, writeManuscript } from '#lib/article/manuscript'
import { titleFits } from '#lib/article/title-fits'
import type { Database } from '#prisma/client'
import type { Edition } from '#prisma/reading/read-edition'

/** The text of an article as its owner edits it. */
export interface TextView {
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly body: string
  /** Of the file that was opened: what is saved must not undo what was saved meanwhile. */
  readonly edition: string
}

export type TextResult =
  /** Whether the title says nothing that the text has just ceased to say. */
  | { readonly kind: 'shown'; readonly edition: EditionView; readonly titleFits: boolean }
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  /** Somebody has saved another text, or decided something, since this one was opened. */
  | { readonly kind: 'stale' }

export interface TextInput {
  /** Left out, the title stays as it is. */
  readonly title?: string | undefined
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

/** The new file, and what it would make of the article; or why it can't be kept. */
const readNext = async (
  client: Database,
  row: ManuscriptRow,
  { title, body, edition }: TextInput,
  now: Date,
): Promise<
  | { text: string; title: string; titleFits: boolean; next: Edition }
  | Exclude<TextResult, { kind: 'shown' | 'saved' }>
> => {
  const read = readManuscript(row.text)
  if (!read || row.state !== 'read' || editionOf(row) !== edition) return { kind: 'stale' }
  const tidied = tidyText(body)
  const trouble = troubleWith(tidied)
  if (trouble) return { kind: 'refused', trouble }
  const about = { ...read.about, title: title || read.about.title }
  const text = writeManuscript(about, tidied)
  const outcome = await readEdition(client, row, text, now)
  if ('trouble' in outcome) return { kind: 'refused', trouble: outcome.trouble }
  return { text, title: about.title, titleFits: titleFits(about.title, read.body, tidied), next: outcome }
}

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
  const { titleFits, next } = result
  return { kind: 'shown', edition: await editionView(client, slug, next), titleFits }
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
    data: {
      title: result.title,
      text: result.text,
      decisions: result.next.decisions,
      state: 'waiting',
      updatedAt: now,
    },
  })
  if (count === 0) return { kind: 'stale' }
  await queueReading(slug)
  return { kind: 'saved' }
}
