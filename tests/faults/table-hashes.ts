import { createHash } from 'node:crypto'
import Sqlite from 'better-sqlite3'

/** What a visit leaves that changes nothing: when a login was last used, and whether the disk takes anything. */
const PASSED_OVER = new Set(['Session', 'Setting', '_prisma_migrations'])

/** A hash of each table's rows, to tell whether anything was changed, and what. */
export const tableHashes = (file: string): Readonly<Record<string, string>> => {
  const db = new Sqlite(file, { readonly: true })
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .pluck()
    .all() as string[]
  const hashes = tables
    .filter((table) => !PASSED_OVER.has(table))
    .map((table) => {
      const hash = createHash('sha256')
      for (const row of db.prepare(`SELECT * FROM "${table}"`).iterate()) hash.update(JSON.stringify(row))
      return [table, hash.digest('hex')] as const
    })
  db.close()
  return Object.fromEntries(hashes)
}

/** The tables in which two looks differ. */
export const changedTables = (
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((name) => before[name] !== now[name])
