import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'
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
