import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { aboutOf, findManuscript, type ManuscriptRow } from '#data/articles/desk'
import { type EditionView, editionView, readEdition } from '#data/articles/edition'
import { queueReading } from '#data/articles/readers'
import { database } from '#data/server/database'
import type { Language } from '#lib/article/article'
import { writeManuscript } from '#lib/article/manuscript'
import type { Database } from '#prisma/client'

/** What the owner says of the article; the day or days stay as they were where they are more than a day. */
export interface AboutInput {
  readonly title: string
  readonly source: string
  readonly language: Language
  readonly published: string
}

const textWith = (row: ManuscriptRow, { title, source, language, published: day }: AboutInput): string => {
  const { about, body } = aboutOf(row)
  const isRange = about.published !== null && about.published.start !== about.published.end
  const published = day === '' ? (isRange ? about.published : null) : { start: day, end: day }
  return writeManuscript({ title, source: source || null, language, published, tags: about.tags }, body)
}

/** Whether anybody has learned from the article, or a set asks about it: else there is nothing to tell before it is saved. */
const isInUse = async (client: Database, slug: string): Promise<boolean> =>
  (await client.card.count({ where: { fact: { articleSlug: slug } } })) > 0 ||
  (await client.setItem.count({ where: { itemId: { startsWith: `${slug}/` } } })) > 0

/**
 * Says what another day or language would change of an article that somebody has learned from, and keeps nothing.
 *
 * @returns null where it changes nothing that anybody has learned, or is assigned, or the article is not the viewer's
 */
export const previewAbout = async (
  viewer: Viewer,
  slug: string,
  input: AboutInput,
  now: Date,
): Promise<EditionView | null> => {
  const row = await findManuscript(viewer, slug)
  if (row?.state !== 'read') return null
  const text = textWith(row, input)
  if (text === row.text) return null
  const client = await database()
  if (!(await isInUse(client, slug))) return null
  const next = await readEdition(client, row, text, now)
  if ('trouble' in next) return null
  const view = await editionView(client, slug, next)
  const isTouched = view.changes.some(({ kind, learners }) => kind !== 'unchanged' && learners > 0)
  const isChanged =
    view.changes.some(({ kind }) => kind !== 'unchanged') || view.came.length + view.gone.length > 0
  return isTouched || (isChanged && view.assignments > 0) ? view : null
}

/**
 * Keeps what the owner says of an article, and has it read anew where that changes anything.
 *
 * @returns when it has been read; false when the article is not the viewer's
 */
export const saveAbout = async (
  viewer: Viewer,
  slug: string,
  input: AboutInput,
  now: Date,
): Promise<boolean> => {
  const row = await findManuscript(viewer, slug)
  if (!row) return false
  const text = textWith(row, input)
  if (text === row.text && row.state !== 'failed') return true
  const client = await database()
  await client.manuscript.update({
    where: { slug },
    data: { title: input.title, text, state: 'waiting', trouble: null, updatedAt: now },
  })
  await queueReading(slug)
  return true
}
