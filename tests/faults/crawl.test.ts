import { randomUUID } from 'node:crypto'
import { Agent } from 'node:http'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { databaseFile } from '#prisma/url'
import { allDoors, leakFinder } from '#tests/data/classes/leaks'
import type { Visit } from '#tests/data/classes/visits'
import { doorsOf, opened } from '#tests/data/classes/withheld-doors'
import { MEANWHILE, newWorld, SLUG, type World } from '#tests/data/classes/withheld-world'
import { after } from '#tests/data/learner'
import { startServer } from '#tests/e2e/server'
import { accountDoors } from '#tests/faults/account-doors'
import { type Answer, ask, type Question } from '#tests/faults/asking'
import { newClock } from '#tests/faults/clock'
import { ROUNDS } from '#tests/faults/rounds'
import { changedTables, tableHashes } from '#tests/faults/table-hashes'
import { tell } from '#tests/faults/told'
import { letIn, OUTSIDERS, type Visitor } from '#tests/faults/visitors'
import { errandOf, injected } from '#tests/faults/visits'

type Doors = Readonly<Record<string, readonly Visit[]>>

const shifted = (to: Date): number => to.getTime() - Date.now()

/** The school of the walk over withheld keys, behind the built server, while its assignment is open. */
const open = async () => {
  const world = await newWorld()
  const secret = randomUUID()
  const cookies = await letIn(world, secret)
  const clock = newClock(shifted(MEANWHILE))
  const file = databaseFile()
  const server = await startServer(file, { isReady: true, env: { BETTER_AUTH_SECRET: secret, ...clock.env } })
  const { classId, setId, assignmentId, attemptId, token } = world.own
  const places = {
    classId,
    setId,
    assignmentId,
    attemptId,
    token,
    slug: SLUG,
    code: 'nowhere',
    sessionId: 'nothing',
  }
  const agent = new Agent({ keepAlive: true })
  const visit = async (who: Visitor, door: string, one: Visit, more: Question['headers'] = {}) => {
    const { path, question } = await errandOf(door, one, places)
    const cookie = cookies[who]
    const headers = { origin: server.url, ...(cookie ? { cookie } : {}), ...question.headers, ...more }
    return { path, ...(await ask(server.url + path, { ...question, headers, agent })) }
  }
  return { world, clock, file, server, visit, agent }
}

type Opened = Awaited<ReturnType<typeof open>>

const visitsOf = (doors: Doors): (readonly [door: string, visit: Visit])[] =>
  Object.entries(doors).flatMap(([door, visits]) => visits.map((one) => [door, one] as const))

/** As tests/e2e/class-matrix.spec.ts tells them: the rest of a page that is kept back comes after its head. */
const KEPT_OUT = /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_REDIRECT;|\/account\?next=/

const isKeptOut = ({ status, text, headers }: Answer): boolean =>
  [401, 403, 404, 307].includes(status) ||
  (status === 200 && KEPT_OUT.test(text)) ||
  (status === 303 && /^\/account/.test(String(headers['x-action-redirect'])))

/** Doors of a class that are open to others: the list of one's own, opening and joining one, and what a link shows. */
const OPEN_TO_ALL = [
  'app/classes/page.tsx',
  'app/classes/actions.ts join',
  'app/classes/actions.ts open',
  'app/join/[code]/page.tsx',
  'app/shared/[token]/page.tsx',
]

const isOfClass = (door: string): boolean =>
  /^app\/(api\/)?(classes|sets|assignments|attempts|shared)\//.test(door) && !OPEN_TO_ALL.includes(door)

const isOfAdministration = (door: string): boolean => /^app\/(api\/)?administration\//.test(door)

const isMutation = ([, { kind }]: readonly [string, Visit]): boolean => kind === 'post' || kind === 'action'

/** Each door must be known; one that is added and not visited is told. */
const expectAllKnown = (world: World): void => {
  const known = new Set(
    Object.keys({ ...doorsOf(world), ...accountDoors() }).map((door) => door.replace(/ own$/, '')),
  )
  expect(allDoors().filter((door) => !known.has(door))).toEqual([])
}

test('to whom a class is closed every one of its doors is closed, and so is administration', async (context) => {
  const { world, file, server, visit } = await open()
  expectAllKnown(world)
  const leaks = await leakFinder(world.client, SLUG)
  const doors = visitsOf({ ...doorsOf(world), ...accountDoors() }).filter(
    ([door]) => isOfClass(door) || isOfAdministration(door),
  )
  const before = tableHashes(file)
  const open_: string[] = []
  for (const who of OUTSIDERS)
    for (const [door, one] of doors) {
      const answer = await visit(who, door, one)
      if (!isKeptOut(answer)) open_.push(`${who}: ${door} ${answer.status}`)
      if (leaks(answer.text).length > 0) open_.push(`${who}: ${door} tells a key`)
    }
  expect(open_).toEqual([])
  expect(changedTables(before, tableHashes(file))).toEqual([])
  // Were they closed to everybody, this would tell nothing.
  const found = []
  for (const [door, one] of doors)
    if (one.kind === 'page' && !isKeptOut(await visit('lin', door, one))) found.push(door)
  expect(new Set(found).size).toBeGreaterThan(15)
  await server.end('SIGTERM')
  tell(
    context,
    `${doors.length} visits by each of ${OUTSIDERS.join(', ')}: all kept out, no key told, no row changed`,
  )
})

/** What an answer tells, and its head with it, with what is sealed for days without a network opened. */
const toldIn = async ({ text, headers }: Answer): Promise<string> =>
  `${JSON.stringify(headers)}\n${await opened(text)}`

test('no answer to a learner tells a key of an open assignment, and after closing all of them still answer', async (context) => {
  const { world, clock, server, visit } = await open()
  const leaks = await leakFinder(world.client, SLUG)
  const visits = visitsOf(doorsOf(world))
  const told: string[] = []
  let bytes = 0
  for (const [door, one] of visits) {
    const answer = await visit('lin', door, one)
    bytes += answer.text.length
    if (answer.status >= 500) told.push(`${door}: ${answer.status}`)
    if (leaks(await toldIn(answer)).length > 0) told.push(`${door} tells a key`)
  }
  expect(told).toEqual([])
  clock.set(shifted(after(700)))
  const after_: string[] = []
  for (const [door, one] of visits) {
    const { status } = await visit('mei', door, one)
    if (status >= 500) after_.push(`${door}: ${status}`)
  }
  expect(after_).toEqual([])
  await server.end('SIGTERM')
  tell(
    context,
    `${visits.length} visits while it is open, ${Math.round(bytes / 1024)} KB of answers: no key; as many after closing`,
  )
})

test('nothing is changed for a page of another site, whatever it sends in whoever’s name', async (context) => {
  const { world, file, server, visit } = await open()
  const mutations = visitsOf({ ...doorsOf(world), ...accountDoors() }).filter(isMutation)
  const before = tableHashes(file)
  const taken: string[] = []
  for (const [door, one] of mutations)
    for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`]) {
      const { status, headers } = await visit('lin', door, one, { origin, 'sec-fetch-site': 'cross-site' })
      if (status < 400 || headers['set-cookie']) taken.push(`${door} from ${origin}: ${status}`)
    }
  expect(taken).toEqual([])
  expect(changedTables(before, tableHashes(file))).toEqual([])
  await server.end('SIGTERM')
  tell(context, `${mutations.length} mutations from three foreign origins: all refused, no row changed`)
})

const PAYLOADS = [
  `' OR 1=1; DROP TABLE User; --`,
  '"><script>alert(1)</script>',
  '../../../../etc/passwd',
  'a\u0000b\u202Ec',
  '__proto__',
  '9'.repeat(400),
]

/** All of them in a long run; else one for each field, another one for the next. */
const payloadsFor = (turn: number): readonly string[] =>
  ROUNDS >= 50 ? PAYLOADS : [PAYLOADS[turn % PAYLOADS.length] ?? '']

const schemaOf = (file: string): unknown => {
  const db = new Sqlite(file, { readonly: true })
  const schema = db.prepare('SELECT sql FROM sqlite_master ORDER BY name').all()
  db.close()
  return schema
}

/** What went wrong with something that was sent to a door, or null. */
const faultOf = ({ status, text, headers }: Answer): string | null => {
  if (status >= 500) return `answers ${status}`
  if (text.includes('root:x:0')) return 'reads files'
  const isPage = String(headers['content-type']).startsWith('text/html')
  return isPage && text.includes('"><script>alert(1)') ? 'writes what it was sent into its page' : null
}

const inject = async ({ world, visit }: Opened, who: Visitor) => {
  const broken = new Set<string>()
  let sent = 0
  for (const [door, one] of visitsOf({ ...doorsOf(world), ...accountDoors() })) {
    if (/leaveAccount|endOthers/.test(door)) continue
    for (const field of injected(one, '').keys())
      for (const payload of payloadsFor(sent)) {
        const variant = injected(one, payload)[field]
        const fault = variant && faultOf(await visit(who, door, variant))
        sent += 1
        if (fault) broken.add(`${door} ${JSON.stringify(payload.slice(0, 20))}: ${fault}`)
      }
  }
  return { broken: [...broken], sent }
}

test('whatever is put into any field is refused or kept as text', async (context) => {
  const opened = await open()
  const before = schemaOf(opened.file)
  for (const who of ['lin', 'nobody'] as const) {
    const { broken, sent } = await inject(opened, who)
    expect(broken).toEqual([])
    tell(
      context,
      `${sent} requests by ${who === 'lin' ? 'a learner who owns a class too' : 'somebody unknown'}: none failed, no script in a page, no file read`,
    )
  }
  expect(schemaOf(opened.file)).toEqual(before)
  await opened.server.end('SIGTERM')
  expect(new Sqlite(opened.file).pragma('integrity_check', { simple: true })).toBe('ok')
})
