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

/** The share of a sync in which it only loads its code. */
const LOADING = 0.2

/**
 * Kills spread over the time that something takes, which other work on the machine makes longer and shorter: whenever it
 * has come to its end before its kill, the next ones are spread over the time that it took then.
 *
 * @param idle the share at its beginning in which nothing is killed
 */
const killing = ({ ms }: Ended, idle = 0) => {
  let [longestMs, round, killed] = [ms, 0, 0]
  return {
    during: async (work: (killAfterMs: number) => Promise<Ended>): Promise<Ended> => {
      const ended = await work(spread(round++, idle * longestMs, longestMs))
      if (ended.isKilled) killed += 1
      else longestMs = ended.ms
      return ended
    },
    count: () => killed,
  }
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
  const kills = killing(await migrate(join(newFolder(), 'wengu.db'), 0))
  for (let round = 0; round < ROUNDS; round++) {
    const file = join(newFolder(), 'wengu.db')
    await kills.during((killAfterMs) => migrate(file, 0, killAfterMs))
    await opens(file)
    expect(look(file)).toEqual({ people: [], check: 'ok' })
  }
  expect(kills.count()).toBeGreaterThan(0)
  tell(context, `${kills.count()} of ${ROUNDS} killed while being made: each opened at the next start`)
})

test('whenever an upgrade is killed, the next start has everybody and is whole', async (context) => {
  const measured = join(newFolder(), 'wengu.db')
  await migrate(measured, LACKING)
  const kills = killing(await migrate(measured, 0))
  for (let round = 0; round < ROUNDS; round++) {
    const file = join(newFolder(), 'wengu.db')
    await migrate(file, LACKING)
    addSomebody(file)
    await kills.during((killAfterMs) => migrate(file, 0, killAfterMs))
    // Until the next start the file is the old one or the new one, never half of either.
    expect(look(file)).toEqual({ people: ['lin'], check: 'ok' })
    await opens(file)
    expect(look(file)).toEqual({ people: ['lin'], check: 'ok' })
  }
  expect(kills.count()).toBeGreaterThan(0)
  tell(context, `${kills.count()} of ${ROUNDS} killed in an upgrade by ${LACKING} migrations: nobody lost`)
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
  const sync = (file: string, killAfterMs: number | null) => runFor(SYNC, env(file), killAfterMs, 'its start')
  const kills = killing(await sync(whole, null), LOADING)
  const rounds = Math.max(2, Math.floor(ROUNDS / 5))
  for (let round = 0; round < rounds; round++) {
    const file = join(newFolder(), 'wengu.db')
    await kills.during((killAfterMs) => sync(file, killAfterMs))
    await sync(file, null)
    expect(contentOf(file)).toEqual(contentOf(whole))
  }
  expect(kills.count()).toBeGreaterThan(0)
  const told = `${kills.count()} of ${rounds} killed while reading`
  tell(context, `${told}: the same questions as without, to the byte`)
})
