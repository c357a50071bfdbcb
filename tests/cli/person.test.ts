import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { run } from '#cli/run'
import { applyMigrations } from '#prisma/migrate'

const newServer = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wengu-person-'))
  const file = join(folder, 'wengu.db')
  await applyMigrations(`file:${file}`)
  const db = new Sqlite(file)
  db.exec(`
    INSERT INTO User (id, name, email, username, updatedAt)
      VALUES ('l', '林小红', 'l@wengu.invalid', 'lin', 0), ('m', '梅', 'm@wengu.invalid', 'mei', 0);
    INSERT INTO Classroom (id, name, joinCode, createdAt) VALUES ('c', '三班', 'code', 0);
    INSERT INTO Membership (classId, userId, role, joinedAt) VALUES ('c', 'l', 'owner', 0), ('c', 'm', 'learner', 0);`)
  db.close()
  const wengu = (...args: readonly string[]) =>
    run(process.execPath, ['--import', 'tsx', 'cli/wengu.ts', ...args], {
      quiet: true,
      env: { DATABASE_URL: `file:${file}` },
    })
  const people = (): unknown[] => {
    const open = new Sqlite(file, { readonly: true })
    const names = open.prepare('SELECT username FROM User ORDER BY username').pluck().all()
    open.close()
    return names
  }
  return { folder, wengu, people }
}

test('a learner is exported and erased by command; who alone owns a class with others is not', async () => {
  const { folder, wengu, people } = await newServer()
  const [first, second] = [join(folder, 'lin.json'), join(folder, 'mei.json')]
  expect((await wengu('export', 'nobody', first)).code).toBe(1)
  expect((await wengu('export', 'Lin', first)).code).toBe(0)
  expect(JSON.parse(readFileSync(first, 'utf8'))).toMatchObject({ account: { name: '林小红' }, reviews: [] })
  expect(statSync(first).mode & 0o077).toBe(0)
  // A file that is there is not written over, and nothing is erased then.
  const again = await wengu('erase', 'mei', '--export', first)
  expect([again.code, people()]).toEqual([1, ['lin', 'mei']])
  expect((await wengu('erase', 'mei')).code).toBe(2)
  const owner = await wengu('erase', 'lin', '--export', join(folder, 'again.json'))
  expect([owner.code, owner.errors]).toEqual([1, expect.stringContaining('alone owns 三班')])
  const erased = await wengu('erase', 'mei', '--export', second)
  expect([erased.code, people()]).toEqual([0, ['lin']])
  expect(erased.output).toContain('Erased mei')
})
