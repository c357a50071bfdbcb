/** The `wengu` command: one word, one file. Each command answers with its exit code. */
const COMMANDS: Record<string, () => Promise<(args: readonly string[]) => Promise<number>>> = {
  extract: async () => (await import('#cli/extract')).extract,
  generate: async () => (await import('#cli/generate')).generate,
  check: async () => (await import('#cli/check-folder')).checkFolder,
  calibrate: async () => (await import('#cli/calibrate')).calibrate,
  simulate: async () => (await import('#cli/simulate')).simulate,
  fit: async () => (await import('#cli/fit')).fit,
  sync: async () => (await import('#cli/sync')).sync,
  admin: async () => (await import('#cli/admin')).admin,
  migrate: async () => (await import('#cli/migrate')).migrate,
  backup: async () => (await import('#cli/backup')).backupTo,
  restore: async () => (await import('#cli/backup')).restoreFrom,
}

const [name = '', ...args] = process.argv.slice(2)
const load = COMMANDS[name]
if (load) {
  const command = await load()
  process.exitCode = await command(args)
} else {
  console.error(`Usage: wengu ${Object.keys(COMMANDS).join('|')} …`)
  process.exitCode = 2
}
