import { resolve } from 'node:path'
import { backUp, restore } from '#prisma/backup'

/** `wengu backup FILE`: a checked copy of the database; the app may be running. */
export const backupTo = async (args: readonly string[]): Promise<number> => {
  const [file, more] = args
  if (!file || more !== undefined) {
    console.error('Usage: wengu backup FILE')
    return 2
  }
  const done = await backUp(resolve(file))
  if (done.ok) console.log(`Wrote ${file}`)
  else console.error(done.why)
  return done.ok ? 0 : 1
}

/** `wengu restore FILE`: puts a backup in the database's place and keeps what was there. */
export const restoreFrom = async (args: readonly string[]): Promise<number> => {
  const [file, more] = args
  if (!file || more !== undefined) {
    console.error('Usage: wengu restore FILE')
    return 2
  }
  const done = await restore(resolve(file), new Date())
  if (!done.ok) {
    console.error(done.why)
    return 1
  }
  console.log(`Restored ${file}${done.kept === null ? '' : `; the database that was there is ${done.kept}`}`)
  return 0
}
