import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { migrateDatabase } from '#cli/database'
import { run } from '#cli/run'
import { StepFailed } from '#cli/step'
import { backUp, faultOf, restore } from '#prisma/backup'
import { readMigrations } from '#prisma/engine'
import { applyMigrations } from '#prisma/migrate'
import { newFilled, newFolder } from '#tests/faults/filled'
import { ROUNDS, spread } from '#tests/faults/rounds'
import { tell } from '#tests/faults/told'

const PAGE = 4096

/** Ways in which a disk, a copy or a person damages a file: each gets the file's bytes and a number to vary by. */
const DAMAGES: Readonly<Record<string, (file: string, round: number) => void>> = {
  cut: (file, round) => truncateSync(file, spread(round, 1, statSync(file).size)),
  'a page of zeros': (file, round) => overwrite(file, pageOf(file, round), Buffer.alloc(PAGE)),
  'a page of something else': (file, round) => overwrite(file, pageOf(file, round), Buffer.alloc(PAGE, '温')),
  'a run of bytes': (file, round) =>
    overwrite(file, spread(round, 0, statSync(file).size - 64), Buffer.alloc(64, 0xff)),
  'another file': (file) => writeFileSync(file, 'A letter, saved under the wrong name. '.repeat(1000)),
  'a log of rubbish beside it': (file) => writeFileSync(`${file}-wal`, Buffer.alloc(3 * PAGE, 0xa5)),
}

const pageOf = (file: string, round: number): number => spread(round, 0, statSync(file).size / PAGE) * PAGE

const overwrite = (file: string, at: number, bytes: Buffer): void => {
  const all = readFileSync(file)
  bytes.copy(all, at)
  writeFileSync(file, all)
}

/** What a start makes of a file. */
const startOn = async (file: string): Promise<'opens' | 'refused'> => {
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  try {
    await migrateDatabase()
    return 'opens'
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    expect(error.message).toContain(basename(file))
    expect(error.message).toMatch(
      /Keep it, and put back the last backup: npm run wengu -- restore BACKUP|newer version/,
    )
    return 'refused'
  }
}

test('whatever is damaged in a file, a start refuses it by name with what to do, or finds it whole', async (context) => {
  const whole = newFilled()
  for (const [name, damage] of Object.entries(DAMAGES)) {
    const outcomes = { opens: 0, refused: 0 }
    for (let round = 0; round < 2 * ROUNDS; round++) {
      const file = join(newFolder(), '学校.db')
      copyFileSync(whole, file)
      damage(file, round)
      const outcome = await startOn(file)
      outcomes[outcome] += 1
      if (outcome === 'opens') expect(new Sqlite(file).pragma('quick_check', { simple: true })).toBe('ok')
      rmSync(file)
    }
    tell(
      context,
      `${name}: ${outcomes.refused} refused by name, ${outcomes.opens} opened and whole (it hit no page in use)`,
    )
  }
})

test('a damaged file is told by every command, and the last backup puts everything back', async (context) => {
  const file = newFilled()
  const url = `file:${file}`
  const backup = join(newFolder(), 'backup.db')
  expect(await backUp(backup, url)).toEqual({ ok: true })
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, bytes.length / 2))
  for (const args of [['migrate'], ['sync'], ['check'], ['admin'], ['backup', join(newFolder(), 'b.db')]]) {
    const { code, errors } = await run(process.execPath, ['--import', 'tsx', 'cli/wengu.ts', ...args], {
      quiet: true,
      env: { DATABASE_URL: url },
    })
    expect([args[0], code]).toEqual([args[0], 1])
    expect(errors.trim().split('\n').length, `${args[0]}: ${errors}`).toBe(1)
    expect(errors).toMatch(/damaged|malformed/)
  }
  expect(await restore(backup, new Date(), true, url)).toMatchObject({ ok: true, kept: expect.any(String) })
  expect(await faultOf(file)).toBeNull()
  expect(await startOn(file)).toBe('opens')
  tell(
    context,
    'cut in half: migrate, sync, check, admin and backup each say so in one line; restore puts it back',
  )
})

test('a migration that fails leaves a file that the version of before goes on with', async (context) => {
  const file = newFilled()
  const questions = (): unknown => {
    const db = new Sqlite(file, { readonly: true })
    const all = db.prepare('SELECT id, item FROM Item ORDER BY id').all()
    db.close()
    return all
  }
  const before = questions()
  const all = readMigrations()
  const broken = {
    tag: 'ok' as const,
    value: 'DELETE FROM Item; CREATE TABLE Half (id TEXT); SELECT * FROM Nowhere;',
  }
  const more = { path: '29990101000000_more', migrationFile: { path: 'migration.sql', content: broken } }
  const list = { ...all, migrationDirectories: [...all.migrationDirectories, more] }
  await expect(applyMigrations(`file:${file}`, list)).rejects.toThrow()
  expect(questions()).toEqual(before)
  expect(await faultOf(file)).toBeNull()
  expect(await startOn(file)).toBe('opens')
  tell(
    context,
    'a migration that empties a table and then fails: every question is still there, and the file opens',
  )
})
