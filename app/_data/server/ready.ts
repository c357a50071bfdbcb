import 'server-only'
import { access, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { database } from '#data/server/database'
import { databaseFile } from '#prisma/url'

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** Why the database cannot be used yet, or null when it answers and every migration is applied. */
export const whyNotReady = async (): Promise<string | null> => {
  try {
    // SQLite goes on writing to a deleted file, and all of it is lost when the server stops.
    if (!(await isThere(databaseFile()))) return 'The database file is gone'
    const client = await database()
    const rows = await client.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL`
    const applied = new Set(rows.map(({ migration_name }) => migration_name))
    const folder = join(process.cwd(), 'prisma', 'migrations')
    const wanted = await readdir(folder, { withFileTypes: true })
    const missing = wanted.filter((entry) => entry.isDirectory() && !applied.has(entry.name))
    return missing.length === 0 ? null : 'Migrations are missing'
  } catch {
    return 'The database does not answer'
  }
}
