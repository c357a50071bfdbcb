import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { startServer } from '#tests/e2e/server'
import { newFilled } from '#tests/faults/filled'
import { ALL_KEPT, judge } from '#tests/faults/kept'
import { type Acknowledged, answerUntil, nothingYet, postEntry } from '#tests/faults/load'
import { ROUNDS, spread } from '#tests/faults/rounds'
import { openSchool, type Pupil } from '#tests/faults/school'
import { tell } from '#tests/faults/told'

const [PUPILS, MOST_ANSWERS] = [20, 150]
/** With two dozen questions in the shortest, nobody comes to the end of so many. */
const QUIZZES = Math.ceil((ROUNDS * MOST_ANSWERS) / PUPILS / 24)

const countOf = ({ attempt, quiz }: Acknowledged): number => attempt.length + quiz.length

/** Serves, sends again what was acknowledged last, and kills the server in the middle of more answers. */
const serveAndKill = async (
  file: string,
  secret: string,
  pupils: readonly Pupil[],
  acknowledged: Acknowledged,
  answers: number,
) => {
  const server = await startServer(file, { isReady: true, env: { BETTER_AUTH_SECRET: secret } })
  for (const { userId, cookie } of pupils) {
    const again = acknowledged.last.get(userId)
    if (again) expect((await postEntry(server.url, cookie, again)).status).toBe(200)
  }
  const enough = countOf(acknowledged) + answers
  let killed: Promise<unknown> | null = null
  await answerUntil([server.url], pupils, acknowledged, () => {
    if (countOf(acknowledged) >= enough) killed ??= server.end('SIGKILL')
    return killed !== null
  })
  await killed
}

test('a server that is killed again and again under load loses nothing that it acknowledged', async (context) => {
  const [file, secret, acknowledged] = [newFilled(), randomUUID(), nothingYet()]
  const { pupils } = await openSchool(file, secret, PUPILS, 1, QUIZZES)
  for (let round = 0; round < ROUNDS; round++) {
    await serveAndKill(file, secret, pupils, acknowledged, spread(round, 1, MOST_ANSWERS))
    expect(await judge(file, acknowledged)).toEqual(ALL_KEPT)
  }
  expect(acknowledged.statuses.get(0)).toBeGreaterThan(0)
  tell(
    context,
    `${ROUNDS} kills with ${PUPILS} learners answering: ${countOf(acknowledged)} acknowledged answers, 0 lost, 0 doubled, ` +
      'every card its log, every file whole',
  )
})
