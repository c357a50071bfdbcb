import { expect, test } from 'vitest'
import { readRows } from '#tests/e2e/database'
import { startServer } from '#tests/e2e/server'
import { type Browser, isSignedIn, newBrowser, PASSWORD, signIn, signUp } from '#tests/faults/browser'
import { newClock } from '#tests/faults/clock'
import { newFilled } from '#tests/faults/filled'
import { tell } from '#tests/faults/told'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const SECURITY = 'app/account/security/actions.ts'

const startQuiz = (browser: Browser) =>
  browser.send('app/study/actions.ts startQuiz', '/', { slug: 'nixon-visit-1972' })

const open = async () => {
  const [file, clock] = [newFilled(), newClock()]
  const server = await startServer(file, { isReady: true, env: clock.env })
  return { file, clock, server, newBrowser: (kept = '') => newBrowser(server.url, {}, kept) }
}

test('the cookie of a guest is worth nothing once the guest has become an account, and keeps its answers', async (context) => {
  const { file, server, newBrowser } = await open()
  const browser = newBrowser()
  await startQuiz(browser)
  const asGuest = browser.cookie()
  expect(asGuest).toContain('session_token')
  await signUp(browser)
  expect(browser.cookie()).not.toBe(asGuest)
  expect([await isSignedIn(browser), await isSignedIn(newBrowser(asGuest))]).toEqual([true, false])
  expect(await readRows(file, 'SELECT COUNT(*) AS n FROM StudySession')).toEqual([{ n: 1 }])
  await server.end('SIGTERM')
  tell(context, 'guest to account: a new cookie, the old one opens nothing, the quiz is still theirs')
})

test('a changed password signs out every other browser, and this one gets a new cookie', async (context) => {
  const { server, newBrowser } = await open()
  const [here, there] = [newBrowser(), newBrowser()]
  const username = await signUp(here)
  await signIn(there, username)
  expect(await isSignedIn(there)).toBe(true)
  const before = here.cookie()
  const fields = { password: PASSWORD, ownPassword: 'another-of-nobody-12' }
  await here.send(`${SECURITY} changeOwnPassword`, '/account/security', fields, { kind: 'untouched' })
  const still = [await isSignedIn(here), await isSignedIn(there), await isSignedIn(newBrowser(before))]
  expect(still).toEqual([true, false, false])
  await signIn(there, username)
  expect(await isSignedIn(there)).toBe(false)
  await signIn(there, username, 'another-of-nobody-12')
  expect(await isSignedIn(there)).toBe(true)
  await server.end('SIGTERM')
  tell(
    context,
    'changed password: other browsers out, the cookie of before worth nothing, the old password too',
  )
})

test('one’s login sessions are listed, and each of them, or all others, can be ended from any', async (context) => {
  const { file, server, newBrowser } = await open()
  const [here, there, elsewhere] = [newBrowser(), newBrowser(), newBrowser()]
  const username = await signUp(here)
  await signIn(there, username)
  await signIn(elsewhere, username)
  const rows = await readRows<{ id: string; token: string }>(file, 'SELECT id, token FROM Session')
  const idOf = (browser: Browser) => rows.find(({ token }) => browser.cookie().includes(token))?.id ?? ''
  const listed = (await here.open('/account/security')).text
  expect(rows.filter(({ id }) => listed.includes(id))).toHaveLength(3)
  await here.send(`${SECURITY} endOne`, '/account/security', { id: idOf(there) })
  expect([await isSignedIn(there), await isSignedIn(elsewhere)]).toEqual([false, true])
  const stranger = newBrowser()
  await signUp(stranger)
  await stranger.send(`${SECURITY} endOne`, '/account/security', { id: idOf(elsewhere) })
  expect(await isSignedIn(elsewhere)).toBe(true)
  await server.end('SIGTERM')
  tell(context, 'three browsers listed, one ended from another; nobody ends those of somebody else')
})

/** Whether somebody who signed in just now still is, so long afterwards, when they came by every so often. */
const staysIn = async (
  browser: Browser,
  set: (ms: number) => void,
  end: number,
  every: number,
): Promise<boolean> => {
  for (let at = every; at < end; at += every) {
    set(at)
    await startQuiz(browser)
  }
  set(end)
  return isSignedIn(browser)
}

test('a login session ends when it is unused for long, and after a year in all; on a shared computer within hours', async (context) => {
  const { clock, server, newBrowser } = await open()
  const fresh = async (shared: boolean): Promise<Browser> => {
    clock.set(0)
    const browser = newBrowser()
    const username = await signUp(browser)
    if (!shared) return browser
    const other = newBrowser()
    await signIn(other, username, PASSWORD, { shared: 'on' })
    return other
  }
  const inUse = (shared: boolean, end: number, every = end) =>
    fresh(shared).then((browser) => staysIn(browser, clock.set, end, every))
  expect(await inUse(false, 58 * DAY_MS)).toBe(true)
  expect(await inUse(false, 63 * DAY_MS)).toBe(false)
  expect(await inUse(false, 360 * DAY_MS, 40 * DAY_MS)).toBe(true)
  expect(await inUse(false, 368 * DAY_MS, 40 * DAY_MS)).toBe(false)
  expect(await inUse(true, 1.5 * HOUR_MS)).toBe(true)
  expect(await inUse(true, 2.5 * HOUR_MS)).toBe(false)
  expect(await inUse(true, 11 * HOUR_MS, HOUR_MS)).toBe(true)
  expect(await inUse(true, 13 * HOUR_MS, HOUR_MS)).toBe(false)
  await server.end('SIGTERM')
  tell(
    context,
    'own computer: 58 days unused in, 63 out; in use 360 days in, 368 out. Shared: 1.5 h in, 2.5 h out; 11 h in, 13 h out',
  )
})
