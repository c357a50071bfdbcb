import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { backupTo } from '#cli/backup'
import { readJobs } from '#data/administration/jobs'
import { readOverview } from '#data/administration/overview'
import { readReading } from '#data/administration/reading'
import { noteBackupRun, readBackupRuns } from '#prisma/backup-runs'
import { markSynced } from '#prisma/sync-mark'
import { newSchool } from '#tests/data/classes/school'
import { after, NOON } from '#tests/data/learner'
import { ROOT } from '#tests/source-files'

const openServer = async () => {
  const school = await newSchool()
  await school.client.user.update({ where: { id: 'owner' }, data: { isAdministrator: true } })
  return { ...school, administrator: school.viewers.owner }
}

test('what could not be read is told with its reason, of the content folder and of what people brought', async () => {
  const { client, administrator } = await openServer()
  const problem = { file: 'content/bridge/article.md', line: 3, message: 'There is no title' }
  await markSynced(client, [problem], NOON)
  const at = { createdAt: NOON, updatedAt: NOON }
  const failed = { slug: 'own-a', ownerId: 'mei', title: '桥', text: '', state: 'failed', ...at }
  await client.manuscript.create({ data: { ...failed, trouble: JSON.stringify({ kind: 'dense', line: 7 }) } })
  const jobs = await readJobs(administrator)
  expect(jobs).toMatchObject({
    waiting: 0,
    running: [],
    failed: 1,
    contentRead: NOON.toISOString(),
    contentProblems: 1,
  })
  const reading = await readReading(administrator, 1)
  expect(reading?.content).toEqual({ total: 1, problems: [problem] })
  expect(reading?.failed).toMatchObject([{ title: '桥', owner: 'mei', trouble: { kind: 'dense', line: 7 } }])
  expect(reading?.articles.every(({ owner, questions }) => owner === null && questions > 0)).toBe(true)
  await markSynced(client, [], after(1))
  expect((await readReading(administrator, 1))?.content).toEqual({ total: 0, problems: [] })
})

test('of very many problems the first are told, each once, and how many there are', async () => {
  const { client, administrator } = await openServer()
  const problems = Array.from({ length: 230 }, (_, index) => ({
    file: `content/a${index}/article.md`,
    line: 1,
    message: 'There is no title',
  }))
  await markSynced(
    client,
    problems.flatMap((one) => [one, { ...one }]),
    NOON,
  )
  const { content } = (await readReading(administrator, 1)) ?? {}
  expect([content?.total, content?.problems.length]).toEqual([230, 200])
  expect(content?.problems).toEqual(problems.slice(0, 200))
  expect((await readJobs(administrator))?.contentProblems).toBe(230)
})

test('what a version of before has written down about the content folder is still told', async () => {
  const { client, administrator } = await openServer()
  const problem = { file: 'content/bridge/article.md', line: 3, message: 'There is no title' }
  await client.setting.create({ data: { key: 'contentProblems', value: JSON.stringify([problem]) } })
  expect((await readReading(administrator, 1))?.content).toEqual({ total: 1, problems: [problem] })
})

test('the last ten backups on schedule are remembered, the latest first, and why one came to nothing', async () => {
  const { client, administrator } = await openServer()
  for (let minute = 1; minute <= 12; minute++)
    await noteBackupRun(client, {
      at: after(minute).toISOString(),
      why: minute === 12 ? 'The disk is full' : '',
    })
  const runs = (await readJobs(administrator))?.backupRuns ?? []
  expect(runs).toHaveLength(10)
  expect(runs[0]).toEqual({ at: after(12).toISOString(), why: 'The disk is full' })
})

/** What a backup on schedule comes to, which tells nothing of it on the test's own screen. */
const backUpQuietly = async (): Promise<{ readonly code: number; readonly errors: readonly string[] }> => {
  const errors: string[] = []
  const log = vi.spyOn(console, 'log').mockReturnValue()
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line))
  try {
    return { code: await backupTo([]), errors }
  } finally {
    for (const spy of [log, error]) spy.mockRestore()
  }
}

const newBackups = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'wengu-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  vi.stubEnv('WENGU_BACKUPS', folder)
  return folder
}

test('a backup on schedule is told with its copy, and one that fails with its reason', async () => {
  const { client, administrator } = await openServer()
  const folder = newBackups()
  expect(await backUpQuietly()).toEqual({ code: 0, errors: [] })
  expect((await readBackupRuns(client)).map(({ why }) => why)).toEqual([''])
  expect((await readOverview(administrator))?.backups).toMatchObject({ folder, copies: 1 })
  // No folder can be made inside a file.
  vi.stubEnv('WENGU_BACKUPS', join(ROOT, 'package.json', 'backups'))
  expect((await backUpQuietly()).code).toBe(1)
  expect((await readBackupRuns(client))[0]?.why).not.toBe('')
})

test('that old backups cannot be deleted is told, though the new one was made', async () => {
  const { client, administrator } = await openServer()
  const folder = newBackups()
  const old = Array.from({ length: 10 }, (_, minute) => `wengu-2020010100${minute + 10}00.db`)
  // Something else has their names: a folder is not deleted as a file.
  for (const name of old) mkdirSync(join(folder, name))
  expect((await backUpQuietly()).code).toBe(1)
  expect((await readBackupRuns(client))[0]?.why).not.toBe('')
  expect((await readOverview(administrator))?.backups.copies).toBe(old.length + 1)
})

test('of a damaged database a backup on schedule says what is wrong, and that it could not be noted', async () => {
  const folder = newBackups()
  const file = join(folder, 'damaged.db')
  writeFileSync(file, 'no database '.repeat(1000))
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  const { code, errors } = await backUpQuietly()
  expect(code).toBe(1)
  expect(errors).toEqual([
    expect.stringContaining('not a database'),
    expect.stringContaining('was not noted'),
  ])
})
