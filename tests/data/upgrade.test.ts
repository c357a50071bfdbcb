import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { readMigrations } from '#prisma/engine'
import { applyMigrations } from '#prisma/migrate'
import { checkQuickly } from '#prisma/standing'
import { filesOfBefore } from '#prisma/upgrade'

const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'wengu-upgrade-')), '学校.db')

/** The migrations but for the last `n`. */
const migrationsWithout = (n: number) => {
  const all = readMigrations()
  return { ...all, migrationDirectories: all.migrationDirectories.slice(0, -n) }
}

/** The same with one more that fails half-way, or does whatever it is told. */
const migrationsAnd = (sql: string) => {
  const all = readMigrations()
  const value = { tag: 'ok' as const, value: sql }
  const more = { path: '29990101000000_more', migrationFile: { path: 'migration.sql', content: value } }
  return { ...all, migrationDirectories: [...all.migrationDirectories, more] }
}

/** A database of an earlier version with somebody in it. */
const newEarlier = async (): Promise<string> => {
  const file = newFile()
  await applyMigrations(`file:${file}`, migrationsWithout(3))
  const db = new Sqlite(file)
  db.exec("INSERT INTO User (id, name, email, updatedAt) VALUES ('lin', 'Lin', 'lin@wengu.invalid', 0)")
  db.close()
  return file
}

const peopleIn = (file: string): unknown[] => {
  const db = new Sqlite(file, { readonly: true })
  const names = db.prepare('SELECT id FROM User').pluck().all()
  db.close()
  return names
}

test('an upgrade keeps the file of before beside the new one', async () => {
  const file = await newEarlier()
  expect(await applyMigrations(`file:${file}`)).toHaveLength(3)
  const [before = ''] = filesOfBefore(file)
  expect([peopleIn(file), peopleIn(before)]).toEqual([['lin'], ['lin']])
  const wanted = [basename(file), basename(before), `${basename(file)}.in-use`]
  expect(readdirSync(dirname(file)).sort()).toEqual(wanted.sort())
})

test('a migration that fails leaves the file as it was, byte for byte', async () => {
  const file = newFile()
  await applyMigrations(`file:${file}`)
  const bytes = readFileSync(file)
  const failing = 'DELETE FROM User; CREATE TABLE Half (id TEXT); SELECT * FROM NoSuchTable;'
  await expect(applyMigrations(`file:${file}`, migrationsAnd(failing))).rejects.toThrow()
  expect(readFileSync(file).equals(bytes)).toBe(true)
  expect(await applyMigrations(`file:${file}`)).toEqual([])
})

test('a migration that leaves rows without what they refer to does not take its place', async () => {
  const file = await newEarlier()
  const orphan = "PRAGMA foreign_keys=OFF; INSERT INTO Preference (userId) VALUES ('nobody');"
  await expect(applyMigrations(`file:${file}`, migrationsAnd(orphan))).rejects.toThrow(/refers to nothing/)
  expect(peopleIn(file)).toEqual(['lin'])
  expect(await applyMigrations(`file:${file}`)).toHaveLength(3)
})

test('a file that somebody else has open is not upgraded, and says so', async () => {
  const file = await newEarlier()
  const other = new Sqlite(file)
  other.exec('BEGIN IMMEDIATE')
  await expect(applyMigrations(`file:${file}`)).rejects.toThrow(/Another program has locked/)
  other.exec('ROLLBACK')
  other.close()
  expect(await applyMigrations(`file:${file}`)).toHaveLength(3)
})

test('a database of a newer version is refused with a sentence, and not touched', async () => {
  const file = newFile()
  await applyMigrations(`file:${file}`, migrationsAnd('CREATE TABLE Newer (id TEXT);'))
  const bytes = readFileSync(file)
  await expect(applyMigrations(`file:${file}`)).rejects.toThrow(/made by a newer version of Wengu \(2999/)
  expect(readFileSync(file).equals(bytes)).toBe(true)
})

test('a database that is gone or empty is not a new school without a word', async () => {
  const file = newFile()
  await applyMigrations(`file:${file}`)
  truncateSync(file)
  await expect(applyMigrations(`file:${file}`)).rejects.toThrow(/is empty, though it has been in use/)
  rmSync(file)
  await expect(applyMigrations(`file:${file}`)).rejects.toThrow(/is gone, though it has been in use/)
  expect(existsSync(file)).toBe(false)
  rmSync(`${file}.in-use`)
  expect((await applyMigrations(`file:${file}`)).length).toBeGreaterThan(10)
})

test('a file that an earlier version was stopped in while making it is made anew', async () => {
  const file = newFile()
  const db = new Sqlite(file)
  db.exec(`CREATE TABLE _prisma_migrations (id TEXT, checksum TEXT, finished_at DATETIME, migration_name TEXT, logs TEXT,
    rolled_back_at DATETIME, started_at DATETIME, applied_steps_count INTEGER);
    INSERT INTO _prisma_migrations VALUES ('1', '', NULL, '20261123013936_init', NULL, NULL, 0, 0);
    CREATE TABLE User (id TEXT)`)
  db.close()
  expect((await applyMigrations(`file:${file}`)).length).toBeGreaterThan(10)
  expect(peopleIn(file)).toEqual([])
})

test('a file that is damaged, or none at all, is told by name with what to do', async () => {
  const file = await newEarlier()
  const bytes = readFileSync(file)
  writeFileSync(file, Buffer.from(bytes).fill(0xff, 4096 * 3, 4096 * 9))
  expect(() => checkQuickly(file)).toThrow(new RegExp(`${basename(file)} is damaged.*restore`))
  writeFileSync(file, 'This is no database at all, but a letter to somebody.'.repeat(100))
  await expect(applyMigrations(`file:${file}`)).rejects.toThrow(/is damaged/)
  writeFileSync(file, bytes)
  expect(() => checkQuickly(file)).not.toThrow()
})

const MIGRATE = `import { applyMigrations } from '#prisma/migrate'
  process.stdout.write('begun')
  await applyMigrations('file:' + process.env.FILE)`

/** Migrates in a process of its own and kills that after so many milliseconds. */
const killWhileMigrating = async (file: string, afterMs: number): Promise<boolean> => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', MIGRATE]
  const child = spawn(process.execPath, args, {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, FILE: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  await once(child.stdout, 'data')
  const timer = setTimeout(() => child.kill('SIGKILL'), afterMs)
  const [, signal] = await exit
  clearTimeout(timer)
  return signal === 'SIGKILL'
}

test('a process that is killed while it makes or upgrades a file leaves one that opens', async () => {
  let killed = 0
  for (const afterMs of [60, 300, 700]) {
    const [made, upgraded] = [newFile(), await newEarlier()]
    killed += Number(await killWhileMigrating(made, afterMs))
    killed += Number(await killWhileMigrating(upgraded, afterMs))
    await applyMigrations(`file:${made}`)
    await applyMigrations(`file:${upgraded}`)
    expect([peopleIn(made), peopleIn(upgraded)]).toEqual([[], ['lin']])
  }
  expect(killed).toBeGreaterThan(0)
})
