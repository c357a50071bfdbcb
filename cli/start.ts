import { backUpRegularly } from '#cli/backup-schedule'
import { everyDay } from '#cli/every-day'
import { outliveReaders } from '#cli/output'
import { alone, buildWhenStale, generateClient } from '#cli/prepare'
import { endAllWhenAsked } from '#cli/run'
import { checkAddress, isPortTaken, portTaken, type Serving, serve } from '#cli/serve'
import { failPlainly, StepFailed, step } from '#cli/step'
import { whenAskedToStop } from '#cli/stop'

const DEFAULT_PORT = 3000
/** Running requests get five seconds of it (cli/serve.ts). */
const STOP_WITHIN_MS = 15_000

/** PORT, where 0 means any free one. */
const readPort = (): number => {
  const text = process.env.PORT?.trim() || String(DEFAULT_PORT)
  const port = Number(text)
  if (/^\d+$/.test(text) && port < 65_536) return port
  throw new StepFailed(`PORT is ${text}, which is no port number (0 to 65535).`)
}

const stopWhenAsked = (serving: Serving): void => {
  whenAskedToStop(async () => {
    process.stdout.write('Stopping\n')
    // Next keeps a process alive whatever fails in it, so a stop that fails or hangs must end it itself.
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    try {
      await serving.stop()
      process.exit(0)
    } catch (error) {
      process.stderr.write(`Stopped, but not cleanly: ${String(error)}\n`)
      process.exit(1)
    }
  })
}

const start = async (): Promise<void> => {
  outliveReaders()
  const serveInstead = endAllWhenAsked()
  const port = readPort()
  checkAddress()
  if (port !== 0 && (await isPortTaken(port))) throw portTaken(port)
  await alone(async () => {
    await step('Database client', generateClient)
    await step('Build', buildWhenStale)
    // What needs the generated client is loaded only once there is one.
    const { migrateDatabase, syncDatabase } = await import('#cli/database')
    await step('Migrations', migrateDatabase)
    await step('Content', syncDatabase)
  })
  const serving = await serve(port)
  serveInstead()
  const endBackups = backUpRegularly()
  stopWhenAsked({ ...serving, stop: () => Promise.resolve(endBackups()).then(serving.stop) })
  // Plans whose day is over are asked as past from then on.
  everyDay(async () => (await import('#cli/database')).syncDatabase())
  process.stdout.write(`Wengu is ready at ${serving.url} (Ctrl-C stops it)\n`)
}

/** `npm start`: from whatever state the folder is in to a server that answers. */
export const main = (): Promise<void> => failPlainly(start)
