import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import { readContent } from '#cli/content'
import { withLock } from '#cli/lock'
import type { Viewer } from '#data/account/viewer'
import { database } from '#data/server/database'
import { type Database, openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'
import { syncContent } from '#prisma/sync'
import { readHere } from '#tests/data/read-here'

/** Where app/_data/server/database.ts keeps what it has opened. */
const held = globalThis as { wenguDatabases?: Map<string, Promise<Database>>; wenguBuckets?: unknown }

export const NOON = new Date('2026-03-02T04:00:00Z')

/** `minutes` after noon in Shanghai. */
export const after = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000)

const makeTemplate = async (file: string): Promise<void> => {
  const draft = `${file}.draft`
  await applyMigrations(`file:${draft}`)
  const client = await openDatabase(`file:${draft}`)
  await syncContent(client, await readContent(), readHere('tests'), NOON)
  await client.$disconnect()
  renameSync(draft, file)
}

/** A migrated file that holds the content, made once for all test files of a run: whoever comes first makes it. */
const readTemplate = async (): Promise<string> => {
  const folder = process.env.WENGU_TEMPLATE_FOLDER
  if (!folder) throw new Error('tests/vitest.config.ts names no WENGU_TEMPLATE_FOLDER')
  const file = join(folder, 'wengu.db')
  if (existsSync(file)) return file
  await withLock(
    join(folder, 'lock'),
    () => undefined,
    async () => existsSync(file) || (await makeTemplate(file)),
  )
  return file
}

/** A database of a test's own, which the data access layer uses until the test is over; then nothing of it is left. */
export const newDatabase = async (): Promise<Database> => {
  const folder = mkdtempSync(join(tmpdir(), 'wengu-test-'))
  const url = `file:${join(folder, 'wengu.db')}`
  copyFileSync(await readTemplate(), join(folder, 'wengu.db'))
  vi.stubEnv('DATABASE_URL', url)
  // People of other tests have the same ids; what they have used up is not theirs.
  delete held.wenguBuckets
  const client = await database()
  onTestFinished(async () => {
    await client.$disconnect()
    held.wenguDatabases?.delete(url)
    rmSync(folder, { recursive: true })
  })
  return client
}

/** Somebody with an account that has no password. */
export const newViewer = async (client: Database, userId: string): Promise<Viewer> => {
  await client.user.create({
    data: { id: userId, name: userId, email: `${userId}@example.test`, isAnonymous: true },
  })
  return { userId, name: userId, isGuest: true, timeZone: 'Asia/Shanghai', locale: 'zh-CN' }
}
