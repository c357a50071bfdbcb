import { randomUUID } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { startServer } from '#tests/e2e/server'
import { ask, cookiesOf } from '#tests/faults/asking'
import { newBrowser, signUp } from '#tests/faults/browser'
import { newFilled } from '#tests/faults/filled'
import { entryFor, postEntry } from '#tests/faults/load'
import { openSchool } from '#tests/faults/school'
import { tell } from '#tests/faults/told'

const SECRET_NAME = '林不该写'
const SECRET_ANSWER = '这是一个不该写进日志的回答'

interface Line {
  readonly time: string
  readonly level: string
  readonly event: string
  readonly request?: string
  readonly viewer?: string
  readonly route?: string
  readonly error?: string
}

test('what fails is one line of JSON with its request, and no line holds a name, an address or an answer', async (context) => {
  const [file, secret] = [newFilled(), randomUUID()]
  const [pupil] = (await openSchool(file, secret, 1)).pupils
  const slot = pupil?.quiz[0]
  if (!pupil || !slot) throw new Error('There is nobody to answer')
  const env = { BETTER_AUTH_SECRET: secret, WENGU_URL: 'http://wengu.test' }
  const server = await startServer(file, { isReady: true, env })
  const origin = 'http://wengu.test'
  const browser = newBrowser(server.url, { origin, 'x-forwarded-for': '203.0.113.99' })
  const username = await signUp(browser, SECRET_NAME)
  const other = new Sqlite(file)
  other.exec('BEGIN IMMEDIATE')
  const typed = { ...slot, response: { kind: 'typed' as const, text: SECRET_ANSWER } }
  const refused = await ask(`${server.url}/api/sittings/entries`, {
    method: 'POST',
    headers: { cookie: pupil.cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify(entryFor(pupil.quizId, typed, true)),
  })
  expect(refused.status).toBe(500)
  const renamed = await browser.send('app/account/actions.ts rename', '/account', { name: SECRET_NAME })
  expect(renamed.status).toBe(500)
  other.exec('ROLLBACK')
  other.close()
  expect((await postEntry(server.url, '', entryFor(pupil.quizId, typed, true))).status).not.toBe(200)
  await server.end('SIGTERM')
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  const events = lines.map((line) => JSON.parse(line) as Line)
  const failures = events.filter(({ level }) => level === 'error')
  expect(failures.map(({ event }) => event).sort()).toEqual(
    expect.arrayContaining(['action failed', 'route failed']),
  )
  for (const { time, request, viewer, route, error } of failures) {
    expect(Number.isNaN(Date.parse(time))).toBe(false)
    expect([request, viewer, route, error].map((one) => typeof one)).toEqual(Array(4).fill('string'))
  }
  expect(failures.some(({ request }) => request === refused.headers['x-request-id'])).toBe(true)
  const secrets = [
    SECRET_NAME,
    SECRET_ANSWER,
    username,
    '203.0.113.99',
    pupil.userId,
    pupil.cookie,
    cookiesOf(renamed),
  ]
  expect(secrets.filter((one) => one !== '' && server.output().includes(one))).toEqual([])
  tell(
    context,
    `${failures.length} failures logged with request, viewer, route and where; no name, username, id, address, cookie or answer in ${lines.length} lines`,
  )
})
