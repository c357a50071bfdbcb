import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MIGRATIONS_FOLDER, OUR_TABLES, readMigrations, readSchema, withEngine } from '#prisma/engine'
import { pendingMigrations } from '#prisma/pending'
import { keepStatistics } from '#prisma/statistics'
import { databaseUrl, makeDatabaseFolder } from '#prisma/url'

/**
 * Brings a database up to the newest migration, with Prisma's own engine.
 *
 * @param migrationsList the migrations to end at, from the first
 * @returns the names of the migrations that were applied; none when it was up to date
 */
export const applyMigrations = async (
  url: string = databaseUrl(),
  migrationsList = readMigrations(),
): Promise<string[]> => {
  makeDatabaseFolder(url)
  const applied =
    pendingMigrations(url).length === 0
      ? []
      : await withEngine(url, async (engine) => {
          const { appliedMigrationNames } = await engine.applyMigrations({
            migrationsList,
            filters: OUR_TABLES,
          })
          return appliedMigrationNames
        })
  keepStatistics(url)
  return applied
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
