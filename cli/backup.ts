import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp, restore } from '#prisma/backup'
import { noteBackupRun } from '#prisma/backup-runs'
import { backupFolder } from '#prisma/backup-settings'
import { type Database, openDatabase } from '#prisma/client'
import { backupName, pastKeeping } from '#prisma/rotation'
import { databaseFile } from '#prisma/url'

/** One file, and which of some flags are given; null for anything else. */
const readArguments = (args: readonly string[], flags: readonly string[]) => {
  try {
    const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }]))
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    return positionals.length > 1
      ? null
      : { file: positionals[0] ?? null, given: new Set(Object.keys(values)) }
  } catch {
    return null
  }
}

/** Keeps the secret that signs sessions beside a backup, readable by its owner alone, where there is one. */
const keepSecret = (file: string): void => {
  const secret = join(dirname(databaseFile()), 'secret')
  if (!existsSync(secret)) return
  copyFileSync(secret, `${file}.secret`)
  chmodSync(`${file}.secret`, 0o600)
}

/** @returns why it came to nothing, or '' */
const backUpTo = async (file: string, withSecret: boolean): Promise<string> => {
  const done = await backUp(resolve(file))
  if (!done.ok) {
    console.error(done.why)
    return done.why
  }
  if (withSecret) keepSecret(file)
  console.log(`Wrote ${file}`)
  return ''
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Has the database remember the try, for whoever administers the server; one that cannot be opened or written does not. */
const note = async (why: string): Promise<void> => {
  if (!existsSync(databaseFile())) return
  let client: Database | null = null
  try {
    client = await openDatabase()
    await noteBackupRun(client, { at: new Date().toISOString(), why })
  } catch (error) {
    console.error(`The backup was not noted: ${reasonOf(error)}`)
  } finally {
    await client?.$disconnect()
  }
}

/** Deletes the backups of a folder that have had their time. */
const deleteOld = (folder: string): void => {
  for (const name of pastKeeping(readdirSync(folder)))
    for (const end of ['', '.secret']) rmSync(join(folder, name + end), { force: true })
}

/** Makes one more of the backups on schedule, and deletes those that have had their time. */
const runSchedule = async (withSecret: boolean): Promise<string> => {
  const folder = backupFolder()
  try {
    mkdirSync(folder, { recursive: true })
    const why = await backUpTo(join(folder, backupName(new Date())), withSecret)
    if (why === '') deleteOld(folder)
    return why
  } catch (error) {
    console.error(reasonOf(error))
    return reasonOf(error)
  }
}

const backUpOnSchedule = async (withSecret: boolean): Promise<string> => {
  const why = await runSchedule(withSecret)
  await note(why)
  return why
}

/**
 * `wengu backup FILE`: a checked copy of the database; the app may be running. `wengu backup` alone: one more in the
 * folder of backups, of which the oldest go. `--secret` keeps the secret that signs sessions beside it.
 */
export const backupTo = async (args: readonly string[]): Promise<number> => {
  const wanted = readArguments(args, ['secret'])
  if (!wanted) {
    console.error('Usage: wengu backup [--secret] [FILE]')
    return 2
  }
  const withSecret = wanted.given.has('secret')
  const done = wanted.file === null ? backUpOnSchedule(withSecret) : backUpTo(wanted.file, withSecret)
  return (await done) === '' ? 0 : 1
}

/** `wengu restore FILE`: puts a backup in the database's place and keeps what was there. */
export const restoreFrom = async (args: readonly string[]): Promise<number> => {
  const wanted = readArguments(args, ['older'])
  if (!wanted?.file) {
    console.error('Usage: wengu restore [--older] FILE')
    return 2
  }
  const { file, given } = wanted
  const done = await restore(resolve(file), new Date(), given.has('older'))
  if (!done.ok) {
    console.error(done.why)
    return 1
  }
  console.log(`Restored ${file}${done.kept === null ? '' : `; the database that was there is ${done.kept}`}`)
  return 0
}
