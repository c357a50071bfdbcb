import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { readMigrations } from '#prisma/engine'
import { databaseFile } from '#prisma/url'

const appliedIn = (file: string): Set<string> => {
  const database = new Sqlite(file, { readonly: true })
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
    if (!table) return new Set()
    const rows = database
      .prepare<[], { name: string }>(
        'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
      )
      .all()
    return new Set(rows.map(({ name }) => name))
  } finally {
    database.close()
  }
}

/**
 * The migrations that a database does not have yet, oldest first. Only reads, so that a copy of Wengu that is serving
 * from the same file is not disturbed: the engine would lock the file even when there is nothing to apply.
 */
export const pendingMigrations = (url: string): string[] => {
  const file = databaseFile(url)
  const applied = existsSync(file) ? appliedIn(file) : new Set<string>()
  return readMigrations()
    .migrationDirectories.map(({ path }) => path)
    .filter((name) => !applied.has(name))
}
