import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { readAttempt, submitAttempt } from '#data/classes/attempts'
import { readGradebook } from '#data/classes/gradebook'
import { saveResponse } from '#data/classes/save-response'
import { database } from '#data/server/database'
import { readHome } from '#data/study/home'
import { faultOf } from '#prisma/backup'
import { applyMigrations, schemaDrift } from '#prisma/migrate'
import { after } from '#tests/data/learner'
import { rightResponse } from '#tests/e2e/quiz'

/**
 * Databases as earlier versions left them: a class whose Mei has handed in and whose Lin is at work, and a quiz of Lin's
 * with two answers. Each was made by that version's own migrations; one is added when a version changes the schema.
 */
const FOLDER = 'tests/fixtures/databases'

const openEarlier = async (name: string): Promise<string> => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-earlier-')), 'wengu.db')
  writeFileSync(file, gunzipSync(readFileSync(join(FOLDER, name))))
  expect((await applyMigrations(`file:${file}`)).length).toBeGreaterThan(0)
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  return file
}

const viewerOf = (userId: string): Viewer => ({
  userId,
  name: userId,
  isGuest: false,
  timeZone: 'Asia/Shanghai',
  locale: 'zh-CN',
})

test.for(readdirSync(FOLDER))(
  '%s is brought up to date whole, and what was under way in it goes on',
  async (name) => {
    const file = await openEarlier(name)
    expect(await faultOf(file)).toBeNull()
    expect(await schemaDrift(`file:${file}`)).toBeNull()
    const client = await database()
    const { classId } = await client.assignment.findFirstOrThrow()
    const answers = await client.review.count({ where: { userId: 'lin', kind: 'answer' } })
    expect(answers).toBeGreaterThan(0)
    expect((await readHome(viewerOf('lin'), 1, after(10))).resume).not.toBeNull()
    const gradebook = await readGradebook(viewerOf('teacher'), classId, after(10))
    expect(JSON.stringify(gradebook)).toContain('mei')
    const { id: attemptId } = await client.attempt.findFirstOrThrow({ where: { userId: 'lin' } })
    const attempt = await readAttempt(viewerOf('lin'), attemptId, after(10))
    expect(attempt?.questions.filter(({ response }) => response !== null)).toHaveLength(1)
    const [, second] = await client.setItem.findMany({ orderBy: { position: 'asc' } })
    if (!second) throw new Error('The set is too small')
    const given = { response: rightResponse(JSON.parse(second.snapshot).item), isGiven: true, elapsedMs: 1 }
    const input = { answerId: 'a2', attemptId, setItemId: second.id, answeredAt: after(11), ...given }
    await saveResponse(viewerOf('lin'), input, after(11))
    await submitAttempt(viewerOf('lin'), attemptId, 'asked', after(12))
    expect((await readAttempt(viewerOf('lin'), attemptId, after(13)))?.score?.points).toBe(2)
  },
)
