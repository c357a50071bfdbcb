import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** For one that hangs: a slow machine that does much else is no failure. */
const START_WITHIN_MS = 180_000

/** A server of a test's own, started as a person starts it. */
export interface TestServer {
  readonly url: string
  readonly pid: number
  /** All that it has printed so far. */
  readonly output: () => string
  /** Closes the ends from which its output is read, as a dying terminal does. */
  readonly stopReading: () => void
  /** Ends it and waits until it is gone. SIGKILL is a power cut: nothing of the server's own gets to run. */
  readonly end: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<number | null>
}

const readyUrl = async (server: ChildProcess, output: () => string): Promise<string> => {
  const deadline = AbortSignal.timeout(START_WITHIN_MS)
  for (;;) {
    const url = /ready at (http:\S+)/.exec(output())?.[1]
    if (url) return url
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}:\n${output()}`)
    if (deadline.aborted) throw new Error(`The server was not ready in time:\n${output()}`)
    await Promise.race([once(server.stdout ?? server, 'data', { signal: deadline }), once(server, 'exit')])
  }
}

interface ServerOptions {
  /** The same again after a restart; any free one when it is left out. */
  readonly port?: string
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Starts it as npm does: the process that `end` signals is a shell, not the server. */
  readonly throughShell?: boolean
  /** Leaves out what `npm start` looks at before it serves; the build and the database in `file` are up to date. */
  readonly isReady?: boolean
  /** The folder of the app that is served; the project's where it is left out. */
  readonly folder?: string
}

const START = ['cli/bootstrap.mjs', 'start']
const SERVE = ['--import', 'tsx', join(ROOT, 'tests/e2e/serve-script.ts')]

/** What still runs when the tests are over, because one that failed did not end it. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const server of running) server.kill('SIGKILL')
})

/** Starts the production server with the database in `file`. */
export const startServer = async (
  file: string,
  { port = '0', env = {}, throughShell = false, isReady = false, folder = ROOT }: ServerOptions = {},
): Promise<TestServer> => {
  const command = [process.execPath, ...(isReady ? SERVE : START)]
  // The shell has something left to do, so that it doesn't become the server.
  const shell = ['sh', '-c', `"${command.join('" "')}"; true`]
  const [program = '', ...args] = throughShell ? shell : command
  const server = spawn(program, args, {
    cwd: folder,
    env: {
      ...process.env,
      ...env,
      PORT: port,
      DATABASE_URL: `file:${file}`,
      npm_lifecycle_event: throughShell ? 'start' : undefined,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(server)
  server.once('exit', () => running.delete(server))
  const chunks: string[] = []
  for (const channel of [server.stdout, server.stderr]) {
    channel.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  }
  const output = () => chunks.join('')
  const url = await readyUrl(server, output)
  return {
    url,
    pid: server.pid ?? 0,
    output,
    stopReading: () => {
      server.stdout.destroy()
      server.stderr.destroy()
    },
    end: async (signal) => {
      const gone = once(server, 'exit')
      server.kill(signal)
      const [code] = await gone
      return code
    },
  }
}
