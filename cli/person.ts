import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '#cli/run'
import { applyMigrations } from '#prisma/migrate'

const SCRIPT = join(fileURLToPath(new URL('.', import.meta.url)), 'person-script.ts')

/** What reads and erases people runs only as the server does, which is told Node as it starts. */
const asServer = async (args: readonly string[]): Promise<number> => {
  await applyMigrations()
  const node = ['--conditions=react-server', '--import', 'tsx', SCRIPT, ...args]
  return (await run(process.execPath, node)).code
}

/** `wengu export USERNAME FILE`: all that is kept about somebody, as they can have it from their own page. */
export const exportPerson = async (args: readonly string[]): Promise<number> => {
  if (args.length === 2) return asServer(['export', ...args])
  console.error('Usage: wengu export USERNAME FILE')
  return 2
}

/** `wengu erase USERNAME --export FILE`: erases somebody in full, after all of it was written to a file. */
export const erasePerson = async (args: readonly string[]): Promise<number> => {
  const [username = '', flag, file = ''] = args
  if (args.length === 3 && flag === '--export') return asServer(['erase', username, file])
  console.error('Usage: wengu erase USERNAME --export FILE')
  return 2
}
