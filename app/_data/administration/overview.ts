import 'server-only'
import { readdir, readFile, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { officeOf } from '#data/account/administrators'
import { type Limit, listLimits } from '#data/account/throttle'
import type { Viewer } from '#data/account/viewer'
import { MOST_ARTICLES } from '#data/articles/bring'
import { database } from '#data/server/database'
import { MOST_BYTES } from '#lib/article/formats/trouble'
import { mayOnServer, type Office } from '#lib/classes/server-rights'
import { backupFolder } from '#prisma/backup-settings'
import type { Database } from '#prisma/client'
import { databaseFile } from '#prisma/url'

/** How the server is, for whoever administers it. */
export interface OverviewView {
  readonly office: Office
  readonly versions: {
    readonly wengu: string
    readonly node: string
    readonly sqlite: string
    /** The newest migration of the database. */
    readonly schema: string
  }
  readonly accounts: number
  readonly guests: number
  readonly classes: number
  readonly articles: number
  readonly databaseMb: number
  readonly freeMb: number
  readonly backups: {
    readonly folder: string
    readonly copies: number
    /** ISO 8601; null for none yet. */
    readonly newest: string | null
    readonly newestMb: number
  }
  readonly limits: {
    readonly tries: readonly { readonly limit: Limit; readonly turns: number; readonly oneInS: number }[]
    readonly articlesOfAccount: number
    readonly articlesOfGuest: number
    readonly articleMb: number
  }
}

const MB = 2 ** 20

const readVersions = async (client: Database): Promise<OverviewView['versions']> => {
  const read: unknown = JSON.parse(await readFile(join(process.cwd(), 'package.json'), 'utf8'))
  const [sqlite] = await client.$queryRaw<{ version: string }[]>`SELECT sqlite_version() AS version`
  const [newest] = await client.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1`
  return {
    wengu: typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : '',
    node: process.versions.node,
    sqlite: sqlite?.version ?? '',
    schema: newest?.name ?? '',
  }
}

const readBackups = async (): Promise<OverviewView['backups']> => {
  const folder = backupFolder()
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^wengu-\d{14}\.db$/.test(name))
  const newest = names.toSorted().at(-1)
  const { mtime, size } = newest ? await stat(join(folder, newest)) : { mtime: null, size: 0 }
  return {
    folder,
    copies: names.length,
    newest: mtime?.toISOString() ?? null,
    newestMb: Math.ceil(size / MB),
  }
}

/** Null for whoever may not see the server. */
export const readOverview = async (viewer: Viewer): Promise<OverviewView | null> => {
  const client = await database()
  const office = await officeOf(client, viewer.userId)
  if (office === null || !mayOnServer(office, 'see-server')) return null
  const file = databaseFile()
  const [versions, accounts, guests, classes, articles, { size }, room, backups] = await Promise.all([
    readVersions(client),
    client.user.count({ where: { isAnonymous: false } }),
    client.user.count({ where: { isAnonymous: true } }),
    client.classroom.count(),
    client.article.count({ where: { retiredAt: null } }),
    stat(file),
    statfs(dirname(file)),
    readBackups(),
  ])
  return {
    office,
    versions,
    accounts,
    guests,
    classes,
    articles,
    databaseMb: Math.ceil(size / MB),
    freeMb: Math.floor((room.bavail * room.bsize) / MB),
    backups,
    limits: {
      tries: listLimits(),
      articlesOfAccount: MOST_ARTICLES.account,
      articlesOfGuest: MOST_ARTICLES.guest,
      articleMb: MOST_BYTES / MB,
    },
  }
}
