import { DatabaseRefused } from '#prisma/refusal'

/** The `wengu` command: one word, one file. Each command answers with its exit code. */
const COMMANDS: Record<string, () => Promise<(args: readonly string[]) => Promise<number>>> = {
  extract: async () => (await import('#cli/extract')).extract,
  generate: async () => (await import('#cli/generate')).generate,
  check: async () => (await import('#cli/integrity')).check,
  calibrate: async () => (await import('#cli/calibrate')).calibrate,
  simulate: async () => (await import('#cli/simulate')).simulate,
  fit: async () => (await import('#cli/fit')).fit,
  sync: async () => (await import('#cli/sync')).sync,
  admin: async () => (await import('#cli/admin')).admin,
  export: async () => (await import('#cli/person')).exportPerson,
  erase: async () => (await import('#cli/person')).erasePerson,
  migrate: async () => (await import('#cli/migrate')).migrate,
  backup: async () => (await import('#cli/backup')).backupTo,
  restore: async () => (await import('#cli/backup')).restoreFrom,
}

const [name = '', ...args] = process.argv.slice(2)
const load = COMMANDS[name]
if (load) {
  const command = await load()
  try {
    process.exitCode = await command(args)
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
} else {
  console.error(`Usage: wengu ${Object.keys(COMMANDS).join('|')} …`)
  process.exitCode = 2
}
