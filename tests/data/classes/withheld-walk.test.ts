import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { allDoors, leakFinder } from '#tests/data/classes/leaks'
import { rendered } from '#tests/data/classes/rendered'
import type { Visit } from '#tests/data/classes/visits'
import { doorsOf, opened, TELLS_OF_NO_ARTICLE } from '#tests/data/classes/withheld-doors'
import { MEANWHILE, newWorld, SLUG, type World } from '#tests/data/classes/withheld-world'
import { ROOT } from '#tests/source-files'

/** Who asks, and whether the one gate is open, as if nothing decided what is kept back. */
const state = vi.hoisted(() => ({ viewer: null as unknown, isOpen: false }))

class Sent extends Error {
  constructor(readonly path: string) {
    super(path)
  }
}

vi.mock('#data/account/viewer', async (original) => ({
  ...(await original<object>()),
  getViewer: async () => state.viewer,
  readViewer: async () => state.viewer,
  readPlace: async () => ({ timeZone: 'Asia/Shanghai', locale: 'zh-CN' }),
}))
vi.mock('#data/account/account', async (original) => ({
  ...(await original<object>()),
  ensureGuest: async () => state.viewer,
}))
vi.mock('#data/classes/withheld', async (original) => {
  const real = await original<typeof import('#data/classes/withheld')>()
  const readWithheld: typeof real.readWithheld = async (...args) =>
    state.isOpen ? real.NOTHING_WITHHELD : real.readWithheld(...args)
  return { ...real, readWithheld }
})
vi.mock('next/cache', () => ({ refresh: () => undefined, revalidatePath: () => undefined }))
vi.mock('next/server', () => ({ connection: async () => undefined, after: () => undefined }))
vi.mock('next/headers', () => ({ cookies: async () => new Map(), headers: async () => new Headers() }))
vi.mock('next/navigation', () => ({
  useRouter: () => ({}),
  redirect: (path: string) => {
    throw new Sent(path)
  },
  notFound: () => {
    throw new Sent('not found')
  },
}))

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: MEANWHILE })
})
afterEach(() => {
  vi.useRealTimers()
  state.isOpen = false
})

/** Behind these a learner finds keys of their own past, of classes of theirs or of the article, when nothing is kept back. */
const GUARDED = [
  'app/api/export/data/route.ts GET',
  'app/api/export/reviews/route.ts GET',
  'app/api/offline/route.ts GET',
  'app/api/sittings/entries/route.ts POST',
  'app/api/sittings/hand-in/route.ts POST',
  'app/articles/[slug]/page.tsx',
  'app/attempts/[attemptId]/page.tsx',
  'app/flags/page.tsx',
  'app/mistakes/page.tsx',
  'app/sets/[setId]/print/page.tsx',
  'app/sets/[setId]/project/page.tsx',
  'app/sets/[setId]/try/actions.ts handInTrial',
  'app/settings/page.tsx',
  'app/study/[sessionId]/page.tsx',
  'app/study/actions.ts startMode',
]

const follow = async (path: string): Promise<string> => {
  const [, kind, id = ''] = /^\/(study|attempts)\/([\w-]+)$/.exec(path) ?? []
  if (kind === 'study')
    return visit('app/study/[sessionId]/page.tsx', { kind: 'page', params: { sessionId: id } })
  if (kind === 'attempts')
    return visit('app/attempts/[attemptId]/page.tsx', { kind: 'page', params: { attemptId: id } })
  return path
}

const ask = async (door: string, one: Visit): Promise<string> => {
  const [file = '', name = 'default'] = door.split(' ')
  const module = await import(join(ROOT, file))
  const run = module[one.kind === 'page' ? 'default' : name]
  switch (one.kind) {
    case 'page': {
      const props = { params: Promise.resolve(one.params), searchParams: Promise.resolve(one.search ?? {}) }
      const metadata = module.generateMetadata ? await module.generateMetadata(props) : module.metadata
      return `${JSON.stringify(metadata)}\n${await rendered(run(props))}`
    }
    case 'get': {
      const request = new Request(`http://localhost/?${one.query ?? ''}`)
      return opened(await (await run(request, { params: Promise.resolve(one.params) })).text())
    }
    case 'post': {
      const body = JSON.stringify(one.body)
      return (await run(new Request('http://localhost/', { method: 'POST', body }))).text()
    }
    case 'action':
      return JSON.stringify(await run(...one.args)) ?? ''
    default:
      return one satisfies never
  }
}

const visit = async (door: string, one: Visit): Promise<string> => {
  try {
    return await ask(door, one)
  } catch (thrown) {
    if (thrown instanceof Sent) return follow(thrown.path)
    throw thrown
  }
}

/** What of the article's questions each door tells, by the door; doors that tell nothing are left out. */
const walk = async (world: World) => {
  const leaksIn = await leakFinder(world.client, SLUG)
  const told = new Map<string, Set<string>>()
  for (const [door, visits] of Object.entries(doorsOf(world))) {
    for (const one of visits) {
      const text = await visit(door, one)
      const leaks = leaksIn(text)
      if (leaks.length > 0) told.set(door, new Set([...(told.get(door) ?? []), ...leaks]))
    }
  }
  return told
}

test('no page, route or action tells a learner what an open assignment asks', async () => {
  const world = await newWorld()
  state.viewer = world.lin
  expect(await walk(world)).toEqual(new Map())
  const known = new Set([
    ...Object.keys(doorsOf(world)).map((door) => door.replace(/ own$/, '')),
    ...TELLS_OF_NO_ARTICLE,
  ])
  expect(allDoors().filter((door) => !known.has(door))).toEqual([])

  // Were the gate open, the same walk would find keys behind each door that it guards.
  state.isOpen = true
  expect([...(await walk(world)).keys()]).toEqual(expect.arrayContaining(GUARDED))
})
