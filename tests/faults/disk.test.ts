import { randomUUID } from 'node:crypto'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '#cli/run'
import { startServer } from '#tests/e2e/server'
import { newFilled } from '#tests/faults/filled'
import { ALL_KEPT, judge } from '#tests/faults/kept'
import { answerUntil, entryFor, nothingYet, postEntry } from '#tests/faults/load'
import { failDisk, imageDisk, makeReadOnly, needsMounts, smallDisk } from '#tests/faults/mounts'
import { openSchool, type Pupil } from '#tests/faults/school'
import { tell } from '#tests/faults/told'

const PUPILS = 10

const ask = async (url: string): Promise<{ status: number; text: string }> => {
  const reply = await fetch(url)
  return { status: reply.status, text: await reply.text() }
}

/** Leaves so many bytes free on a disk. */
const fillUp = (place: string, leave: number): string => {
  const { bavail, bsize } = statfsSync(place)
  const ballast = join(place, 'ballast')
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - leave), 1))
  return ballast
}

/** Answers until the server has refused some. */
const answerUntilRefused = async (url: string, pupils: readonly Pupil[], acknowledged = nothingYet()) => {
  const refusals = () =>
    [...acknowledged.statuses].reduce((sum, [status, n]) => sum + (status === 200 ? 0 : n), 0)
  await answerUntil([url], pupils, acknowledged, () => refusals() >= 2 * PUPILS)
  return acknowledged
}

const firstSlot = (pupil: Pupil | undefined) => {
  const slot = pupil?.attempt[0]
  if (!pupil || !slot) throw new Error('There is nobody to answer')
  return entryFor(pupil.attemptId, slot, false)
}

test('on a full disk nothing is acknowledged that is not kept, and with room again it goes on by itself', async (context) => {
  needsMounts(context)
  const place = smallDisk(192)
  const [file, secret] = [newFilled(place), randomUUID()]
  const { pupils } = await openSchool(file, secret, PUPILS)
  const server = await startServer(file, { isReady: true, env: { BETTER_AUTH_SECRET: secret } })
  const ballast = fillUp(place, 256 * 1024)
  const acknowledged = await answerUntilRefused(server.url, pupils)
  expect([...acknowledged.statuses.keys()].sort()).toEqual([200, 500])
  expect(await ask(`${server.url}/healthz`)).toMatchObject({ status: 200 })
  expect(await ask(`${server.url}/readyz`)).toEqual({
    status: 503,
    text: expect.stringContaining('nearly full'),
  })
  expect((await ask(server.url)).status).toBe(200)
  rmSync(ballast)
  const before = acknowledged.attempt.length
  await answerUntil([server.url], pupils, acknowledged, () => acknowledged.attempt.length > before + PUPILS)
  expect((await ask(`${server.url}/readyz`)).status).toBe(200)
  await server.end('SIGTERM')
  expect(await judge(file, acknowledged)).toEqual(ALL_KEPT)
  expect(server.output()).toContain('"event":"route failed"')
  const kept = acknowledged.attempt.length + acknowledged.quiz.length
  tell(
    context,
    `a disk of 192 MB filled up under load: ${kept} acknowledged, 0 lost; refused with 500, /readyz 503 and a reason`,
  )
  tell(context, 'pages go on being shown meanwhile; with room again the same server goes on')
})

test('a start on a full disk or a read-only one says so in a sentence, and changes nothing', async (context) => {
  needsMounts(context)
  const place = smallDisk(64)
  const file = newFilled(place)
  const start = () =>
    run(process.execPath, ['--import', 'tsx', 'cli/wengu.ts', 'migrate'], {
      quiet: true,
      env: { DATABASE_URL: `file:${join(place, 'new', 'wengu.db')}` },
    })
  const ballast = fillUp(place, 16 * 1024)
  const full = await start()
  expect(full.code).not.toBe(0)
  expect(full.errors).toMatch(/^The disk with \S+ is full\. Make room, then try again\.\n$/)
  rmSync(ballast)
  makeReadOnly(place)
  const readOnly = await start()
  expect(readOnly.code).not.toBe(0)
  expect(readOnly.errors).toMatch(/can't be written: its disk is read-only/)
  const sync = await run(process.execPath, ['--import', 'tsx', 'cli/wengu.ts', 'sync'], {
    quiet: true,
    env: { DATABASE_URL: `file:${file}` },
  })
  expect(sync.code).not.toBe(0)
  expect(sync.errors).toMatch(/can't be written: its disk is read-only/)
  tell(context, `full: ${full.errors.trim()}`)
  tell(context, `read-only: ${readOnly.errors.trim()}`)
})

test('a disk that fails under a running server costs nothing that was acknowledged', async (context) => {
  needsMounts(context)
  const { place } = imageDisk(256)
  const [file, secret] = [newFilled(place), randomUUID()]
  const { pupils } = await openSchool(file, secret, PUPILS)
  const server = await startServer(file, { isReady: true, env: { BETTER_AUTH_SECRET: secret } })
  const acknowledged = nothingYet()
  await answerUntil([server.url], pupils, acknowledged, () => acknowledged.attempt.length > 3 * PUPILS)
  failDisk(place)
  const refused = await postEntry(server.url, pupils[0]?.cookie ?? '', firstSlot(pupils[0]))
  expect(refused.status).toBe(500)
  expect((await ask(`${server.url}/healthz`)).status).toBe(200)
  // Whether anything gets to the disk is not tried at every question.
  await expect.poll(async () => (await ask(`${server.url}/readyz`)).status, { timeout: 30_000 }).toBe(503)
  await server.end('SIGKILL')
  tell(
    context,
    'ext4 that has turned read-only under load: answers refused with 500, /healthz 200, /readyz 503',
  )
})
