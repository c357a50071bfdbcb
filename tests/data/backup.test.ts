import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp, faultOf, restore } from '#prisma/backup'
import { type Database, openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'

const NOW = new Date('2026-03-02T04:00:00Z')

const addUser = (client: Database, id: string) =>
  client.user.create({ data: { id, name: id, email: `${id}@example.test` } })

const namesIn = async (file: string): Promise<string[]> => {
  const client = await openDatabase(`file:${file}`)
  const users = await client.user.findMany({ select: { name: true }, orderBy: { name: 'asc' } })
  await client.$disconnect()
  return users.map(({ name }) => name)
}

/** A database with one user in it, open as it is while the app runs. */
const begin = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wengu-backup-'))
  const file = join(folder, 'wengu.db')
  const url = `file:${file}`
  await applyMigrations(url)
  const client = await openDatabase(url)
  await addUser(client, 'anna')
  return { folder, file, url, client, copy: join(folder, 'copy.db') }
}

test('a backup of a database in use holds what was written last, and is never written over', async () => {
  const { url, client, copy } = await begin()
  expect(await backUp(copy, url)).toEqual({ ok: true })
  expect(await namesIn(copy)).toEqual(['anna'])
  expect(await backUp(copy, url)).toMatchObject({ ok: false })
  await client.$disconnect()
})

test('a restore brings the backup back and keeps the file that was there', async () => {
  const { file, url, client, copy } = await begin()
  await backUp(copy, url)
  await addUser(client, 'ben')
  await client.$disconnect()
  const done = await restore(copy, NOW, true, url)
  expect(done).toEqual({ ok: true, kept: `${file}.20260302040000` })
  expect(await namesIn(file)).toEqual(['anna'])
  expect(await namesIn(`${file}.20260302040000`)).toEqual(['anna', 'ben'])
})

/** Another process that has the file open and does nothing, as a server that waits. */
const holdOpen = async (file: string) => {
  const program = `const db = require('better-sqlite3')(process.argv[1])
    db.prepare('SELECT count(*) FROM User').get()
    console.log('open')
    process.stdin.resume()`
  const holder = spawn(process.execPath, ['-e', program, file], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  return async () => {
    const ended = once(holder, 'exit')
    holder.stdin.end()
    await ended
  }
}

test('a restore refuses while the app has the database open', async () => {
  const { file, url, client, copy } = await begin()
  await backUp(copy, url)
  await addUser(client, 'ben')
  await client.$disconnect()
  const letGo = await holdOpen(file)
  expect(await restore(copy, NOW, true, url)).toMatchObject({
    ok: false,
    why: expect.stringContaining('in use'),
  })
  await letGo()
  expect(await namesIn(file)).toEqual(['anna', 'ben'])
})

test('a restore refuses what is no database, not ours, or damaged, and touches nothing', async () => {
  const { folder, file, url, client, copy } = await begin()
  await backUp(copy, url)
  await client.$disconnect()
  const text = join(folder, 'text.db')
  writeFileSync(text, 'This is no database.')
  const damaged = join(folder, 'damaged.db')
  const bytes = readFileSync(copy)
  writeFileSync(damaged, bytes.fill(0xff, 4096 * 2, 4096 * 12))
  const empty = join(folder, 'empty.db')
  writeFileSync(empty, '')
  for (const bad of [text, damaged, empty, join(folder, 'missing.db')]) {
    expect(await restore(bad, NOW, true, url)).toMatchObject({ ok: false })
  }
  expect(existsSync(`${file}.20260302040000`)).toBe(false)
  expect(await namesIn(file)).toEqual(['anna'])
})

test('a damaged database can be replaced by its backup', async () => {
  const { file, url, client, copy } = await begin()
  await backUp(copy, url)
  await client.$disconnect()
  const whole = readFileSync(file)
  writeFileSync(file, whole.fill(0xff, 4096, 4096 * 12))
  expect(await faultOf(file)).not.toBeNull()
  expect(await restore(copy, NOW, true, url)).toMatchObject({ ok: true })
  expect(await namesIn(file)).toEqual(['anna'])
})

test('a restore refuses a backup that is older than what is there, unless it is told', async () => {
  const { file, url, client, copy } = await begin()
  await backUp(copy, url)
  await client.$disconnect()
  expect(await restore(copy, NOW, false, url)).toMatchObject({ ok: true })
  const later = await openDatabase(url)
  await later.user.create({
    data: { id: 'ben', name: 'ben', email: 'ben@example.test', updatedAt: new Date('2099-01-01') },
  })
  await later.$disconnect()
  expect(await restore(copy, NOW, false, url)).toMatchObject({
    ok: false,
    why: expect.stringContaining('--older'),
  })
  expect(await namesIn(file)).toEqual(['anna', 'ben'])
  expect(await restore(copy, new Date('2026-03-03'), true, url)).toMatchObject({ ok: true })
  expect(await namesIn(file)).toEqual(['anna'])
})
