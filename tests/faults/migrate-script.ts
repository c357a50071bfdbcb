import { migrationNames, readMigrations } from '#prisma/engine'
import { applyMigrations } from '#prisma/migrate'

/** Migrates FILE with all but the newest LACKING migrations, as a process that can be killed. */
const { FILE, LACKING = '0' } = process.env
const all = readMigrations()
const known = all.migrationDirectories.slice(0, migrationNames().length - Number(LACKING))
process.stdout.write('begun\n')
await applyMigrations(`file:${FILE}`, { ...all, migrationDirectories: known })
