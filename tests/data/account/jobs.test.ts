import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
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
  expect(reading?.problems).toEqual([problem])
  expect(reading?.failed).toMatchObject([{ title: '桥', owner: 'mei', trouble: { kind: 'dense', line: 7 } }])
  expect(reading?.articles.every(({ owner, questions }) => owner === null && questions > 0)).toBe(true)
  await markSynced(client, [], after(1))
  expect((await readReading(administrator, 1))?.problems).toEqual([])
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

test('a backup on schedule is told with its copy, and one that fails with its reason', async () => {
  const { client, administrator } = await openServer()
  const folder = mkdtempSync(join(tmpdir(), 'wengu-backups-'))
  const told = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((one) => one.mockReturnValue())
  vi.stubEnv('WENGU_BACKUPS', folder)
  try {
    expect(await backupTo([])).toBe(0)
    expect((await readBackupRuns(client)).map(({ why }) => why)).toEqual([''])
    expect((await readOverview(administrator))?.backups).toMatchObject({ folder, copies: 1 })
    // No folder can be made inside a file.
    vi.stubEnv('WENGU_BACKUPS', join(ROOT, 'package.json', 'backups'))
    expect(await backupTo([])).toBe(1)
    expect((await readBackupRuns(client))[0]?.why).not.toBe('')
  } finally {
    for (const one of told) one.mockRestore()
    rmSync(folder, { recursive: true })
  }
})
