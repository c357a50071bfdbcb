import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { run } from '#cli/run'
import { populate, SIZES } from '#tests/bench/population'
import { ROOT, startServer, type TestServer } from '#tests/e2e/server'
import { ask } from '#tests/faults/asking'
import { entryFor } from '#tests/faults/load'
import { openSchool, type Pupil } from '#tests/faults/school'

/**
 * `npm run bench -- server [--size=small|school|district] [--seconds=20] [--clients=200]`: what the built server does on
 * data of a size, over this machine's loopback, with whoever asks on the same machine; and beside it in the same run a
 * bare route of the same stack that does one insert (tests/bench/bare).
 */

const { values } = parseArgs({
  args: process.argv.slice(2).filter((one) => one.startsWith('--')),
  strict: false,
  options: { size: { type: 'string' }, seconds: { type: 'string' }, clients: { type: 'string' } },
})
const sizeName = String(values.size ?? 'small')
const size = SIZES[sizeName]
if (!size) throw new Error(`There is no size ${sizeName}; there are ${Object.keys(SIZES).join(', ')}`)
const SECONDS = Number(values.seconds ?? 20)
const CLIENTS = Number(values.clients ?? 200)
const BARE = join(ROOT, 'tests/bench/bare')

/** One kind of request: sends the next one for a client, and gives its status. */
type Work = (client: number, agent: Agent) => Promise<number>

interface Measured {
  readonly name: string
  readonly times: readonly number[]
  readonly seconds: number
  readonly refused: number
  readonly memoryMb: number
}

const memoryOf = ({ pid }: TestServer): number =>
  existsSync(`/proc/${pid}/status`)
    ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
    : Number.NaN

/** So many clients that never pause, for so long. */
const measure = async (name: string, server: TestServer, clients: number, work: Work): Promise<Measured> => {
  const times: number[] = []
  let refused = 0
  const began = performance.now()
  const end = began + SECONDS * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      while (performance.now() < end) {
        const at = performance.now()
        const status = await work(client, agent).catch(() => 0)
        times.push(performance.now() - at)
        if (status !== 200) refused += 1
      }
      agent.destroy()
    }),
  )
  const seconds = (performance.now() - began) / 1000
  return { name, times, seconds, refused, memoryMb: memoryOf(server) }
}

const COLUMNS = ['p50 ms', 'p95 ms', 'p99 ms', 'a second', 'refused', 'MB'] as const

const printRow = (name: string, cells: readonly (string | number)[]): void =>
  console.log(`${name.padEnd(44)}${cells.map((cell) => String(cell).padStart(10)).join('')}`)

const print = ({ name, times, seconds, refused, memoryMb }: Measured): void => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0)
  const rate = (times.length / seconds).toFixed(0)
  printRow(name, [at(0.5), at(0.95), at(0.99), rate, refused, memoryMb.toFixed(0)])
}

const rateOf = ({ times, seconds, refused }: Measured): number => (times.length - refused) / seconds

const post = async (
  url: string,
  path: string,
  cookie: string,
  body: unknown,
  agent: Agent,
): Promise<number> => {
  const headers = { origin: url, 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }
  return (await ask(url + path, { method: 'POST', headers, body: JSON.stringify(body), agent })).status
}

const ENTRIES = '/api/sittings/entries'

/** Each client is a learner who answers one question after the other. */
const answering = (url: string, pupils: readonly Pupil[], isQuiz: boolean): Work => {
  const turns = new Map<number, number>()
  return (client, agent) => {
    const pupil = pupils[client % pupils.length]
    const turn = turns.get(client) ?? 0
    turns.set(client, turn + 1)
    const slots = (isQuiz ? pupil?.quiz : pupil?.attempt) ?? []
    const slot = slots[turn % slots.length]
    if (!pupil || !slot) throw new Error('There is nobody to answer')
    const entry = entryFor(isQuiz ? pupil.quizId : pupil.attemptId, slot, isQuiz)
    return post(url, ENTRIES, pupil.cookie, entry, agent)
  }
}

const reading = (url: string, pupils: readonly Pupil[], pathOf: (pupil: Pupil) => string): Work => {
  return async (client, agent) => {
    const pupil = pupils[client % pupils.length]
    if (!pupil) throw new Error('There is nobody to ask')
    return (await ask(url + pathOf(pupil), { headers: { cookie: pupil.cookie }, agent })).status
  }
}

/** A learner opens pages one at a time, and all answer as fast as they can. */
const measureApp = async (server: TestServer, pupils: readonly Pupil[]): Promise<number> => {
  const { url } = server
  const pages = [
    ['first page', () => '/'],
    ['question', ({ quizId }: Pupil) => `/study/${quizId}`],
    ['statistics', () => '/progress'],
    ['search', () => '/articles?q=%E4%BC%9A%E8%B0%88'],
    ['an assignment’s questions', ({ attemptId }: Pupil) => `/attempts/${attemptId}`],
  ] as const
  for (const [name, pathOf] of pages)
    print(await measure(`${name}, 4 at a time`, server, 4, reading(url, pupils, pathOf)))
  const paced = await measure('recording an answer, 4 at a time', server, 4, answering(url, pupils, false))
  print(paced)
  const attempt = await measure(
    `recording an answer in class, ${CLIENTS} without a pause`,
    server,
    CLIENTS,
    answering(url, pupils, false),
  )
  print(attempt)
  print(
    await measure(
      `an answer in a quiz, with what is next, ${CLIENTS}`,
      server,
      CLIENTS,
      answering(url, pupils, true),
    ),
  )
  return rateOf(attempt)
}

const measureBare = async (file: string): Promise<number> => {
  const built = await run(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build', BARE], {
    quiet: true,
  })
  if (built.code !== 0) throw new Error(`The bare route could not be built:\n${built.output}${built.errors}`)
  const server = await startServer(file, { isReady: true, folder: BARE })
  const bare = await measure(
    `bare route, one insert, ${CLIENTS} without a pause`,
    server,
    CLIENTS,
    (_, agent) => post(server.url, '/insert', '', { some: 'body' }, agent),
  )
  print(bare)
  await server.end('SIGTERM')
  return rateOf(bare)
}

if (!existsSync(join(ROOT, '.next/BUILD_ID'))) throw new Error('Build first: npm start, or npx next build')
const folder = await mkdtemp(join(tmpdir(), 'wengu-server-'))
const [file, secret] = [join(folder, 'wengu.db'), randomUUID()]
try {
  const env = { DATABASE_URL: `file:${file}` }
  const synced = performance.now()
  await run(process.execPath, ['--import', 'tsx', join(ROOT, 'cli/wengu.ts'), 'sync'], { quiet: true, env })
  const syncSeconds = (performance.now() - synced) / 1000
  const filled = performance.now()
  populate(file, size, Date.now())
  const fillSeconds = (performance.now() - filled) / 1000
  const pupils = await openSchool(file, secret, CLIENTS)
  console.log(
    `${cpus().length} cores (${cpus()[0]?.model ?? ''}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; ${sizeName}: ` +
      `${size.learners} learners, ${size.learners * size.reviewsEach} reviews (made in ${fillSeconds.toFixed(0)} s); ${SECONDS} s each`,
  )
  const begun = performance.now()
  const server = await startServer(file, { isReady: true, env: { BETTER_AUTH_SECRET: secret } })
  console.log(
    `content read in ${syncSeconds.toFixed(0)} s, ready ${((performance.now() - begun) / 1000).toFixed(1)} s after the start\n`,
  )
  printRow('', COLUMNS)
  const recorded = await measureApp(server, pupils)
  await server.end('SIGTERM')
  const bare = await measureBare(file)
  console.log(
    `\nrecorded answers reach ${((100 * recorded) / bare).toFixed(0)} % of the bare route (wished: 60 %)`,
  )
} finally {
  await rm(folder, { recursive: true })
}
