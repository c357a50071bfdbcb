import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import { MIGRATIONS_FOLDER, OUR_TABLES, readMigrations, readSchema, withEngine } from '#prisma/engine'
import { asRefusal, DatabaseRefused } from '#prisma/refusal'
import { markInUse, standingOf } from '#prisma/standing'
import { keepStatistics } from '#prisma/statistics'
import { createAside, upgradeAside } from '#prisma/upgrade'
import { databaseFile, databaseUrl, makeDatabaseFolder } from '#prisma/url'

/** Has Prisma's own engine apply what a file is missing. */
const migrateInPlace = async (file: string, migrationsList: MigrationList): Promise<void> => {
  await withEngine(`file:${file}`, (engine) =>
    engine.applyMigrations({ migrationsList, filters: OUR_TABLES }),
  )
  keepStatistics(`file:${file}`)
}

/** What a newer version of Wengu has done to a database, this one cannot read. */
const refuseNewer = (file: string, applied: ReadonlySet<string>): void => {
  const known = new Set(readMigrations().migrationDirectories.map(({ path }) => path))
  const unknown = [...applied].filter((name) => !known.has(name))
  if (unknown.length === 0) return
  throw new DatabaseRefused(
    `${file} was made by a newer version of Wengu (${unknown.at(-1)}). Start that version, or put back a backup that ` +
      'is older.',
  )
}

const bringUp = async (url: string, file: string, migrationsList: MigrationList): Promise<string[]> => {
  makeDatabaseFolder(url)
  const standing = standingOf(file)
  const applied = standing.kind === 'some' ? standing.applied : new Set<string>()
  refuseNewer(file, applied)
  const missing = migrationsList.migrationDirectories
    .map(({ path }) => path)
    .filter((name) => !applied.has(name))
  const [first] = missing
  const migrate = (draft: string) => migrateInPlace(draft, migrationsList)
  if (standing.kind !== 'some') await createAside(file, migrate)
  else if (first !== undefined) await upgradeAside(file, first, migrate)
  else keepStatistics(url)
  markInUse(file)
  return missing
}

/**
 * Brings a database up to the newest migration; makes it when there is none. Nothing is changed in place (upgrade.ts).
 *
 * @param migrationsList the migrations to end at, from the first
 * @returns the names of the migrations that were applied; none when it was up to date
 * @throws DatabaseRefused when the file can't be used, or its disk
 */
export const applyMigrations = async (
  url: string = databaseUrl(),
  migrationsList = readMigrations(),
): Promise<string[]> => {
  const file = databaseFile(url)
  try {
    return await bringUp(url, file, migrationsList)
  } catch (error) {
    throw asRefusal(file, error)
  }
}

/**
 * What leads from the database as it is to schema.prisma, as SQL; null when nothing is missing.
 */
export const schemaDrift = async (url: string = databaseUrl()): Promise<string | null> =>
  withEngine(url, async (engine) => {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', ...readSchema(), configDir: MIGRATIONS_FOLDER },
      to: { tag: 'schemaDatamodel', ...readSchema() },
      script: true,
      exitCode: true,
      filters: OUR_TABLES,
    })
    return exitCode === 0 ? null : stdout
  })

/**
 * Writes the migration that leads from the newest one to schema.prisma, without applying it. The engine's own
 * createMigration wants a shadow database that its WebAssembly build cannot open on SQLite, so the migrations are
 * applied to an empty file and the difference is taken from there.
 *
 * @param name becomes part of the folder's name
 * @returns the new folder's name, or null when the schema has not changed
 */
export const createMigration = async (name: string, now: Date): Promise<string | null> => {
  const scratch = mkdtempSync(join(tmpdir(), 'wengu-migration-'))
  try {
    const url = `file:${join(scratch, 'empty.db')}`
    await applyMigrations(url)
    const script = await schemaDrift(url)
    if (!script) return null
    const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = `${stamp}_${name.toLowerCase().replace(/\W+/g, '_')}`
    mkdirSync(join(MIGRATIONS_FOLDER, folder))
    writeFileSync(join(MIGRATIONS_FOLDER, folder, 'migration.sql'), script)
    return folder
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
