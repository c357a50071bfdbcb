import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { firstMistakeIn } from '#data/articles/folder'
import { queueReading, serverReaders } from '#data/articles/readers'
import type { BringResult } from '#data/articles/views'
import { database } from '#data/server/database'
import type { Language } from '#lib/article/article'
import type { Brought } from '#lib/article/formats/brought'
import { statedSource } from '#lib/article/formats/stated-source'
import { MOST_BYTES } from '#lib/article/formats/trouble'
import { detectLanguage } from '#lib/article/language'
import { writeManuscript } from '#lib/article/manuscript'
import type { BroughtFile } from '#prisma/reading/bring'

/** So many articles somebody may have; more are somebody's who tries the server. */
export const MOST_ARTICLES = { guest: 5, account: 200 } as const
/** So many of one's articles may wait to be read. */
const MOST_WAITING = 3

const LONGEST_TITLE = 200
const LONGEST_HEADING = 80

/** What may be brought: a text with the title that was typed, or a file. */
export type BringInput = {
  readonly title: string
  /** A facts.yaml with what was decided about it elsewhere; '' for none. */
  readonly decisions?: string
} & ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: BroughtFile })

/** What a text is called whose first sentences propose no title; its owner is shown that it can be changed. */
const UNTITLED: Readonly<Record<Language, string>> = {
  zh: '未命名的文章',
  'zh-Hant': '未命名的文章',
  en: 'Untitled article',
}

/**
 * The title that the format tells; else the first line when it is short, which then is no part of the text; else the
 * one that the first sentences propose.
 */
const titled = (
  { title, text }: Brought,
  typed: string,
  headline: string | null,
): { readonly title: string; readonly body: string } => {
  if (typed !== '') return { title: typed, body: text }
  if (title !== null) return { title: title.slice(0, LONGEST_TITLE), body: text }
  const [first = '', ...rest] = text.split('\n')
  const line = first.replace(/^#+\s*/u, '').trim()
  const isTitle =
    line.length <= LONGEST_HEADING && !/[。！？；，.!?;,]$/u.test(line) && rest.some((one) => one.trim())
  return isTitle
    ? { title: line, body: rest.join('\n').trim() }
    : { title: headline ?? UNTITLED[detectLanguage(text)], body: text }
}

const fileOf = (input: BringInput): BroughtFile =>
  input.kind === 'file' ? input.file : { name: '', bytes: new TextEncoder().encode(input.text) }

/** Whether the viewer may bring one more now. */
const hasRoom = async ({ userId, isGuest }: Viewer): Promise<BringResult | null> => {
  const client = await database()
  const most = isGuest ? MOST_ARTICLES.guest : MOST_ARTICLES.account
  if ((await client.manuscript.count({ where: { ownerId: userId } })) >= most)
    return { kind: 'too-many', most }
  const waiting = await client.manuscript.count({ where: { ownerId: userId, state: 'waiting' } })
  return waiting >= MOST_WAITING ? { kind: 'too-fast' } : null
}

/**
 * Takes in an article that somebody has pasted or chosen: private, and read at once behind those that wait. Nobody but
 * the viewer sees it until they say so.
 */
export const bringArticle = async (viewer: Viewer, input: BringInput, now: Date): Promise<BringResult> => {
  const file = fileOf(input)
  if (file.bytes.length > MOST_BYTES) return { kind: 'refused', trouble: { kind: 'big' } }
  const { decisions = '' } = input
  const line = firstMistakeIn(decisions)
  if (line !== null) return { kind: 'refused', trouble: { kind: 'decisions', line } }
  const full = await hasRoom(viewer)
  if (full) return full
  const outcome = await serverReaders().run('bring', file, file.bytes.length)
  if ('failure' in outcome) return { kind: 'refused', trouble: { kind: 'outgrown' } }
  if ('trouble' in outcome.value) return { kind: 'refused', trouble: outcome.value.trouble }
  const { brought, headline } = outcome.value
  const { title, body } = titled(brought, input.title.trim().slice(0, LONGEST_TITLE), headline)
  const { published, tags } = brought
  const source = brought.source ?? statedSource(brought.text)
  const text = writeManuscript({ title, source, language: detectLanguage(body), published, tags }, body)
  const slug = `own-${randomBytes(9)
    .toString('base64url')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, 'x')}`
  const client = await database()
  const data = {
    slug,
    ownerId: viewer.userId,
    title,
    text,
    decisions,
    state: 'waiting',
    createdAt: now,
    updatedAt: now,
  }
  await client.manuscript.create({ data })
  void queueReading(slug)
  return { kind: 'brought', slug }
}
