import { randomUUID } from 'node:crypto'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { startServer } from '#tests/e2e/server'
import { newFilled } from '#tests/faults/filled'
import { ALL_KEPT, judge } from '#tests/faults/kept'
import { answerUntil, entryFor, nothingYet, postEntry } from '#tests/faults/load'
import { openSchool } from '#tests/faults/school'
import { tell } from '#tests/faults/told'

const PUPILS = 10

test('while another program holds the lock pages are shown, answers wait, and none is acknowledged that is not kept', async (context) => {
  const [file, secret, acknowledged] = [newFilled(), randomUUID(), nothingYet()]
  const { pupils } = await openSchool(file, secret, PUPILS)
  const server = await startServer(file, { isReady: true, env: { BETTER_AUTH_SECRET: secret } })
  const other = new Sqlite(file)
  other.exec('BEGIN IMMEDIATE')
  const [pupil] = pupils
  const slot = pupil?.attempt[0]
  if (!pupil || !slot) throw new Error('There is nobody to answer')
  const entry = entryFor(pupil.attemptId, slot, false)
  const waiting = postEntry(server.url, pupil.cookie, entry)
  const statusOf = async (path: string) => (await fetch(server.url + path)).status
  expect(await statusOf('/healthz')).toBe(200)
  expect(await statusOf('/articles')).toBe(200)
  expect(await statusOf('/readyz')).toBe(503)
  // Nobody lets go: it is refused, and the device sends it again.
  expect((await waiting).status).toBe(500)
  const patient = postEntry(server.url, pupil.cookie, entry)
  expect(await statusOf('/healthz')).toBe(200)
  other.exec('COMMIT')
  other.close()
  expect((await patient).status).toBe(200)
  acknowledged.attempt.push(entry.entryId)
  expect(await statusOf('/readyz')).toBe(200)
  await server.end('SIGTERM')
  expect(await judge(file, acknowledged)).toEqual(ALL_KEPT)
  tell(
    context,
    'a foreign lock: /healthz and pages at once, /readyz 503, an answer refused after some seconds and taken',
  )
  tell(context, 'when the lock is gone; nothing acknowledged was lost')
})

test('two servers on one database lose nothing to each other', async (context) => {
  const [file, secret, acknowledged] = [newFilled(), randomUUID(), nothingYet()]
  const { pupils } = await openSchool(file, secret, PUPILS)
  const env = { BETTER_AUTH_SECRET: secret }
  const servers = [
    await startServer(file, { isReady: true, env }),
    await startServer(file, { isReady: true, env }),
  ]
  const urls = servers.map(({ url }) => url)
  await answerUntil(urls, pupils, acknowledged, () => acknowledged.attempt.length > 20 * PUPILS)
  for (const server of servers) await server.end('SIGTERM')
  // Where one is not let in for seconds it refuses, and the device sends again.
  expect([...acknowledged.statuses.keys()].filter((status) => status !== 200 && status !== 500)).toEqual([])
  expect(await judge(file, acknowledged)).toEqual(ALL_KEPT)
  const kept = acknowledged.attempt.length + acknowledged.quiz.length
  tell(
    context,
    `two servers with ${PUPILS} learners at once: ${kept} answers, each acknowledged and kept once`,
  )
})
