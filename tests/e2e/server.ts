import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const START_WITHIN_MS = 60_000

/** A server of a test's own, started as a person starts it. */
export interface TestServer {
  readonly url: string
  /** All that it has printed so far. */
  readonly output: () => string
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

/**
 * Starts the production server on a free port with the database in `file`.
 *
 * @param env more of the environment, such as the folder of content
 */
export const startServer = async (file: string, env: Record<string, string> = {}): Promise<TestServer> => {
  const server = spawn(process.execPath, ['cli/bootstrap.mjs', 'start'], {
    cwd: ROOT,
    env: { ...process.env, ...env, PORT: '0', DATABASE_URL: `file:${file}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  for (const channel of [server.stdout, server.stderr]) {
    channel.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  }
  const output = () => chunks.join('')
  const url = await readyUrl(server, output)
  return {
    url,
    output,
    end: async (signal) => {
      const gone = once(server, 'exit')
      server.kill(signal)
      const [code] = await gone
      return code
    },
  }
}
