import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { ASSIGNMENTS, type Asked, type BigClass, bigClass, LEARNERS, QUESTIONS } from '#tests/bench/big-class'
import { ROOT, startServer } from '#tests/e2e/server'

/**
 * `npm run bench -- classes`: a class of 200 answers 20 questions each at the same time, against the production server
 * with a database file of its own, over this machine's loopback; and its teacher opens the gradebook. The learners
 * share the machine's cores with the server.
 */

/** Seconds between two answers of one learner: quicker than anybody reads. */
const PACE_S = [2, 6] as const
const GRADEBOOKS = 20
const WISHED_MS = { saving: 300, gradebook: 1000 }

const quantiles = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b)
  return [0.5, 0.95, 0.99]
    .map((share) => `p${share * 100} ${(sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0)} ms`)
    .join(', ')
}

interface Load {
  readonly times: number[]
  readonly acknowledged: string[]
  readonly errors: string[]
}

interface Learner {
  readonly taker: BigClass['takers'][number]
  /** A connection of one's own, kept between two answers, as each browser has. */
  readonly agent: Agent
}

/** Posts a body; the status of the reply, once all of it has come. */
const post = async (url: string, { taker: { cookie }, agent }: Learner, body: string): Promise<number> => {
  const headers = { cookie, origin: url, 'content-type': 'application/json' }
  const signal = AbortSignal.timeout(30_000)
  const sent = request(`${url}/api/sittings/entries`, { method: 'POST', headers, agent, signal })
  sent.end(body)
  const [reply] = (await once(sent, 'response')) as [IncomingMessage]
  await reply.resume().toArray()
  return reply.statusCode ?? 0
}

const send = async (
  url: string,
  learner: Learner,
  { setItemId, response }: Asked,
  { times, acknowledged, errors }: Load,
): Promise<void> => {
  const answerId = randomUUID()
  const answeredAt = new Date().toISOString()
  const { attemptId } = learner.taker
  const ids = { entryId: answerId, sittingId: attemptId, slotId: setItemId }
  const body = { ...ids, response, isGiven: false, answeredAt, elapsedMs: 4000, timeZone: 'UTC' }
  const began = performance.now()
  try {
    const status = await post(url, learner, JSON.stringify(body))
    times.push(performance.now() - began)
    if (status === 200) acknowledged.push(answerId)
    else errors.push(`status ${status}`)
  } catch (error) {
    errors.push(error instanceof Error ? error.message : String(error))
  }
}

/** Every learner answers every question, each after a pause of their own; `quickly` leaves the pauses out. */
const answerAll = async (
  url: string,
  learners: readonly Learner[],
  asked: readonly Asked[],
  quickly: boolean,
): Promise<Load> => {
  const load: Load = { times: [], acknowledged: [], errors: [] }
  const [least, most] = PACE_S
  await Promise.all(
    learners.map(async (learner, index) => {
      for (const [position, question] of asked.entries()) {
        // Spread, and the same in every run.
        const share = ((index * 37 + position * 61) % 100) / 100
        if (!quickly) await pause((position === 0 ? share * most : least + share * (most - least)) * 1000)
        await send(url, learner, question, load)
      }
    }),
  )
  return load
}

/** What the file holds of the answers that were acknowledged. */
const lostAndDoubled = (file: string, acknowledged: readonly string[]) => {
  const database = new Sqlite(file, { readonly: true })
  const rows = database.prepare<[], { id: string }>('SELECT id FROM AttemptResponse').all()
  database.close()
  const kept = new Map<string, number>()
  for (const { id } of rows) kept.set(id, (kept.get(id) ?? 0) + 1)
  return {
    lost: acknowledged.filter((id) => !kept.has(id)).length,
    doubled: rows.length - kept.size,
    unacknowledged: rows.length - new Set(acknowledged).size,
  }
}

const report = (name: string, load: Load): void => {
  const { times, errors } = load
  console.log(`${name}: ${quantiles(times)} (wished: p95 < ${WISHED_MS.saving} ms); ${errors.length} errors`)
  for (const error of new Set(errors)) console.log(`  ${error}`)
}

const timeGradebook = async (url: string, { classId, owner }: BigClass): Promise<number[]> => {
  const times: number[] = []
  for (let turn = 0; turn < GRADEBOOKS; turn++) {
    const began = performance.now()
    const reply = await fetch(`${url}/classes/${classId}/gradebook`, { headers: { cookie: owner.cookie } })
    const page = await reply.text()
    times.push(performance.now() - began)
    if (!page.includes('learner199')) throw new Error(`The gradebook is not whole (status ${reply.status})`)
  }
  return times
}

if (!existsSync(join(ROOT, '.next/BUILD_ID'))) throw new Error('Build first: npm start, or npx next build')
const folder = await mkdtemp(join(tmpdir(), 'wengu-classes-'))
const file = join(folder, 'wengu.db')
const secret = randomUUID()
const server = await startServer(file, { env: { BETTER_AUTH_SECRET: secret } })
try {
  const room = await bigClass(`file:${file}`, secret)
  console.log(`${LEARNERS} learners, ${QUESTIONS} questions each, ${ASSIGNMENTS} assignments`)
  const learners = room.takers.map(
    (taker): Learner => ({ taker, agent: new Agent({ keepAlive: true, maxSockets: 1 }) }),
  )
  const began = performance.now()
  const paced = await answerAll(server.url, learners, room.asked, false)
  const seconds = (performance.now() - began) / 1000
  report(`saving an answer, all at once, ${(paced.times.length / seconds).toFixed(0)} a second`, paced)
  // Everybody changes every answer, as fast as the server takes them.
  const burstBegan = performance.now()
  const burst = await answerAll(server.url, learners, room.asked, true)
  const rate = burst.times.length / ((performance.now() - burstBegan) / 1000)
  report(`200 that never pause, ${rate.toFixed(0)} a second`, burst)
  const { lost, doubled, unacknowledged } = lostAndDoubled(file, [
    ...paced.acknowledged,
    ...burst.acknowledged,
  ])
  console.log(
    `${lost} lost, ${doubled} doubled, ${unacknowledged} saved for a learner who had stopped waiting`,
  )
  for (const { agent } of learners) agent.destroy()
  console.log(
    `gradebook: ${quantiles(await timeGradebook(server.url, room))} (wished: < ${WISHED_MS.gradebook} ms)`,
  )
} finally {
  await server.end('SIGTERM')
  await rm(folder, { recursive: true })
}
