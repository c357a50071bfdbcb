import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startServer, type TestServer } from '#tests/e2e/server'
import { newFilled, newFolder } from '#tests/faults/filled'
import { ALL_KEPT, judge } from '#tests/faults/kept'
import { type Acknowledged, answerUntil, nothingYet } from '#tests/faults/load'
import { copyImage, imageDisk, mountImage, needsMounts, unmount } from '#tests/faults/mounts'
import { ROUNDS } from '#tests/faults/rounds'
import { openSchool } from '#tests/faults/school'
import { tell } from '#tests/faults/told'

const PUPILS = 10
const ANSWERS_BETWEEN = 40
/** With two dozen questions in the shortest, nobody comes to the end of so many. */
const QUIZZES = Math.ceil((ROUNDS * ANSWERS_BETWEEN) / PUPILS / 24)

/** The database as a machine would find it whose power was cut just now. */
const afterPowerCut = (image: string, name: string): string => {
  const copy = join(newFolder(), 'cut.img')
  copyImage(image, copy)
  const place = mountImage(copy)
  const file = join(newFolder(), name)
  for (const end of ['', '-wal']) {
    const from = join(place, name) + end
    if (existsSync(from)) copyFileSync(from, file + end)
  }
  unmount(place)
  rmSync(copy)
  return file
}

const snapshot = ({ attempt, quiz, ...rest }: Acknowledged): Acknowledged => ({
  ...rest,
  attempt: [...attempt],
  quiz: [...quiz],
})

const countOf = ({ attempt, quiz }: Acknowledged): number => attempt.length + quiz.length

test('what was acknowledged is on the disk itself: a power cut at any moment loses none of it', async (context) => {
  needsMounts(context)
  const { image, place } = imageDisk(256)
  const [file, secret, acknowledged] = [newFilled(place), randomUUID(), nothingYet()]
  const { pupils } = await openSchool(file, secret, PUPILS, 1, QUIZZES)
  const server: TestServer = await startServer(file, {
    isReady: true,
    env: { BETTER_AUTH_SECRET: secret },
  })
  for (let round = 1; round <= ROUNDS; round++) {
    await answerUntil(
      [server.url],
      pupils,
      acknowledged,
      () => countOf(acknowledged) >= round * ANSWERS_BETWEEN,
    )
    const by = snapshot(acknowledged)
    expect(await judge(afterPowerCut(image, '学校.db'), by)).toEqual(ALL_KEPT)
  }
  await server.end('SIGTERM')
  tell(
    context,
    `${ROUNDS} power cuts (the disk's image copied without what the kernel still held): ${countOf(acknowledged)} ` +
      'acknowledged answers, 0 lost, every file whole',
  )
})
