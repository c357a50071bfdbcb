import { readFileSync } from 'node:fs'
import { hashPassword as hashEarlier } from 'better-auth/crypto'
import { expect, test } from 'vitest'
import { readRows } from '#tests/e2e/database'
import { startServer } from '#tests/e2e/server'
import { type Browser, isSignedIn, newBrowser, PASSWORD, signIn, signUp } from '#tests/faults/browser'
import { newClock } from '#tests/faults/clock'
import { newFilled } from '#tests/faults/filled'
import { tell } from '#tests/faults/told'

const SECURITY = 'app/account/security/actions.ts'
const DAY_MS = 24 * 3_600_000
/** A name from one address has five tries, and one more after a minute (app/_data/account/throttle.ts). */
const [TRIES, ONE_MORE_IN_MS] = [5, 60_000]

/** Behind a proxy that tells where each browser is. */
const open = async () => {
  const [file, clock] = [newFilled(), newClock()]
  const env = { ...clock.env, WENGU_URL: 'http://wengu.test' }
  const server = await startServer(file, { isReady: true, env })
  const at = (address: string) =>
    newBrowser(server.url, { origin: 'http://wengu.test', 'x-forwarded-for': address })
  return { file, clock, server, at }
}

const codeIn = (text: string): string => /"code":"(\w+)"/.exec(text)?.[1] ?? ''

const makeSheet = async (browser: Browser): Promise<string[]> => {
  const { text } = await browser.send(`${SECURITY} makeCodes`, '/account/security', {}, [])
  return text.match(/[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}/g) ?? []
}

const recover = (browser: Browser, username: string, code: string, ownPassword: string) =>
  browser.send(
    `${SECURITY} recoverAccount`,
    '/account/recover',
    { username, code, ownPassword },
    { kind: 'untouched' },
  )

test('a code of the recovery sheet sets a new password once; those of an earlier sheet set none', async (context) => {
  const { server, at } = await open()
  const browser = at('203.0.113.1')
  const username = await signUp(browser)
  const [earlier, sheet] = [await makeSheet(browser), await makeSheet(browser)]
  expect([earlier.length, new Set(sheet).size]).toEqual([8, 8])
  const elsewhere = at('203.0.113.2')
  const [code = '', next = ''] = sheet
  expect(codeIn((await recover(elsewhere, username, earlier[0] ?? '', 'chosen-by-nobody-13')).text)).toBe(
    'wrongCode',
  )
  expect(codeIn((await recover(elsewhere, 'nobody-has-this', code, 'chosen-by-nobody-13')).text)).toBe(
    'wrongCode',
  )
  await recover(elsewhere, username, code.toLowerCase().replaceAll('-', ' '), 'chosen-by-nobody-13')
  expect([await isSignedIn(elsewhere), await isSignedIn(browser)]).toEqual([true, false])
  const again = at('203.0.113.3')
  expect(codeIn((await recover(again, username, code, 'chosen-by-nobody-14')).text)).toBe('wrongCode')
  await signIn(again, username, 'chosen-by-nobody-13')
  expect(await isSignedIn(again)).toBe(true)
  expect(codeIn((await recover(at('203.0.113.4'), username, next, 'short')).text)).toBe('tooShort')
  await server.end('SIGTERM')
  tell(
    context,
    '8 codes a sheet, however typed; each sets a password once and signs the others out; a new sheet ends the old',
  )
})

test('a password that was kept in an earlier way is kept in today’s after the next sign-in', async (context) => {
  const { file, server, at } = await open()
  const browser = at('203.0.113.1')
  const username = await signUp(browser)
  await readRows(file, 'UPDATE Account SET password = ?', await hashEarlier(PASSWORD))
  await signIn(at('203.0.113.2'), username, 'not-this-one-15')
  const kept = async () =>
    (await readRows<{ password: string }>(file, 'SELECT password FROM Account'))[0]?.password
  expect(await kept()).not.toMatch(/^scrypt\$/)
  const other = at('203.0.113.3')
  await signIn(other, username)
  expect(await isSignedIn(other)).toBe(true)
  expect(await kept()).toMatch(/^scrypt\$32768\$8\$3\$/)
  await server.end('SIGTERM')
  tell(
    context,
    'an earlier hash: a wrong password leaves it, the right one makes it anew with today’s parameters',
  )
})

/** Hundredths of a second that a process has computed, on Linux. */
const computed = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

test('an unknown name and a wrong password get the same words, and cost the server the same work', async (context) => {
  if (process.platform !== 'linux') context.skip('what a process computes is read from /proc')
  const { server, at } = await open()
  const username = await signUp(at('203.0.113.1'))
  const tries = async (name: (turn: number) => string, net: string) => {
    const answers: string[] = []
    const before = computed(server.pid)
    for (let turn = 0; turn < 12; turn++)
      answers.push((await signIn(at(`${net}.${turn + 1}`), name(turn), `wrong-for-all-${turn}`)).text)
    return {
      work: computed(server.pid) - before,
      said: answers.map((text) => /\{"field".*?\}/.exec(text)?.[0] ?? text),
    }
  }
  await tries(() => 'warm.up', '198.51.100')
  const unknown = await tries((turn) => `nobody.has.${turn}`, '203.0.113')
  const wrong = await tries(() => username, '192.0.2')
  const withoutName = (said: string) => said.replace(/"username":"[^"]*"/, '')
  expect(new Set([...unknown.said, ...wrong.said].map(withoutName)).size).toBe(1)
  // Without the work for a password it would be a few hundredths.
  expect(unknown.work / wrong.work).toBeGreaterThan(0.6)
  expect(unknown.work / wrong.work).toBeLessThan(1.6)
  await server.end('SIGTERM')
  tell(
    context,
    `12 tries each: the same words; ${unknown.work * 10} ms of processor for unknown names, ${wrong.work * 10} ms for wrong passwords`,
  )
})

test('who guesses is stopped, the owner is not, and no clock that is set changes either', async (context) => {
  const { clock, server, at } = await open()
  const owner = at('203.0.113.1')
  const username = await signUp(owner)
  const guess = async () => codeIn((await signIn(at('198.51.100.66'), username, 'a-guess-of-many')).text)
  const began = performance.now()
  const regained = () => Math.floor((performance.now() - began) / ONE_MORE_IN_MS)
  /** Guesses until that is stopped, or should have been, and gives how many were let through. */
  const guessOn = async () => {
    let through = 0
    for (; through <= TRIES + regained(); through++) {
      const said = await guess()
      if (said === 'tooMany') break
      expect(said).toBe('wrong')
    }
    return through
  }
  let through = await guessOn()
  expect(through).toBeGreaterThanOrEqual(TRIES)
  expect(through).toBeLessThanOrEqual(TRIES + regained())
  for (const jump of [30 * DAY_MS, -30 * DAY_MS, 0]) {
    clock.set(jump)
    // However slow the machine is: what a minute gives back, and nothing for thirty days.
    through += await guessOn()
    expect(through).toBeLessThanOrEqual(TRIES + regained())
    const home = at('203.0.113.7')
    await signIn(home, username)
    expect(await isSignedIn(home)).toBe(true)
  }
  await server.end('SIGTERM')
  tell(
    context,
    'five guesses from one address, then none, also with the clock 30 days on or back; the owner elsewhere signs in',
  )
})
