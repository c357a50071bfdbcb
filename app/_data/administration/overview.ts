import 'server-only'
import { readdir, readFile, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type AdministratorKind, administratorKind } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import { SYNCED } from '#prisma/sync-mark'
import { databaseFile } from '#prisma/url'

/** How the server is, for whoever administers it. */
export interface OverviewView {
  readonly office: AdministratorKind
  readonly version: string
  readonly accounts: number
  readonly guests: number
  readonly classes: number
  readonly articles: number
  readonly databaseMb: number
  readonly freeMb: number
  /** ISO 8601; null for none yet. */
  readonly lastBackup: string | null
  readonly contentRead: string | null
}

const MB = 2 ** 20

const readVersion = async (): Promise<string> => {
  const read: unknown = JSON.parse(await readFile(join(process.cwd(), 'package.json'), 'utf8'))
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : ''
}

/** When the newest of the backups on schedule was made; where they are, cli/backup.ts says. */
const readLastBackup = async (file: string): Promise<string | null> => {
  const folder = process.env.WENGU_BACKUPS || join(dirname(file), 'backups')
  const names = await readdir(folder).catch(() => [])
  const [newest] = names.filter((name) => /^wengu-\d{14}\.db$/.test(name)).sort((a, b) => (a < b ? 1 : -1))
  return newest ? (await stat(join(folder, newest))).mtime.toISOString() : null
}

/** Null for anybody but an administrator. */
export const readOverview = async (viewer: Viewer): Promise<OverviewView | null> => {
  const client = await database()
  const office = await administratorKind(client, viewer.userId)
  if (!office) return null
  const file = databaseFile()
  const [version, accounts, guests, classes, articles, { size }, room, lastBackup, read] = await Promise.all([
    readVersion(),
    client.user.count({ where: { isAnonymous: false } }),
    client.user.count({ where: { isAnonymous: true } }),
    client.classroom.count(),
    client.article.count({ where: { retiredAt: null } }),
    stat(file),
    statfs(dirname(file)),
    readLastBackup(file),
    client.setting.findUnique({ where: { key: SYNCED }, select: { value: true } }),
  ])
  return {
    office,
    version,
    accounts,
    guests,
    classes,
    articles,
    databaseMb: Math.ceil(size / MB),
    freeMb: Math.floor((room.bavail * room.bsize) / MB),
    lastBackup,
    contentRead: read?.value ?? null,
  }
}
