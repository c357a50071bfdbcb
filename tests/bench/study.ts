import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { bigDatabase, CARDS, LEARNER, NOW, REVIEWS } from '#tests/bench/big-learner'
import { watchStatements, wholeReads } from '#tests/query-plans'

/**
 * `npm run bench -- study`: what a learner with 50,000 cards and a million reviews waits for, through the functions that
 * the pages call, on a real file with synchronous=FULL. Ends with the statements that read a whole table.
 */

const ROUNDS = 200
/** As many go before that are not counted: a server that has just started is slower for its first requests. */
const WARMING_UP = 20
const DAY_MS = 86_400_000
const BIG = ['Card', 'Review', 'Fact', 'Item', 'ItemFact', 'FactSentence', 'StudySession']

/** Milliseconds by the clock, and of the processor, which does not run on while others have the machine. */
interface Taken {
  readonly clock: number
  readonly processor: number
}

const timed = async (work: () => Promise<unknown>): Promise<Taken> => {
  const before = process.cpuUsage()
  const began = performance.now()
  await work()
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - began, processor: (user + system) / 1000 }
}

/** What each kind of work took. */
const taken = new Map<string, Taken[]>()
const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
  taken.set(name, [...(taken.get(name) ?? []), await timed(work)])
}

const quantiles = (times: readonly number[]): string[] => {
  const sorted = [...times].sort((a, b) => a - b)
  return [0.5, 0.95, 0.99].map((share) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1))
}

/** What a learner may wait for these at the 95th percentile, in milliseconds. */
const WISHED_MS = 50
const WISHED = ['the next question', 'an answer, and what is next', 'home']

const print = (): void => {
  const line = (name: string, cells: readonly string[]) =>
    console.log(`${name.padEnd(28)}${cells.map((text) => text.padStart(9)).join('')}`)
  line('ms of server time', ['p50', 'p95', 'p99', 'CPU p50', 'CPU p95', 'CPU p99', 'p95 wish'])
  for (const [name, all] of taken)
    line(name, [
      ...quantiles(all.map(({ clock }) => clock)),
      ...quantiles(all.map(({ processor }) => processor)),
      WISHED.includes(name) ? `< ${WISHED_MS}` : '',
    ])
}

const watch = watchStatements()
const file = await bigDatabase()
process.env.DATABASE_URL = `file:${file}`
const { readHome } = await import('#data/study/home')
const { readStudy, startStudy } = await import('#data/sitting/study')
const { recordAnswer } = await import('#data/sitting/answers')
const { readProgress } = await import('#data/study/progress')
const { listMistakes } = await import('#data/study/mistakes')
const { readOfflinePackage } = await import('#data/sitting/offline-package')
const { database } = await import('#data/server/database')
const { isFitWanted } = await import('#prisma/fit')
const { makingOf } = await import('#prisma/first-tallies')

const viewer = {
  userId: LEARNER,
  name: LEARNER,
  isGuest: false,
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN' as const,
}

/** One answer of a review, with the question before it and the home page after it. */
const round = async (sessionId: string, now: Date): Promise<void> => {
  let study = await readStudy(viewer, sessionId, now)
  await measure('the next question', async () => {
    study = await readStudy(viewer, sessionId, now)
  })
  const { question } = study ?? {}
  if (!question) throw new Error('The review has run out of questions')
  const input = {
    answerId: randomUUID(),
    sessionId,
    itemId: question.itemId,
    response: { kind: 'choice' as const, text: 'options' in question ? (question.options[0] ?? '') : '' },
    answeredAt: now,
    elapsedMs: 4000,
    timeZone: viewer.timeZone,
  }
  await measure('an answer, and what is next', () => recordAnswer(viewer, input, now))
  await measure('after it: is a fit due?', async () => isFitWanted(await database(), LEARNER))
  await measure('home', () => readHome(viewer, 1, now))
}

try {
  const first = await timed(() => readHome(viewer, 1, NOW))
  const rest = await timed(async () => makingOf(await database(), LEARNER)?.whole)
  console.log(
    `${CARDS} cards, ${REVIEWS} reviews; the first home took ${first.clock.toFixed(0)} ms (CPU ${first.processor.toFixed(0)}), ` +
      `the rest of its log was added up beside it in ${(rest.clock / 1000).toFixed(1)} s (CPU ${(rest.processor / 1000).toFixed(1)}); ` +
      `${ROUNDS} answers, after ${WARMING_UP} that warm up`,
  )
  const sessionId = await startStudy(viewer, { mode: 'review' }, NOW)
  if (sessionId === null) throw new Error('There is nothing to review')
  for (let index = -WARMING_UP; index < ROUNDS; index++) {
    if (index === 0) {
      taken.clear()
      watch.forget()
    }
    await round(sessionId, new Date(NOW.getTime() + (index + 1 + WARMING_UP) * 15_000))
  }
  const steps = watch.steps(file)
  const later = new Date(NOW.getTime() + 30 * DAY_MS)
  for (let index = 0; index < ROUNDS / 10; index++) {
    await measure('home, a month behind', () => readHome(viewer, 1, later))
    await measure('progress', () => readProgress(viewer, 1, later))
    await measure('notebook of mistakes', () => listMistakes(viewer, 1, new Date()))
    await measure('offline package', () => readOfflinePackage(viewer, later))
  }
  print()
  const scans = wholeReads(steps, BIG)
  console.log(`\nRead as a whole for home, a question or an answer: ${scans.length === 0 ? 'nothing' : ''}`)
  for (const scan of scans) console.log(`  ${scan}`)
  await (await database()).$disconnect()
} finally {
  rmSync(dirname(file), { recursive: true })
}
