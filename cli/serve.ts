import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import next from 'next'
import { door } from '#cli/door/door'
import { StepFailed } from '#cli/step'
import { outliveReaders } from '#cli/unread-output'
import { publicAddress } from '#data/server/public-address'

/** A request still running after this long is cut off when the server stops. */
const GRACE_MS = 5_000

/**
 * A browser's connection is kept for so long between two requests: a learner who reads a question for a minute should
 * not have to connect again, and Node takes in only one new connection at each turn of its loop. Node's five seconds
 * are less than most people read.
 */
const KEEP_ALIVE_MS = 75_000

/** A running server: `url` is where a browser on this machine finds it. */
export interface Serving {
  readonly url: string
  /** Finishes the requests that are running, then stops. */
  readonly stop: () => Promise<void>
}

export const portTaken = (port: number): StepFailed =>
  new StepFailed(
    `Port ${port} is in use. Stop what is using it, or choose another: PORT=${port + 1} npm start`,
  )

/** Whether something answers on a port of this machine already. */
export const isPortTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost' })
    const answer = (taken: boolean) => {
      socket.destroy()
      resolve(taken)
    }
    socket.on('connect', () => answer(true))
    socket.on('error', () => answer(false))
  })

/** The address that HOST names, or every one of this machine. */
const listenHost = (): string | undefined => process.env.HOST?.trim() || undefined

/** How a browser on this machine says that address. */
const nearHost = (): string => {
  const host = listenHost()
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** Refuses a WENGU_URL that is no address, before anything is begun. */
export const checkAddress = (): void => {
  try {
    publicAddress()
  } catch (error) {
    throw new StepFailed(error instanceof Error ? error.message : String(error))
  }
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(portTaken(port))
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
        reject(new StepFailed(`HOST is ${listenHost()}, which is no address of this machine.`))
      else if (error.code === 'EACCES') reject(new StepFailed(`Port ${port} is not open to this user.`))
      else reject(error)
    })
    server.listen({ port, host: listenHost() }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref()
  })

/** Closes what app/_data/server/database.ts holds open in this process, so that the log beside the database is folded in. */
const closeDatabases = async (): Promise<void> => {
  const ofProcess = globalThis as {
    wenguDatabases?: Map<string, Promise<{ $disconnect: () => Promise<void> }>>
  }
  for (const open of ofProcess.wenguDatabases?.values() ?? []) await (await open).$disconnect()
}

/** A lock that another program holds for a moment (a backup, an indexer) is no reason not to start. */
const [TRIES, BETWEEN_TRIES_MS] = [20, 500]

/** Asks the server itself, through the network, whether it and its database are ready, and again for a while if not. */
const checkReady = async (url: string): Promise<void> => {
  let why = ''
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await sleep(BETWEEN_TRIES_MS)
    const response = await fetch(`${url}/readyz`)
    if (response.ok) return
    why = await response.text()
  }
  throw new StepFailed(`The server started but is not ready: ${why}`)
}

/**
 * Serves the production build in this very process, so that stopping it leaves nothing behind.
 *
 * @param port 0 takes any free port
 */
export const serve = async (port: number): Promise<Serving> => {
  checkAddress()
  outliveReaders()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS })
  const actual = await listen(server, port)
  const app = next({ dev: false, dir: process.cwd(), port: actual, httpServer: server, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  server.on(
    'request',
    door((request, response) => void handle(request, response)),
  )
  const url = `http://${nearHost()}:${actual}`
  await checkReady(url)
  return {
    url,
    stop: async () => {
      await close(server)
      await app.close()
      await closeDatabases()
    },
  }
}
