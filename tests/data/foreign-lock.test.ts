import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { whyNotReady } from '#data/server/ready'
import { markSynced } from '#prisma/sync-mark'
import { databaseFile } from '#prisma/url'
import { NOON, newDatabase } from '#tests/data/learner'

const setting = (key: string) => ({ data: { key, value: '' } })

test('while another program holds the lock, reading goes on, and what is written waits and is not lost', async () => {
  const client = await newDatabase()
  const other = new Sqlite(databaseFile())
  other.exec('BEGIN IMMEDIATE')
  let isWritten = false
  const writing = Promise.all([
    client.setting.create(setting('alone')),
    client.$transaction(async (tx) => tx.setting.create(setting('in a transaction'))),
  ]).then(() => {
    isWritten = true
  })
  // A server that waited in place would not come to any of these.
  for (let time = 0; time < 20; time++) expect(await client.article.count()).toBeGreaterThan(0)
  expect(isWritten).toBe(false)
  other.exec('COMMIT')
  other.close()
  await writing
  expect(await client.setting.count({ where: { key: { in: ['alone', 'in a transaction'] } } })).toBe(2)
})

test('a server is ready once its content has been read, and says why it is not', async () => {
  const client = await newDatabase()
  expect(await whyNotReady()).toBe('The content has not been read yet')
  await markSynced(client, [], NOON)
  expect(await whyNotReady()).toBeNull()
  const other = new Sqlite(databaseFile())
  other.exec('BEGIN IMMEDIATE')
  expect(await whyNotReady()).toBe('The database is locked by another program')
  other.exec('ROLLBACK')
  other.close()
  expect(await whyNotReady()).toBeNull()
})
