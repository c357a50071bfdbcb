import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { type ClassAction, may, PERMISSIONS, type Role } from '#lib/classes/role'
import { ASKS, type Ask } from '#tests/e2e/class-asks'
import { newWorld, PEOPLE, restore, type Who, type World } from '#tests/e2e/class-people'
import { ROOT } from '#tests/e2e/server'
import { builtActions, callAction } from '#tests/e2e/server-action'

test.describe.configure({ timeout: 180_000 })

const ACTIONS = Object.keys(PERMISSIONS) as ClassAction[]

/** Who has left, is a stranger, a guest or unknown has no role. */
const ROLES: Partial<Record<Who, Role>> = {
  owner: 'owner',
  teacher: 'teacher',
  lin: 'learner',
  mei: 'learner',
}

type Answer = 'found' | 'not found' | `status ${number}`

/**
 * A page that is not found, or leads elsewhere (to the sign-in, to one's own view), is sent after its beginning: its
 * status can't tell, only the mark that Next leaves, or the way to the sign-in.
 */
const KEPT_OUT = /NEXT_HTTP_ERROR_FALLBACK;404|NEXT_REDIRECT;|\/account\?next=/

const FOUND = [200, 303]
/** 401 for somebody unknown, who may sign in and ask again. */
const NOT_FOUND = [404, 401]

const answerTo = async ({ askers }: World, who: Who, ask: Ask): Promise<Answer> => {
  const { [who]: asker } = askers
  const origin = process.env.WENGU_E2E_URL ?? ''
  const reply =
    ask.kind === 'action'
      ? await callAction(asker, origin, ask)
      : ask.kind === 'post'
        ? await asker.post(ask.path, { data: ask.data, headers: { origin } })
        : await asker.get(ask.path, { maxRedirects: 0 })
  if (ask.kind === 'page' && (reply.status() === 307 || KEPT_OUT.test(await reply.text()))) return 'not found'
  if (FOUND.includes(reply.status())) return 'found'
  return NOT_FOUND.includes(reply.status()) ? 'not found' : `status ${reply.status()}`
}

const isAllowed = (who: Who, action: ClassAction, ask: Ask): boolean =>
  may(ROLES[who] ?? null, action) && (!('of' in ask) || ask.of === who)

const nameOf = (ask: Ask): string => (ask.kind === 'action' ? `${ask.file} ${ask.name}` : ask.path)

const files = readdirSync(join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
const source = files
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(ROOT, 'app', file), 'utf8'))
  .join('\n')

/** The pages and routes of classes, as patterns of their paths. */
const PLACES = files
  .filter((file) => /^(api\/)?(classes|sets|assignments|attempts)\/.*(page\.tsx|route\.ts)$/.test(file))
  // Everybody with an account may open a class.
  .filter((file) => file !== 'classes/page.tsx')
  .map((file) => `/${file.replace(/\/(page\.tsx|route\.ts)$/, '').replaceAll(/\[\w+\]/g, '[0-9a-f-]{36}')}`)

/** The server actions of classes but those that open and join one: for them nobody has a role yet. */
const SERVER_ACTIONS = builtActions()
  .filter(({ filename }) => /^app\/(classes\/\[|sets|assignments)/.test(filename))
  .map(({ filename, exportedName }) => `${filename} ${exportedName}`)

/** What of the app no row asks for. */
const expectNothingLeftOut = (
  asks: readonly { readonly action: ClassAction; readonly name: string }[],
): void => {
  const names = asks.map(({ name }) => name.replace(/\?.*/, ''))
  const hasRow = new Set(asks.map(({ action }) => action))
  expect([...hasRow].sort()).toEqual(ACTIONS.filter((action) => source.includes(`'${action}'`)).sort())
  expect(PLACES.filter((place) => !names.some((name) => new RegExp(`^${place}$`).test(name)))).toEqual([])
  expect(SERVER_ACTIONS.filter((name) => !names.includes(name))).toEqual([])
}

const RANKS = ['owner', 'teacher', 'lin'] as const
const OUTSIDERS = ['removed', 'stranger', 'guest', 'nobody'] as const

/**
 * Who asks: of those in the class the last who may and the first who may not, which tells by what row of the table a
 * door goes, one outsider after the other, and where it is somebody's own, a classmate. That the rows hold for
 * everybody is tested on the data layer (tests/data/classes/permissions.test.ts).
 */
const askersOf = (action: ClassAction, ask: Ask, turn: number): Who[] => {
  const allowed = RANKS.filter((who) => may(ROLES[who] ?? null, action)).at(-1)
  const refused = RANKS.find((who) => !may(ROLES[who] ?? null, action)) ?? 'removed'
  const outsider = OUTSIDERS[turn % OUTSIDERS.length] ?? 'nobody'
  const all: Who[] = [
    ...(allowed ? [allowed] : []),
    refused,
    outsider,
    ...('of' in ask ? ['mei' as const] : []),
  ]
  return PEOPLE.filter((who) => all.includes(who))
}

test('over HTTP, everybody finds what the table of permissions allows, and nothing else', async () => {
  const world = await newWorld()
  const told: string[] = []
  const wanted: string[] = []
  const asks: { action: ClassAction; name: string }[] = []
  let turn = 0
  for (const action of ACTIONS) {
    for (const who of PEOPLE) {
      // What one of them has changed is made anew for the next.
      for (const [place, ask] of (await ASKS[action](world)).entries()) {
        if (!askersOf(action, ask, turn + place).includes(who)) continue
        asks.push({ action, name: nameOf(ask) })
        const row = `${action} | ${nameOf(ask)} | ${who} | `
        told.push(row + (await answerTo(world, who, ask)))
        wanted.push(row + (isAllowed(who, action, ask) ? 'found' : 'not found'))
      }
      await restore(world)
    }
    turn += 1
  }
  expect(new Set(wanted.map((row) => row.split(' | ')[2]))).toEqual(new Set(PEOPLE))
  expect(told).toEqual(wanted)
  expectNothingLeftOut(asks)
})
