import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ROOT } from '#tests/e2e/server'
import { newFolder } from '#tests/faults/filled'
import { ROUNDS, spread } from '#tests/faults/rounds'
import { tell } from '#tests/faults/told'

const SCRIPT = ['--import', 'tsx', 'tests/faults/migrate-script.ts']
const SYNC = ['--import', 'tsx', 'cli/wengu.ts', 'sync']
/** As many as a version brings that is far behind. */
const LACKING = 8

interface Ended {
  readonly isKilled: boolean
  readonly ms: number
  readonly code: number | null
  readonly errors: string
}

/** From when on the time to a kill is counted: what a script says first is that it begins, what a sync says is the end. */
type From = 'its first word' | 'its start'

/** Runs a command to its end, or kills it so long after it has begun. */
const runFor = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  killAfterMs: number | null,
  from: From = 'its first word',
): Promise<Ended> => {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => errors.push(chunk))
  const exit = once(child, 'exit')
  if (from === 'its first word') await Promise.race([once(child.stdout, 'data'), exit])
  else child.stdout.resume()
  const began = performance.now()
  const timer = killAfterMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  const [code, signal] = await exit
  clearTimeout(timer)
  return { isKilled: signal === 'SIGKILL', ms: performance.now() - began, code, errors: errors.join('') }
}

const migrate = (file: string, lacking: number, killAfterMs: number | null = null) =>
  runFor(SCRIPT, { FILE: file, LACKING: String(lacking) }, killAfterMs)

const addSomebody = (file: string): void => {
  const db = new Sqlite(file)
  db.exec("INSERT INTO User (id, name, email, updatedAt) VALUES ('lin', 'Lin', 'lin@wengu.invalid', 0)")
  db.close()
}

/** Who is in a file, and whether it is whole. */
const look = (file: string) => {
  const db = new Sqlite(file, { readonly: true })
  const people = db.prepare('SELECT id FROM User').pluck().all()
  const check = db.pragma('integrity_check', { simple: true })
  db.close()
  return { people, check }
}

const opens = async (file: string) => {
  const { code, errors } = await migrate(file, 0)
  expect(errors).toBe('')
  expect(code).toBe(0)
}

test('whenever the making of a database is killed, the next start makes it whole', async (context) => {
  const { ms } = await migrate(join(newFolder(), 'wengu.db'), 0)
  let killed = 0
  for (let round = 0; round < ROUNDS; round++) {
    const file = join(newFolder(), 'wengu.db')
    killed += Number((await migrate(file, 0, spread(round, 0, ms))).isKilled)
    await opens(file)
    expect(look(file)).toEqual({ people: [], check: 'ok' })
  }
  expect(killed).toBeGreaterThan(0)
  tell(
    context,
    `${killed} of ${ROUNDS} killed within ${ms.toFixed(0)} ms of being made: each opened at the next start`,
  )
})

test('whenever an upgrade is killed, the next start has everybody and is whole', async (context) => {
  const measured = join(newFolder(), 'wengu.db')
  await migrate(measured, LACKING)
  const { ms } = await migrate(measured, 0)
  let killed = 0
  for (let round = 0; round < ROUNDS; round++) {
    const file = join(newFolder(), 'wengu.db')
    await migrate(file, LACKING)
    addSomebody(file)
    killed += Number((await migrate(file, 0, spread(round, 0, ms))).isKilled)
    // Until the next start the file is the old one or the new one, never half of either.
    expect(look(file)).toEqual({ people: ['lin'], check: 'ok' })
    await opens(file)
    expect(look(file)).toEqual({ people: ['lin'], check: 'ok' })
  }
  expect(killed).toBeGreaterThan(0)
  tell(
    context,
    `${killed} of ${ROUNDS} killed within ${ms.toFixed(0)} ms of an upgrade by ${LACKING} migrations: nobody lost`,
  )
})

const contentOf = (file: string) => {
  const db = new Sqlite(file, { readonly: true })
  const rows = db.prepare('SELECT id, item FROM Item WHERE retiredAt IS NULL ORDER BY id').all()
  db.close()
  return rows
}

test('whenever the reading of the content is killed, the next one has all of it', async (context) => {
  const whole = join(newFolder(), 'wengu.db')
  const env = (file: string) => ({ DATABASE_URL: `file:${file}` })
  await migrate(whole, 0)
  const { ms } = await runFor(SYNC, env(whole), null, 'its start')
  const rounds = Math.max(2, Math.floor(ROUNDS / 5))
  const file = join(newFolder(), 'wengu.db')
  let killed = 0
  for (let round = 0; round < rounds; round++)
    killed += Number((await runFor(SYNC, env(file), spread(round, ms / 5, ms), 'its start')).isKilled)
  await runFor(SYNC, env(file), null, 'its start')
  expect(contentOf(file)).toEqual(contentOf(whole))
  tell(context, `${killed} of ${rounds} killed while reading: the same questions as without, to the byte`)
})
