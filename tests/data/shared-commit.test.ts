import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { shareCommits } from '#prisma/shared-commit'
import { takeTurns } from '#prisma/turns'

/** A database with a second connection, which sees only what has been committed; and a clock that stands still. */
const openShared = () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-shared-')), 'wengu.db')
  const database = new Sqlite(file)
  database.pragma('journal_mode = WAL')
  database.pragma('foreign_keys = ON')
  database.exec(
    'CREATE TABLE Word (id TEXT PRIMARY KEY, parent REFERENCES Word DEFERRABLE INITIALLY DEFERRED)',
  )
  const witness = new Sqlite(file, { readonly: true })
  onTestFinished(() => {
    witness.close()
    database.close()
  })
  const clock = { ms: 0 }
  const ran: string[] = []
  const run = async (sql: string) => {
    database.exec(sql)
    ran.push(sql)
  }
  const turns = takeTurns()
  const commits = shareCommits(database, turns, run, () => clock.ms)
  const transaction = async (work: () => unknown): Promise<void> => {
    const isFirst = await turns.enter()
    await commits.begin(isFirst)
    try {
      await work()
    } catch (error) {
      await commits.end(isFirst, false)
      throw error
    }
    await commits.end(isFirst, true)
  }
  const add = (id: string, parent: string | null = null) =>
    database.prepare('INSERT INTO Word VALUES (?, ?)').run(id, parent)
  const onDisk = () => witness.prepare('SELECT id FROM Word ORDER BY id').pluck().all()
  const count = (sql: string) => ran.filter((one) => one === sql).length
  return { database, turns, clock, transaction, add, onDisk, count }
}

const failure = (ending: Promise<unknown>): Promise<unknown> =>
  ending.then(
    () => null,
    (error) => error,
  )

test('eight transactions of a line share a commit, and without a line each has its own', async () => {
  const { transaction, add, onDisk, count } = openShared()
  await Promise.all(Array.from({ length: 24 }, (_, number) => transaction(() => add(`in line ${number}`))))
  expect(count('COMMIT')).toBe(3)
  for (let number = 0; number < 3; number++) await transaction(() => add(`alone ${number}`))
  expect(count('COMMIT')).toBe(6)
  expect(onDisk()).toHaveLength(27)
})

test('none is told that it has ended before its commit is on the disk', async () => {
  const { transaction, add, onDisk } = openShared()
  const seen = await Promise.all(
    ['one', 'two', 'three'].map((id) => transaction(() => add(id)).then(() => onDisk().includes(id))),
  )
  expect(seen).toEqual([true, true, true])
})

test('who fails because of another’s row is told when that row is on the disk', async () => {
  const { transaction, add, onDisk, count } = openShared()
  const first = transaction(() => add('taken'))
  const second = failure(transaction(() => add('taken'))).then((error) => ({ error, seen: onDisk() }))
  const third = transaction(() => add('free'))
  await Promise.all([first, third])
  const { error, seen } = await second
  expect(String(error)).toContain('UNIQUE constraint failed')
  expect(seen).toEqual(['free', 'taken'])
  expect(count('COMMIT')).toBe(1)
})

test('where the first of a line fails, those behind it keep what they did', async () => {
  const { transaction, add, onDisk, count } = openShared()
  const first = failure(
    transaction(() => {
      add('lost')
      throw new Error('taken back on purpose')
    }),
  )
  await Promise.all([first, transaction(() => add('second')), transaction(() => add('third'))])
  expect(String(await first)).toContain('taken back on purpose')
  expect(onDisk()).toEqual(['second', 'third'])
  expect(count('COMMIT')).toBe(1)
})

test('a COMMIT that fails fails for all who share it, for one that failed by itself too, and the next begin anew', async () => {
  const { database, transaction, add, onDisk } = openShared()
  // SQLite looks for the parent only at the COMMIT, and leaves the transaction open.
  const told = await Promise.all([
    failure(transaction(() => add('orphan', 'nobody'))),
    failure(transaction(() => add('whole'))),
    failure(transaction(() => add('whole'))),
  ])
  expect(told.map(String)).toEqual(Array(3).fill('SqliteError: FOREIGN KEY constraint failed'))
  expect(database.inTransaction).toBe(false)
  expect(onDisk()).toEqual([])
  await Promise.all([transaction(() => add('later')), transaction(() => add('last'))])
  expect(onDisk()).toEqual(['last', 'later'])
})

test('nobody joins a commit that has been open for long, and statements that wait run before the next', async () => {
  const { turns, clock, transaction, add, onDisk, count } = openShared()
  const order: string[] = []
  const step = (name: string, takesMs: number) =>
    transaction(() => {
      add(name)
      order.push(name)
      clock.ms += takesMs
    })
  const line = [step('a', 30), step('b', 30), step('c', 30), step('d', 0)]
  const read = turns.between(async () => {
    order.push('read')
    return onDisk()
  })
  expect(await read).toEqual(['a', 'b'])
  await Promise.all(line)
  expect(order).toEqual(['a', 'b', 'read', 'c', 'd'])
  expect(count('COMMIT')).toBe(2)
})
