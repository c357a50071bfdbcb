import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Database, openDatabase, type Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'
import { applyMigrations } from '#prisma/migrate'
import { NOON } from '#tests/data/learner'

const openNew = async (): Promise<Database> => {
  const url = `file:${join(mkdtempSync(join(tmpdir(), 'wengu-plain-')), 'wengu.db')}`
  await applyMigrations(url)
  const client = await openDatabase(url)
  onTestFinished(() => client.$disconnect())
  return client
}

const addUser = (client: Database | Transaction, id: string) =>
  client.user.create({ data: { id, name: '林', email: `${id}@test.invalid`, createdAt: NOON } })

test('a plain statement gives what Prisma gives: instants, truths, numbers and nothing', async () => {
  const client = await openNew()
  await addUser(client, 'lin')
  await client.rateLimit.create({ data: { id: 'a', key: 'a', count: 3, lastRequest: 5n } })
  const [user] = await client.$queryRaw<unknown[]>`
    SELECT createdAt, emailVerified, isAnonymous, image, name FROM User WHERE id = ${'lin'}`
  expect(user).toEqual(
    await client.user.findUnique({
      where: { id: 'lin' },
      select: { createdAt: true, emailVerified: true, isAnonymous: true, image: true, name: true },
    }),
  )
  const [limit] = await client.$queryRaw<
    unknown[]
  >`SELECT count, lastRequest, COUNT(*) AS n, 0.5 AS half FROM RateLimit`
  expect(limit).toEqual({ count: 3, lastRequest: 5n, n: 1n, half: 0.5 })
})

test('a plain statement writes as Prisma does, and says how many rows it changed', async () => {
  const client = await openNew()
  await addUser(client, 'lin')
  const changed = await client.$executeRaw`
    UPDATE User SET emailVerified = ${true}, updatedAt = ${NOON}, image = ${null} WHERE id IN (${Prisma.join(['lin', 'wu'])})`
  expect(changed).toBe(1)
  const found = await client.user.findFirst({ where: { updatedAt: NOON, emailVerified: true, image: null } })
  expect(found?.updatedAt).toEqual(NOON)
})

test('plain statements and models see each other’s rows in one transaction, and are rolled back together', async () => {
  const client = await openNew()
  const both = async (tx: Transaction) => {
    await tx.$executeRaw`INSERT INTO RateLimit (id, key, count, lastRequest) VALUES ('plain', 'plain', 1, 1)`
    expect(await tx.rateLimit.count()).toBe(1)
    await tx.rateLimit.create({ data: { id: 'model', key: 'model', count: 1, lastRequest: 1n } })
    expect(await tx.$queryRaw`SELECT id FROM RateLimit ORDER BY id`).toEqual([
      { id: 'model' },
      { id: 'plain' },
    ])
    expect(await tx.$queryRawUnsafe('SELECT key FROM RateLimit WHERE id = ?', 'model')).toEqual([
      { key: 'model' },
    ])
  }
  const failing = client.$transaction(async (tx) => {
    await both(tx)
    throw new Error('rolled back on purpose')
  })
  await expect(failing).rejects.toThrow('rolled back on purpose')
  expect(await client.rateLimit.count()).toBe(0)
  await client.$transaction(both)
  expect(await client.rateLimit.count()).toBe(2)
})

test('a statement that comes after its transaction has ended is refused, and runs nowhere', async () => {
  const client = await openNew()
  const kept = await client.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1`
    return { tx }
  })
  await expect(
    kept.tx.$executeRaw`INSERT INTO RateLimit (id, key, count, lastRequest) VALUES ('late', 'late', 1, 1)`,
  ).rejects.toThrow('The transaction has ended')
  await expect(kept.tx.rateLimit.count()).rejects.toThrow('The transaction has ended')
  expect(await client.rateLimit.count()).toBe(0)
})

test('what breaks a rule at the commit leaves nothing, and the next transaction its turn', async () => {
  const client = await openNew()
  const orphan = client.$transaction(async (tx) => {
    await tx.$executeRaw(Prisma.sql`PRAGMA defer_foreign_keys = ON`)
    await tx.$executeRaw`INSERT INTO Preference (userId) VALUES ('nobody')`
  })
  await expect(orphan).rejects.toThrow('FOREIGN KEY')
  await client.$transaction((tx) => addUser(tx, 'lin'))
  expect([await client.preference.count(), await client.user.count()]).toEqual([0, 1])
})
