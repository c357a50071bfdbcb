import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { readMigrations } from '#prisma/engine'
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

/** The migrations from the first to the one before `name`. */
const migrationsBefore = (name: string) => {
  const all = readMigrations()
  const end = all.migrationDirectories.findIndex(({ path }) => path.endsWith(name))
  return { ...all, migrationDirectories: all.migrationDirectories.slice(0, end) }
}

test('a database with answers in it comes through the migration that gives items their public ids', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-migrate-')), 'wengu.db')
  await applyMigrations(`file:${file}`, migrationsBefore('public_item_ids'))
  const before = new Sqlite(file)
  before.exec(`
    INSERT INTO User (id, name, email, updatedAt) VALUES ('u', 'Lin', 'u@wengu.invalid', 0);
    INSERT INTO Article (slug, title, language, tags, text, zones, contentHash, updatedAt)
      VALUES ('a', 'A', 'zh', '[]', '', '[]', '', 0);
    INSERT INTO Fact (id, articleSlug, key, kind, label, answer, confidence, position)
      VALUES ('a/f', 'a', 'f', 'date', '', '', 1, 0);
    INSERT INTO Item (id, articleSlug, key, kind, topic, stem, item, score)
      VALUES ('a/i', 'a', 'i', 'cloze', 'date', '', '{}', 1), ('a/j', 'a', 'j', 'cloze', 'date', '', '{}', 1);
    INSERT INTO ItemFact (itemId, factId, position) VALUES ('a/i', 'a/f', 0);
    INSERT INTO Review (answerId, factId, userId, kind, itemId, answeredAt, day)
      VALUES ('r', 'a/f', 'u', 'answer', 'a/i', 0, 0);`)
  before.close()
  await applyMigrations(`file:${file}`)
  const after = new Sqlite(file, { readonly: true })
  expect(after.pragma('foreign_key_check')).toEqual([])
  expect(after.prepare('SELECT COUNT(DISTINCT publicId) AS n FROM Item').get()).toEqual({ n: 2 })
  expect(after.prepare('SELECT itemId FROM ItemFact').all()).toEqual([{ itemId: 'a/i' }])
  expect(after.prepare('SELECT itemId FROM Review').all()).toEqual([{ itemId: 'a/i' }])
  after.close()
})
