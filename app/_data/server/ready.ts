import 'server-only'
import { access, constants, readdir, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { database } from '#data/server/database'
import type { Database } from '#prisma/client'
import { SYNCED } from '#prisma/sync-mark'
import { databaseFile } from '#prisma/url'

/** With less room than this on the disk, the database may stop in the middle of a lesson. */
const ROOM_BYTES = 100 * 2 ** 20

/** The setting that is written to find out whether anything can be. */
const TRIED = 'triedAt'

/** Who asks whether the server is ready does not wait for a lock. */
const PATIENCE_MS = 2_000

const isTrue = (tried: Promise<unknown>): Promise<boolean> =>
  tried.then(
    () => true,
    () => false,
  )

const hasRoom = async (file: string): Promise<boolean> => {
  const { bavail, bsize } = await statfs(dirname(file))
  return bavail * bsize >= ROOM_BYTES
}

const missesMigrations = async (client: Database): Promise<boolean> => {
  const rows = await client.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL`
  const applied = new Set(rows.map(({ migration_name }) => migration_name))
  const folder = join(process.cwd(), 'prisma', 'migrations')
  const wanted = await readdir(folder, { withFileTypes: true })
  return wanted.some((entry) => entry.isDirectory() && !applied.has(entry.name))
}

/** Whether anything gets to the disk is tried so often at most, however often somebody asks. */
const TRY_EVERY_MS = 2_000

// Next may load this module more than once.
const ofProcess = globalThis as { wenguWroteAtMs?: number }

/** Takes the lock for writing, and changes nothing. */
const writeNothing = (client: Database): Promise<unknown> =>
  client.$executeRaw`UPDATE Setting SET value = value WHERE key = ''`

/** Writes: a disk that has turned read-only still gives out locks. */
const write = async (client: Database): Promise<unknown> => {
  const now = performance.now()
  if (now - (ofProcess.wenguWroteAtMs ?? Number.NEGATIVE_INFINITY) < TRY_EVERY_MS) return writeNothing(client)
  const value = new Date().toISOString()
  await client.setting.upsert({ where: { key: TRIED }, create: { key: TRIED, value }, update: { value } })
  ofProcess.wenguWroteAtMs = now
}

const askDatabase = async (): Promise<string | null> => {
  const client = await database()
  if (await missesMigrations(client)) return 'Migrations are missing'
  if (!(await isTrue(write(client)))) return 'The database cannot be written'
  const synced = await client.setting.findUnique({ where: { key: SYNCED }, select: { value: true } })
  return synced ? null : 'The content has not been read yet'
}

const after = (ms: number): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve('The database is locked by another program'), ms).unref()
  })

/**
 * Why the server cannot do its work, or null when the database is there, can be written and has every migration, its
 * disk has room, and the content has been read. Whether the file is whole is looked at when the server starts.
 */
export const whyNotReady = async (): Promise<string | null> => {
  const file = databaseFile()
  // SQLite goes on writing to a deleted file, and all of it is lost when the server stops.
  if (!(await isTrue(access(file)))) return 'The database file is gone'
  if (!(await isTrue(access(file, constants.W_OK)))) return 'The database file cannot be written'
  if (!(await hasRoom(file))) return 'The disk is nearly full'
  return Promise.race([askDatabase().catch(() => 'The database does not answer'), after(PATIENCE_MS)])
}
