import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { applyMigrations, schemaDrift } from '#prisma/migrate'

test('the migrations bring an empty file to exactly the schema, and a second run does nothing', async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'wengu-migrate-')), 'wengu.db')}`
  expect((await applyMigrations(url)).length).toBeGreaterThan(0)
  expect(await schemaDrift(url)).toBeNull()
  expect(await applyMigrations(url)).toEqual([])
})

test('a database that is up to date is left alone, even while somebody writes to it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-migrate-')), 'wengu.db')
  await applyMigrations(`file:${file}`)
  const writer = new Sqlite(file)
  writer.pragma('journal_mode = WAL')
  writer.exec('BEGIN EXCLUSIVE')
  expect(await applyMigrations(`file:${file}`)).toEqual([])
  writer.exec('ROLLBACK')
  writer.close()
})
