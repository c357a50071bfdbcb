import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase, type Transaction } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'
import { takeTurns } from '#prisma/turns'
import { countUp, newCounter, readCounter } from '#tests/data/counter'

const TIMES = 40

test('transactions of two processes that read and then write wait for each other', async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'wengu-turns-')), 'wengu.db')}`
  await applyMigrations(url)
  const client = await openDatabase(url)
  await newCounter(client)
  const other = spawn(process.execPath, ['--import', 'tsx', 'tests/data/counter.ts', url, String(TIMES)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(other, 'exit')
  await once(other.stdout, 'data')
  await countUp(client, TIMES)
  expect(await ended).toEqual([0, null])
  expect(await readCounter(client)).toBe(2 * TIMES)
  await client.$disconnect()
})

test('what is written outside of a transaction is not lost when somebody else’s transaction is rolled back', async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'wengu-turns-')), 'wengu.db')}`
  await applyMigrations(url)
  const client = await openDatabase(url)
  await newCounter(client)
  let outside: Promise<unknown> = Promise.resolve()
  let seen: Promise<number> = Promise.resolve(-1)
  const failing = client.$transaction(async (tx) => {
    await tx.rateLimit.updateMany({ data: { count: 100 } })
    seen = readCounter(client)
    outside = client.rateLimit.create({ data: { id: 'other', key: 'other', count: 1, lastRequest: 0n } })
    // Time for the two to run, if nothing holds them back.
    await tx.rateLimit.count()
    await tx.rateLimit.count()
    throw new Error('rolled back on purpose')
  })
  await expect(failing).rejects.toThrow('rolled back on purpose')
  await outside
  expect(await seen).toBe(0)
  expect(await client.rateLimit.count()).toBe(2)
  await client.$disconnect()
})

test('statements run between two transactions, whatever the line behind them, and transactions in order', async () => {
  const turns = takeTurns()
  const order: string[] = []
  const transaction = async (name: string) => {
    await turns.enter()
    order.push(name)
    turns.leave()
  }
  await turns.enter()
  const line = ['first', 'second', 'third'].map(transaction)
  const read = turns.between(async () => order.push('read'))
  expect(order).toEqual([])
  turns.leave()
  // One that comes while the line moves on does not overtake it.
  const late = transaction('late')
  await Promise.all([...line, read, late])
  expect(order).toEqual(['read', 'first', 'second', 'third', 'late'])
})

test('a long line of transactions leaves the event loop free between each two', async () => {
  const turns = takeTurns()
  let loops = 0
  let counting = true
  const count = () => {
    loops++
    if (counting) setImmediate(count)
  }
  setImmediate(count)
  const hold = async () => {
    await turns.enter()
    turns.leave()
  }
  await Promise.all(Array.from({ length: 50 }, hold))
  counting = false
  expect(loops).toBeGreaterThanOrEqual(49)
})

test('a statement that comes while a transaction waits to begin is not part of it', async () => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'wengu-turns-')), 'wengu.db')}`
  await applyMigrations(url)
  const client = await openDatabase(url)
  await newCounter(client)
  const failing = Array.from({ length: 20 }, () =>
    client.$transaction(async (tx) => {
      await tx.rateLimit.updateMany({ data: { count: 100 } })
      throw new Error('rolled back on purpose')
    }),
  )
  const writing = Array.from({ length: 20 }, async (_, index) => {
    for (let turn = 0; turn < index; turn++) await Promise.resolve()
    const id = `other${index}`
    return client.rateLimit.create({ data: { id, key: id, count: 1, lastRequest: 0n } })
  })
  expect((await Promise.allSettled(failing)).every(({ status }) => status === 'rejected')).toBe(true)
  await Promise.all(writing)
  expect(await client.rateLimit.count()).toBe(21)
  await client.$disconnect()
})

const openNew = async (): Promise<Database> => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'wengu-turns-')), 'wengu.db')}`
  await applyMigrations(url)
  const client = await openDatabase(url)
  onTestFinished(() => client.$disconnect())
  return client
}

const addRow = (client: Database | Transaction, id: string) =>
  client.rateLimit.create({ data: { id, key: id, count: 1, lastRequest: 0n } })

const idsIn = async (client: Database): Promise<string[]> =>
  (await client.rateLimit.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id)

test('one that runs out of time takes back its own and no more', async () => {
  const client = await openNew()
  const add = (id: string) => client.$transaction((tx) => addRow(tx, id))
  const tooLong = client.$transaction(
    async (tx) => {
      await addRow(tx, 'too long')
      // Prisma tells that the time is over when it is next asked for something.
      for (;;) await new Promise(setImmediate).then(() => tx.rateLimit.count())
    },
    { timeout: 200 },
  )
  const told = await Promise.allSettled([add('before'), tooLong, add('behind'), add('last')])
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  expect(await idsIn(client)).toEqual(['before', 'behind', 'last'])
})

test('one that has waited in line for too long takes no part, and holds up nobody behind it', async () => {
  const client = await openNew()
  const holding = client.$transaction(async (tx) => {
    await addRow(tx, 'holding')
    const late = client.$transaction((other) => addRow(other, 'late'), { maxWait: 1 })
    await expect(late).rejects.toThrow('Unable to start a transaction in the given time')
  })
  const behind = client.$transaction((tx) => addRow(tx, 'behind'))
  await Promise.all([holding, behind])
  expect(await idsIn(client)).toEqual(['behind', 'holding'])
})

test('a transaction that cannot begin leaves its turn to the next', async () => {
  const client = await openNew()
  const add = (id: string) => client.$transaction((tx) => addRow(tx, id))
  // SQLite knows one level, and the types of this client no other.
  const level = { isolationLevel: 'ReadCommitted' as 'Serializable' }
  const refused = () => client.$transaction((tx) => addRow(tx, 'refused'), level)
  await expect(refused()).rejects.toThrow()
  const told = await Promise.allSettled([add('one'), refused(), add('two')])
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await idsIn(client)).toEqual(['one', 'two'])
})
