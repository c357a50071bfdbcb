import { run } from '#cli/run'
import { StepFailed } from '#cli/step'
import { applyMigrations } from '#prisma/migrate'
import { DatabaseRefused } from '#prisma/refusal'
import { checkQuickly } from '#prisma/standing'
import { databaseFile } from '#prisma/url'

/** Brings the database up to the newest migration, and makes it when there is none; then looks whether it is whole. */
export const migrateDatabase = async (): Promise<string | undefined> => {
  const applied = await applyMigrations()
    .then((names) => {
      checkQuickly(databaseFile())
      return names
    })
    .catch((error: unknown) => {
      throw error instanceof DatabaseRefused ? new StepFailed(error.message) : error
    })
  return applied.length === 0 ? 'up to date' : `${applied.length} applied`
}

/**
 * Brings the database's copy of content up to date, as `wengu sync` does. It has a process of its own, so that the
 * engine's word lists don't stay in the server's memory. An article that can't be read is told and stops nothing.
 */
export const syncDatabase = async (): Promise<string | undefined> => {
  const { code, output, errors } = await run(process.execPath, ['--import', 'tsx', 'cli/wengu.ts', 'sync'], {
    quiet: true,
  })
  const articles = output.split('\n').filter((line) => line !== '')
  if (errors !== '') process.stderr.write(errors.endsWith('\n') ? errors : `${errors}\n`)
  if (code !== 0 && articles.length === 0)
    throw new StepFailed('The content could not be brought into the database.')
  const unchanged = articles.filter((line) => line.includes(': unchanged,')).length
  return `${articles.length === 1 ? '1 article' : `${articles.length} articles`}, ${unchanged} of them unchanged`
}
