import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readRows } from '#tests/e2e/database'
import { startServer } from '#tests/e2e/server'
import { newClock } from '#tests/faults/clock'
import { newFilled } from '#tests/faults/filled'
import { ALL_KEPT, judge } from '#tests/faults/kept'
import { answerUntil, entryFor, nothingYet, postEntry } from '#tests/faults/load'
import { openSchool } from '#tests/faults/school'
import { tell } from '#tests/faults/told'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const JUMPS_MS = [0, 3 * HOUR_MS, -2 * HOUR_MS, 40 * DAY_MS, 0, -30 * DAY_MS, 0]

const begin = async (pupils: number) => {
  const [file, secret, clock] = [newFilled(), randomUUID(), newClock()]
  const { pupils: all } = await openSchool(file, secret, pupils)
  const env = { BETTER_AUTH_SECRET: secret, ...clock.env }
  const server = await startServer(file, { isReady: true, env })
  return { file, clock, server, pupils: all }
}

/** The answer that counts in an attempt, as the page of the learner shows it. */
const standingIn = async (file: string, attemptId: string, slotId: string) => {
  const [last] = await readRows<{ id: string }>(
    file,
    `SELECT id FROM AttemptResponse WHERE attemptId = ? AND setItemId = ?
      ORDER BY answeredAt DESC, recordedAt DESC, id DESC LIMIT 1`,
    attemptId,
    slotId,
  )
  return last?.id
}

test('whichever way the server’s clock jumps, the answer that came last is the one that counts', async (context) => {
  const { file, clock, server, pupils } = await begin(1)
  const [pupil] = pupils
  const slot = pupil?.attempt[0]
  if (!pupil || !slot) throw new Error('There is nobody to answer')
  for (const jump of JUMPS_MS) {
    clock.set(jump)
    const entry = entryFor(pupil.attemptId, slot, false)
    expect((await postEntry(server.url, pupil.cookie, entry)).status).toBe(200)
    expect(await standingIn(file, pupil.attemptId, slot.slotId)).toBe(entry.entryId)
  }
  await server.end('SIGTERM')
  tell(
    context,
    `jumps of ${JUMPS_MS.map((ms) => `${ms / HOUR_MS} h`).join(', ')}: each change took the place of the one before`,
  )
})

test('while the clock jumps back and forth nobody is signed out, and nothing that was acknowledged is lost', async (context) => {
  const { file, clock, server, pupils } = await begin(10)
  const acknowledged = nothingYet()
  for (const jump of JUMPS_MS) {
    clock.set(jump)
    const enough = acknowledged.attempt.length + 20
    await answerUntil([server.url], pupils, acknowledged, () => acknowledged.attempt.length >= enough)
  }
  await server.end('SIGTERM')
  expect([...acknowledged.statuses.keys()]).toEqual([200])
  expect(await judge(file, acknowledged)).toEqual(ALL_KEPT)
  const kept = acknowledged.attempt.length + acknowledged.quiz.length
  tell(context, `${kept} answers across ${JUMPS_MS.length - 1} jumps: all taken, 0 lost, every card its log`)
})
