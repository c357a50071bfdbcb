import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { readContent } from '#cli/content'
import { database } from '#data/database'
import type { Viewer } from '#data/viewer'
import { type Database, openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'
import { syncContent } from '#prisma/sync'

export const NOON = new Date('2026-03-02T04:00:00Z')

/** `minutes` after noon in Shanghai. */
export const after = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000)

let template: Promise<string> | undefined

/** A migrated file that holds the content, made once for a test file's tests. */
const makeTemplate = async (): Promise<string> => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-template-')), 'wengu.db')
  await applyMigrations(`file:${file}`)
  const client = await openDatabase(`file:${file}`)
  await syncContent(client, await readContent('content'), 'tests', NOON)
  await client.$disconnect()
  return file
}

/** A database of a test's own, which the data access layer uses from now on. */
export const newDatabase = async (): Promise<Database> => {
  template ??= makeTemplate()
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-test-')), 'wengu.db')
  copyFileSync(await template, file)
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  return database()
}

/** Somebody with an account that has no password. */
export const newViewer = async (client: Database, userId: string): Promise<Viewer> => {
  await client.user.create({
    data: { id: userId, name: userId, email: `${userId}@example.test`, isAnonymous: true },
  })
  return { userId, name: userId, isGuest: true, timeZone: 'Asia/Shanghai', locale: 'zh-CN' }
}
