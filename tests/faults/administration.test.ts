import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readRows } from '#tests/e2e/database'
import { startServer } from '#tests/e2e/server'
import { type Browser, isSignedIn, newBrowser, PASSWORD, signUp } from '#tests/faults/browser'
import { newFilled } from '#tests/faults/filled'
import { tell } from '#tests/faults/told'

const ACTIONS = 'app/administration/actions.ts'

/** A server whose first account, which administers it, is signed in. */
const open = async () => {
  const file = newFilled()
  const server = await startServer(file, { isReady: true })
  const administrator = newBrowser(server.url)
  await signUp(administrator)
  return { file, server, administrator }
}

/** What the form says to somebody new who brings this code; '' where they have an account now. */
const claimWith = async (browser: Browser, code: string): Promise<string> => {
  const username = `u${randomUUID().slice(0, 8)}`
  const fields = { username, password: PASSWORD, name: '', code }
  const { text } = await browser.send('app/account/actions.ts claimAccount', '/account', fields, null)
  return /"code":"(\w+)"/.exec(text)?.[1] ?? ''
}

test('an administrator settles who may sign up, and that is who may', async (context) => {
  const { file, server, administrator } = await open()
  const settle = (registration: string) =>
    administrator.send(`${ACTIONS} settle`, '/administration', { registration })
  await settle('code')
  const [row] = await readRows<{ value: string }>(
    file,
    "SELECT value FROM Setting WHERE key = 'registrationCode'",
  )
  const code = row?.value ?? 'none'
  expect((await administrator.open('/administration')).text).toContain(code)
  const stranger = newBrowser(server.url)
  expect([await claimWith(stranger, ''), await claimWith(stranger, 'AAAAAAA')]).toEqual([
    'wrongCode',
    'wrongCode',
  ])
  expect(await isSignedIn(stranger)).toBe(false)
  expect(await claimWith(stranger, code)).toBe('')
  expect(await isSignedIn(stranger)).toBe(true)
  await settle('closed')
  const late = newBrowser(server.url)
  expect(await claimWith(late, code)).toBe('closed')
  expect((await late.open('/account')).text).not.toContain('register-username')
  await server.end('SIGTERM')
  tell(context, 'by code: without one and with a wrong one refused, with it let in; closed: nobody, no form')
})

test('an administrator erases somebody after a download, who is then nobody anywhere', async (context) => {
  const { file, server, administrator } = await open()
  const somebody = newBrowser(server.url)
  const username = await signUp(somebody)
  const [user] = await readRows<{ id: string }>(file, 'SELECT id FROM User WHERE username = ?', username)
  const userId = user?.id ?? ''
  const page = `/administration/people/${userId}`
  const erase = () =>
    administrator.send(`${ACTIONS} erasePersonNow`, page, { userId, confirmation: username }, null)
  expect((await erase()).text).toContain('notExported')
  const path = `/api/administration/people/${userId}/data`
  expect((await somebody.open(path)).status).toBe(404)
  const download = await administrator.open(path)
  expect(JSON.parse(download.text).account.username).toBe(username)
  expect((await erase()).headers['x-action-redirect']).toMatch(/^\/administration\/people/)
  expect(await isSignedIn(somebody)).toBe(false)
  expect(await readRows(file, 'SELECT id FROM User WHERE id = ?', userId)).toEqual([])
  expect((await administrator.open(page)).status).toBe(404)
  expect((await administrator.open('/administration/log')).status).toBe(200)
  await server.end('SIGTERM')
  tell(
    context,
    'refused without a download; afterwards the account, its login and its page are gone, the log has it',
  )
})
