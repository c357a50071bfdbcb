import { requestNote } from '#data/server/request-note'

/** What went wrong and where, without what it was about: messages quote names, answers and addresses. */
interface Fault {
  readonly error: string
  readonly code?: string
  readonly where: readonly string[]
}

const FRAMES = 4

/** Files and lines of a stack, from the root of the project. */
const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim().replace(`${process.cwd()}/`, ''))

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** An error's class, its code or digest where it has one, and the lines that it came from. */
export const faultOf = (error: unknown): Fault => {
  if (!(error instanceof Error)) return { error: typeof error, where: [] }
  const { code, digest } = error as Error & Record<string, unknown>
  // Of what Prisma says about the database, only the driver's own code.
  const meta = (error as Error & Record<string, unknown>).meta
  const cause = isRecord(meta) && isRecord(meta.driverAdapterError) ? meta.driverAdapterError.cause : null
  const driver = isRecord(cause) ? cause.originalCode : undefined
  const told = [code, driver, digest].filter((one) => typeof one === 'string' || typeof one === 'number')
  return {
    error: error.name,
    ...(told.length > 0 ? { code: told.join(' ') } : {}),
    where: framesOf(error.stack ?? ''),
  }
}

type Level = 'info' | 'warn' | 'error'

/**
 * Logs one event as one line of JSON on standard error: when, how bad, in which request, whoever asked, and what. The
 * fields may hold kinds, counts, routes and file names; never what people are called, write or answer.
 */
export const logEvent = (
  level: Level,
  event: string,
  fields: Readonly<Record<string, string | number | boolean | readonly string[]>> = {},
): void => {
  const note = requestNote()
  const asked = note ? { request: note.id, viewer: note.viewer } : {}
  const line = { time: new Date().toISOString(), level, event, ...asked, ...fields }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}

/** Logs what nobody expected to fail. */
export const logFault = (
  event: string,
  error: unknown,
  fields: Readonly<Record<string, string | number>> = {},
): void => logEvent('error', event, { ...fields, ...faultOf(error) })
