import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from 'playwright/test'
import { newDatabaseFile, newFilledFile } from '#tests/e2e/database'
import { ROOT, startServer, type TestServer } from '#tests/e2e/server'

/** Runs `npm start`'s own program to its end. */
const startAndFail = async (env: Record<string, string>) => {
  const child = spawn(process.execPath, ['cli/bootstrap.mjs', 'start'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const chunks: string[] = []
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  const [code] = await once(child, 'close')
  return { code, errors: chunks.join('') }
}

/** Asks a server to stop: it does so cleanly and closes its database, which folds the log beside it in. */
const stopCleanly = async (server: TestServer, signal: 'SIGINT' | 'SIGTERM', file: string): Promise<void> => {
  expect(await server.end(signal)).toBe(0)
  expect(existsSync(file)).toBe(true)
  expect(existsSync(`${file}-wal`)).toBe(false)
}

test('where and how it is started does not matter, and SIGINT stops it cleanly', async ({ request }) => {
  const env = {
    NODE_ENV: 'development',
    LANG: 'C',
    LC_ALL: 'C',
    TERM: 'dumb',
    NO_COLOR: '1',
    TZ: 'America/New_York',
  }
  const file = newFilledFile()
  const server = await startServer(file, { env })
  expect((await request.get(`${server.url}/readyz`)).status()).toBe(200)
  expect((await request.get(server.url)).status()).toBe(200)
  await stopCleanly(server, 'SIGINT', file)
})

test('nothing stays behind when npm’s shell dies', async ({ request }) => {
  const server = await startServer(newFilledFile(), { throughShell: true })
  expect((await request.get(`${server.url}/readyz`)).status()).toBe(200)
  await server.end('SIGKILL')
  await expect(() => expect(request.get(`${server.url}/readyz`)).rejects.toThrow('ECONNREFUSED')).toPass()
})

test('a server whose output nobody reads any more serves on, and SIGTERM stops it cleanly', async ({
  request,
}) => {
  const file = newFilledFile()
  const server = await startServer(file)
  server.stopReading()
  expect((await request.get(server.url)).status()).toBe(200)
  await stopCleanly(server, 'SIGTERM', file)
})

test('a server whose database was deleted says that it is not ready, and stops when asked', async ({
  request,
}) => {
  const file = newFilledFile()
  const server = await startServer(file)
  await rm(dirname(file), { recursive: true })
  const reply = await request.get(`${server.url}/readyz`)
  expect(reply.status()).toBe(503)
  expect(await reply.text()).toContain('The database file is gone')
  expect(await server.end('SIGTERM')).toBe(0)
})

test('a port in use gives one clear line', async ({ baseURL }) => {
  const port = new URL(baseURL ?? '').port
  const { code, errors } = await startAndFail({ PORT: port, DATABASE_URL: `file:${newDatabaseFile()}` })
  expect(code).toBe(1)
  expect(errors).toMatch(new RegExp(`^Port ${port} is in use\\. .*PORT=\\d+ npm start\\n$`))
})

test('a port that is none gives one clear line', async () => {
  const { code, errors } = await startAndFail({ PORT: 'eighty', DATABASE_URL: `file:${newDatabaseFile()}` })
  expect(code).toBe(1)
  expect(errors).toBe('PORT is eighty, which is no port number (0 to 65535).\n')
})

test('two copies started at once on one new database both serve', async ({ request }) => {
  const file = newDatabaseFile()
  const servers = await Promise.all([startServer(file), startServer(file)])
  for (const server of servers) {
    expect((await request.get(`${server.url}/readyz`)).status()).toBe(200)
  }
  for (const server of servers) expect(await server.end('SIGTERM')).toBe(0)
})
