import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Agent } from 'node:http'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { run } from '#cli/run'
import { writeArticles } from '#tests/bench/content'
import { populate, SIZES } from '#tests/bench/population'
import {
  COLUMNS,
  type Measured,
  measure,
  print,
  printRow,
  rateOf,
  together,
  type Work,
} from '#tests/bench/requests'
import { ROOT, startServer, type TestServer } from '#tests/e2e/server'
import { ask } from '#tests/faults/asking'
import { entryFor } from '#tests/faults/load'
import { openSchool, type Pupil, type School } from '#tests/faults/school'

/**
 * `npm run bench -- server [--size=small|school|district] [--seconds=20] [--clients=200] [--steady=60] [--articles=1000]
 * [--only=beside]`: what the built server does on data of a size, over this machine's loopback, with whoever asks on the
 * same machine; and beside it in the same run a bare route of the same stack that does one insert (tests/bench/bare).
 */

const { values } = parseArgs({
  args: process.argv.slice(2).filter((one) => one.startsWith('--')),
  strict: false,
  options: {
    size: { type: 'string' },
    seconds: { type: 'string' },
    clients: { type: 'string' },
    steady: { type: 'string' },
    articles: { type: 'string' },
    only: { type: 'string' },
  },
})
const sizeName = String(values.size ?? 'small')
const size = SIZES[sizeName]
if (!size) throw new Error(`There is no size ${sizeName}; there are ${Object.keys(SIZES).join(', ')}`)
const SECONDS = Number(values.seconds ?? 20)
const CLIENTS = Number(values.clients ?? 200)
/** A class of learners at work: so many, each with an answer in so many seconds. */
const [STEADY_SECONDS, STEADY_LEARNERS, STEADY_EVERY_S] = [Number(values.steady ?? 60), 100, 10]
const ARTICLES = Number(values.articles ?? 1000)
/** So often what is compared is measured in turn. */
const ROUNDS = 4
/** Assignments of the class whose gradebook is opened. */
const HOMEWORKS = 30
const BARE = join(ROOT, 'tests/bench/bare')
const WITHOUT_A_PAUSE = { seconds: SECONDS, everyMs: 0 }

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

/** A learner opens pages one at a time, a class works steadily, and all answer a quiz as fast as they can. */
const measureApp = async (server: TestServer, { pupils, teacher }: School): Promise<void> => {
  const { url } = server
  const pages = [
    ['first page', () => '/'],
    ['question', ({ quizId }: Pupil) => `/study/${quizId}`],
    ['statistics', () => '/progress'],
    ['search', () => '/articles?q=%E4%BC%9A%E8%B0%88'],
    ['an assignment’s questions', ({ attemptId }: Pupil) => `/attempts/${attemptId}`],
  ] as const
  for (const [name, pathOf] of pages)
    print(await measure(`${name}, 4 at a time`, server, 4, reading(url, pupils, pathOf), WITHOUT_A_PAUSE))
  const gradebook = async (_: number, agent: Agent) =>
    (await ask(`${url}/classes/${teacher.classId}/gradebook`, { headers: { cookie: teacher.cookie }, agent }))
      .status
  print(
    await measure(
      `gradebook of ${CLIENTS} by ${HOMEWORKS}, 4 at a time`,
      server,
      4,
      gradebook,
      WITHOUT_A_PAUSE,
    ),
  )
  print(
    await measure(
      'recording an answer, 4 at a time',
      server,
      4,
      answering(url, pupils, false),
      WITHOUT_A_PAUSE,
    ),
  )
  const steadily = { seconds: STEADY_SECONDS, everyMs: STEADY_EVERY_S * 1000 }
  print(
    await measure(
      `an answer every ${STEADY_EVERY_S} s by each of ${STEADY_LEARNERS}, ${STEADY_SECONDS} s`,
      server,
      STEADY_LEARNERS,
      answering(url, pupils, true),
      steadily,
    ),
  )
  print(
    await measure(
      `an answer in a quiz, with what is next, ${CLIENTS}`,
      server,
      CLIENTS,
      answering(url, pupils, true),
      WITHOUT_A_PAUSE,
    ),
  )
}

/** A content folder of short articles, read anew and then, unchanged, once more; in seconds. */
const measureSync = async (folder: string): Promise<void> => {
  await writeArticles(join(folder, 'content'), ARTICLES)
  const env = { DATABASE_URL: `file:${join(folder, 'articles.db')}` }
  const node = [
    '--import',
    join(ROOT, 'node_modules/tsx/dist/loader.mjs'),
    join(ROOT, 'cli/wengu.ts'),
    'sync',
  ]
  for (const name of ['read anew', 'nothing changed']) {
    const began = performance.now()
    const { code } = await run(process.execPath, node, { quiet: true, env, cwd: folder })
    if (code !== 0) throw new Error('The articles could not be read')
    console.log(`sync of ${ARTICLES} articles, ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
  }
}

const startBare = async (file: string): Promise<TestServer> => {
  const built = await run(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), 'build', BARE], {
    quiet: true,
  })
  if (built.code !== 0) throw new Error(`The bare route could not be built:\n${built.output}${built.errors}`)
  return startServer(file, { isReady: true, folder: BARE })
}

/**
 * Recorded answers and the bare route in turn, since a machine that others use is now fast and now slow.
 *
 * @returns what share of the bare route's answers a second ours reach, and of its time on the processor an answer takes
 */
const measureBeside = async (
  server: TestServer,
  pupils: readonly Pupil[],
  file: string,
): Promise<{ readonly rate: number; readonly computed: number }> => {
  const bare = await startBare(file)
  const pace = { seconds: SECONDS / 2, everyMs: 0 }
  const [ours, theirs]: [Measured[], Measured[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    const name = `recording an answer in class, ${CLIENTS} without a pause`
    ours.push(await measure(name, server, CLIENTS, answering(server.url, pupils, false), pace))
    const inserting = (_: number, agent: Agent) => post(bare.url, '/insert', '', { some: 'body' }, agent)
    theirs.push(
      await measure(`bare route, one insert, ${CLIENTS} without a pause`, bare, CLIENTS, inserting, pace),
    )
  }
  await bare.end('SIGTERM')
  const [own, least] = [together(ours), together(theirs)]
  print(own)
  print(least)
  return { rate: rateOf(own) / rateOf(least), computed: own.cpuMs / least.cpuMs }
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
  const school = await openSchool(file, secret, CLIENTS, HOMEWORKS)
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
  if (values.only !== 'beside') await measureApp(server, school)
  const { rate, computed } = await measureBeside(server, school.pupils, file)
  await server.end('SIGTERM')
  if (ARTICLES > 0) await measureSync(folder)
  console.log(
    `\nrecorded answers reach ${(100 * rate).toFixed(0)} % of the bare route (wished: 60 %); each takes ` +
      `${computed.toFixed(2)} times the processor time of one there`,
  )
} finally {
  await rm(folder, { recursive: true })
}
