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

/** A test under way and two attempts, as the version before there were sittings left them: one has every answer. */
const UNDER_WAY = `
  INSERT INTO User (id, name, email, updatedAt) VALUES ('u', 'Lin', 'u@wengu.invalid', 0);
  INSERT INTO Article (slug, title, language, tags, text, zones, contentHash, updatedAt)
    VALUES ('a', 'A', 'zh', '[]', '', '[]', '', 0);
  INSERT INTO Item (id, publicId, articleSlug, key, kind, topic, stem, item, score)
    VALUES ('a/i', 'p', 'a', 'i', 'cloze', 'date', '', '{}', 1);
  INSERT INTO StudySession (id, userId, mode, plan, startedAt) VALUES ('s', 'u', 'test', '["a/i"]', 0);
  INSERT INTO Draft (sessionId, itemId, answerId, response, savedAt, elapsedMs, timeZone)
    VALUES ('s', 'a/i', 'd', '{"kind":"typed","text":"一"}', 0, 1, 'UTC');
  INSERT INTO Classroom (id, name, joinCode, createdAt) VALUES ('c', 'C', 'code', 0);
  INSERT INTO StudySet (id, classId, title, createdAt) VALUES ('set', 'c', 'T', 0);
  INSERT INTO SetItem (id, setId, position, snapshot) VALUES ('x', 'set', 0, '{}'), ('y', 'set', 1, '{}');
  INSERT INTO Assignment (id, classId, setId, title, opensAt, counting, feedback, late, isShuffled, isPractice, createdAt)
    VALUES ('h', 'c', 'set', 'H', 0, 'best', 'never', '{"kind":"accept"}', 0, 0, 0);
  INSERT INTO Attempt (id, assignmentId, userId, number, seed, startedAt)
    VALUES ('whole', 'h', 'u', 1, '', 0), ('half', 'h', 'u', 2, '', 0);
  INSERT INTO AttemptResponse (id, attemptId, setItemId, response, share, answeredAt, recordedAt, elapsedMs)
    VALUES ('1', 'whole', 'x', '{"kind":"skipped"}', 0, 1, 1, 1),
      ('2', 'whole', 'x', '{"kind":"typed","text":"一"}', 1, 2, 2, 1),
      ('3', 'whole', 'y', '{"kind":"typed","text":"二"}', 1, 3, 3, 1),
      ('4', 'half', 'x', '{"kind":"typed","text":"一"}', 1, 4, 4, 1),
      ('5', 'half', 'y', '{"kind":"typed","text":"二"}', 1, 5, 5, 1),
      ('6', 'half', 'y', '{"kind":"skipped"}', 0, 6, 6, 1);`

test('tests and attempts under way come through the migration that makes them sittings', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-migrate-')), 'wengu.db')
  await applyMigrations(`file:${file}`, migrationsBefore('sittings'))
  const before = new Sqlite(file)
  before.exec(UNDER_WAY)
  before.close()
  await applyMigrations(`file:${file}`)
  const after = new Sqlite(file, { readonly: true })
  expect(after.pragma('foreign_key_check')).toEqual([])
  expect(after.prepare('SELECT id, completedAt FROM Attempt ORDER BY id').all()).toEqual([
    { id: 'half', completedAt: null },
    { id: 'whole', completedAt: 3 },
  ])
  expect(after.prepare('SELECT COUNT(*) AS n FROM AttemptResponse WHERE isGiven').get()).toEqual({ n: 6 })
  expect(after.prepare('SELECT sessionId, response FROM Draft').all()).toEqual([
    { sessionId: 's', response: '{"kind":"typed","text":"一"}' },
  ])
  expect(after.prepare('SELECT putAwayAt FROM StudySession').all()).toEqual([{ putAwayAt: null }])
  after.close()
})

test('the articles of a database from before articles had owners are everybody’s', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-migrate-')), 'wengu.db')
  await applyMigrations(`file:${file}`, migrationsBefore('brought_articles'))
  const before = new Sqlite(file)
  before.exec(UNDER_WAY)
  before.close()
  await applyMigrations(`file:${file}`)
  const after = new Sqlite(file, { readonly: true })
  expect(after.pragma('foreign_key_check')).toEqual([])
  expect(after.prepare('SELECT slug, ownerId, visibility FROM Article').all()).toEqual([
    { slug: 'a', ownerId: null, visibility: 'everybody' },
  ])
  expect(after.prepare('SELECT id, mayPublish FROM User').all()).toEqual([{ id: 'u', mayPublish: 0 }])
  after.close()
})

test('the wishes of a database from before there was a goal get the usual one, and no time zone of their own', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-migrate-')), 'wengu.db')
  await applyMigrations(`file:${file}`, migrationsBefore('time_zone_and_goal'))
  const before = new Sqlite(file)
  before.exec(UNDER_WAY)
  before.exec("INSERT INTO Preference (userId, newPerDay) VALUES ('u', 7)")
  before.close()
  await applyMigrations(`file:${file}`)
  const after = new Sqlite(file, { readonly: true })
  expect(after.pragma('foreign_key_check')).toEqual([])
  expect(after.prepare('SELECT newPerDay, dailyGoal, timeZone FROM Preference').all()).toEqual([
    { newPerDay: 7, dailyGoal: 20, timeZone: null },
  ])
  after.close()
})
