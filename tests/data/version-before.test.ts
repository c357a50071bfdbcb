import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { readAttempt, startAttempt, submitAttempt } from '#data/classes/attempts'
import { saveResponse } from '#data/classes/save-response'
import { handIn } from '#data/sitting/hand-in'
import { readTest } from '#data/sitting/paper'
import { putDown } from '#data/sitting/put-down'
import { startStudy } from '#data/sitting/study'
import { readHome } from '#data/study/home'
import type { Database } from '#prisma/client'
import { readMigrations } from '#prisma/engine'
import { applyMigrations } from '#prisma/migrate'
import { databaseFile } from '#prisma/url'
import { newAssignment } from '#tests/data/classes/school'
import { after, NOON } from '#tests/data/learner'
import { answerNext, itemOf } from '#tests/data/sitting/asking'
import { rightResponse } from '#tests/e2e/quiz'

/** The last version in which study, tests and attempts were kept apart. */
const FIRST_AFTER = 'sittings'

const migrationsOfVersionBefore = () => {
  const all = readMigrations()
  const end = all.migrationDirectories.findIndex(({ path }) => path.endsWith(FIRST_AFTER))
  return { ...all, migrationDirectories: all.migrationDirectories.slice(0, end) }
}

const namesIn = (file: Sqlite.Database, sql: string): string[] => file.prepare(sql).pluck().all() as string[]

/** The rows of a database as the version before would have kept them: its tables and columns, and nothing newer. */
const asBefore = async (newer: string): Promise<string> => {
  const older = join(mkdtempSync(join(tmpdir(), 'wengu-before-')), 'wengu.db')
  await applyMigrations(`file:${older}`, migrationsOfVersionBefore())
  const file = new Sqlite(older)
  file.pragma('foreign_keys = OFF')
  file.prepare('ATTACH ? AS newer').run(newer)
  const tables = namesIn(
    file,
    "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
  )
  for (const table of tables) {
    const columns = namesIn(file, `SELECT name FROM pragma_table_info('${table}')`)
    const list = columns.map((name) => `"${name}"`).join(', ')
    file.exec(`INSERT INTO main."${table}" (${list}) SELECT ${list} FROM newer."${table}"`)
  }
  file.close()
  return older
}

/** A quiz with an answer, a test with something put down, and an attempt with an answer, all under way. */
const beginAll = async (client: Database, lin: Viewer, assignmentId: string, setItemId: string) => {
  const { slug } = await client.article.findFirstOrThrow({
    where: { slug: { not: 'biden-putin-call-2021' }, items: { some: {} } },
    select: { slug: true },
  })
  const quiz = (await startStudy(lin, { mode: 'quiz', slug }, NOON)) ?? ''
  await answerNext(client, lin, quiz, true, 1)
  const settings = { length: 5, minutes: null } as const
  const sitting = (await startStudy(lin, { mode: 'test', slug, settings }, NOON)) ?? ''
  const started = await startAttempt(lin, assignmentId, after(1))
  if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
  const { attemptId } = started
  const itemId = (await readTest(lin, sitting, after(1)))?.questions[0]?.question.itemId ?? ''
  const response = rightResponse(await itemOf(client, itemId))
  const given = { response, elapsedMs: 1, timeZone: 'UTC', answeredAt: after(2) }
  await putDown(lin, { sessionId: sitting, itemId, ...given }, after(2))
  const input = { answerId: 'a1', attemptId, setItemId, isGiven: true, elapsedMs: 1, answeredAt: after(2) }
  return { quiz, sitting, attemptId, itemId, response, input }
}

test('a database of the version before opens, and what was under way in it goes on', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment()
  const { lin } = viewers
  const [first, second] = set.items
  if (!first || !second) throw new Error('The set is too small')
  const begun = await beginAll(client, lin, assignmentId, first.setItemId)
  await saveResponse(lin, { ...begun.input, response: rightResponse(first.item) }, after(2))
  const newer = databaseFile()
  await client.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')

  const older = await asBefore(newer)
  await applyMigrations(`file:${older}`)
  vi.stubEnv('DATABASE_URL', `file:${older}`)

  expect((await readHome(lin, 1, after(5))).resume).not.toBeNull()
  const open = await readTest(lin, begun.sitting, after(5))
  const slotOf = (id: string) => open?.questions.find(({ question }) => question.itemId === id)
  expect(slotOf(begun.itemId)?.response).toEqual(begun.response)
  await handIn(lin, begun.sitting, 'asked', after(6))
  expect((await readTest(lin, begun.sitting, after(7)))?.right).toBe(1)

  const attempt = await readAttempt(lin, begun.attemptId, after(7))
  const kept = attempt?.questions.filter(({ response }) => response !== null)
  expect(kept?.map(({ question }) => question.itemId)).toEqual([first.setItemId])
  const next = { ...begun.input, answerId: 'a2', setItemId: second.setItemId, answeredAt: after(8) }
  await saveResponse(lin, { ...next, response: rightResponse(second.item) }, after(8))
  await submitAttempt(lin, begun.attemptId, 'asked', after(9))
  expect((await readAttempt(lin, begun.attemptId, after(10)))?.score?.points).toBe(2)
})
