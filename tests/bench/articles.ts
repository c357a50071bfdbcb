import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContent } from '#cli/content'
import { openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'
import { syncContent } from '#prisma/sync'
import { markSynced } from '#prisma/sync-mark'
import { readHere } from '#tests/data/read-here'
import { ROOT, startServer, type TestServer } from '#tests/e2e/server'

/**
 * `npm run bench -- articles`: what others wait for while four long texts are read at once, three of them hostile,
 * against the production server with a database file of its own.
 */

const CHARACTERS = 20_000
const WISHED_MS = 300
/** Between two questions of somebody who looks around. */
const PAUSE_MS = 50

const news = (): string => {
  const paragraph =
    '2019年3月，市政府宣布修建第N座桥。市长王强表示，第N座桥全长N00米，造价N亿元。设计师李敏说，桥可以使用一百年。'
  const lines: string[] = []
  for (let length = 0; ; ) {
    const line = paragraph.replaceAll('N', String(lines.length + 2))
    length += line.length + 1
    if (length > CHARACTERS) break
    lines.push(line)
  }
  return lines.join('\n')
}

const over = (piece: string): string => piece.repeat(Math.floor(CHARACTERS / piece.length))

const TEXTS: readonly string[] = [
  news(),
  `标题\n${over('“甲说，')}`,
  `标题\n${over('2021年1月1日')}`,
  `标题\n${over('啊')}`,
]

/** The cookies of a guest of their own: each may have few articles under way. */
const bring = async (url: string, text: string): Promise<{ slug: string; cookie: string }> => {
  const body = new FormData()
  body.append('text', text)
  body.append('title', '压力')
  const reply = await fetch(`${url}/api/articles`, { method: 'POST', body, headers: { origin: url } })
  const cookie = reply.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { slug = '', ...rest } = (await reply.json()) as { slug?: string }
  if (slug === '') throw new Error(`The text was not taken: ${JSON.stringify(rest)}`)
  return { slug, cookie }
}

type Brought = Awaited<ReturnType<typeof bring>>

const isRead = async (url: string, { slug, cookie }: Brought): Promise<boolean> => {
  const reply = await fetch(`${url}/api/articles/${slug}/progress`, { headers: { cookie } })
  return ((await reply.json()) as { kind: string }).kind !== 'reading'
}

const PAGES = ['/', '/articles', '/articles?q=会谈', '/articles/nixon-visit-1972', '/readyz']

const timeOne = async (url: string, turn: number): Promise<number> => {
  const began = performance.now()
  const reply = await fetch(`${url}${PAGES[turn % PAGES.length]}`)
  await reply.text()
  if (!reply.ok) throw new Error(`Status ${reply.status}`)
  return performance.now() - began
}

interface Look {
  readonly times: readonly number[]
  readonly seconds: number
  /** For so long the thread that answers could have gone on and had no core: others had it. NaN where nobody counts it. */
  readonly starvedSeconds: number
}

/** What Linux counts of a process's main thread (Documentation/scheduler/sched-stats.rst): nanoseconds in the line. */
const starvedOf = ({ pid }: TestServer): number => {
  const file = `/proc/${pid}/task/${pid}/schedstat`
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[1]) / 1e9 : Number.NaN
}

/** Looks around until `isOver`, and tells what each page took. */
const lookAround = async (server: TestServer, isOver: () => boolean): Promise<Look> => {
  const times: number[] = []
  const [began, starved] = [performance.now(), starvedOf(server)]
  while (!isOver()) {
    times.push(await timeOne(server.url, times.length))
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  return {
    times,
    seconds: (performance.now() - began) / 1000,
    starvedSeconds: starvedOf(server) - starved,
  }
}

const report = (name: string, { times, seconds, starvedSeconds }: Look): void => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(0)
  console.log(
    `${name}: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)} ms of ${times.length} pages; ` +
      `for ${starvedSeconds.toFixed(1)} of ${seconds.toFixed(1)} s the server waited for a core`,
  )
}

if (!existsSync(join(ROOT, '.next/BUILD_ID'))) throw new Error('Build first: npm start, or npx next build')
const folder = await mkdtemp(join(tmpdir(), 'wengu-articles-'))
const file = join(folder, 'wengu.db')
await applyMigrations(`file:${file}`)
const client = await openDatabase(`file:${file}`)
await syncContent(client, await readContent(), readHere('bench'), new Date())
await markSynced(client, [], new Date())
await client.$disconnect()
const server = await startServer(file, { isReady: true })
try {
  let turns = 0
  report('nothing is read', await lookAround(server, () => ++turns > 100))
  const began = performance.now()
  const brought = await Promise.all(TEXTS.map((text) => bring(server.url, text)))
  let isOver = false
  const watching = lookAround(server, () => isOver)
  while (!(await Promise.all(brought.map((one) => isRead(server.url, one)))).every(Boolean))
    await new Promise((resolve) => setTimeout(resolve, 500))
  isOver = true
  report(`four texts of ${CHARACTERS} characters are read (wished: p95 < ${WISHED_MS} ms)`, await watching)
  console.log(`all four were read or refused after ${((performance.now() - began) / 1000).toFixed(1)} s`)
} finally {
  await server.end('SIGTERM')
  await rm(folder, { recursive: true })
}
