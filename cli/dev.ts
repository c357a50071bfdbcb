import { alone, generateClient } from '#cli/prepare'
import { endAllWhenAsked, runTool } from '#cli/run'
import { failPlainly, step } from '#cli/step'

/** `npm run dev`: prepares the database, then Next's development server, which follows changes by itself. */
export const main = (): Promise<void> =>
  failPlainly(async () => {
    endAllWhenAsked()
    await alone(async () => {
      await step('Database client', generateClient)
      // What needs the generated client is loaded only once there is one.
      const { migrateDatabase, syncDatabase } = await import('#cli/database')
      await step('Migrations', migrateDatabase)
      await step('Content', syncDatabase)
    })
    const { code } = await runTool('next', ['dev'])
    process.exitCode = code
  })
