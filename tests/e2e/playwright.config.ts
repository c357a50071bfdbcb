import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'
import { findBrowser } from '#cli/browser'
import { databaseOf } from '#tests/e2e/database'

const browser = findBrowser()
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The file is read by the runner and again by each worker; only the first makes the folder. */
process.env.WENGU_E2E_FOLDER ??= mkdtempSync(join(tmpdir(), 'wengu-e2e-'))

/** More than cores: half of a test is waiting for another process. */
const WORKERS = 3

/** Set by the runner from what the servers print (webServer.wait): each worker has its own. */
process.env.WENGU_E2E_URL = process.env[`WENGU_E2E_URL_${process.env.TEST_PARALLEL_INDEX ?? 0}`] ?? ''

/** The first server is started as a person starts it; the others serve a copy of the database that it has made. */
const serverOf = (index: number) => ({
  command:
    index === 0
      ? `"${process.execPath}" cli/bootstrap.mjs start`
      : `"${process.execPath}" --import tsx tests/e2e/serve-script.ts`,
  cwd: ROOT,
  env: {
    PORT: '0',
    DATABASE_URL: `file:${databaseOf(index)}`,
    ...(index > 0 ? { COPY_OF: databaseOf(0) } : {}),
  },
  wait: { stdout: new RegExp(`ready at (?<wengu_e2e_url_${index}>http:\\S+)`) },
  gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 } as const,
  timeout: 120_000,
})

/**
 * Browser tests against the production build, which must be there: `npm test` makes it. A server with a database of
 * its own serves each worker; each test is a stranger to it, or starts a server for itself (server.ts).
 */
export default defineConfig({
  testDir: '.',
  outputDir: join(ROOT, 'tests/.output/browser'),
  globalSetup: './template.ts',
  fullyParallel: true,
  workers: WORKERS,
  forbidOnly: Boolean(process.env.CI),
  // A test that fails is taken once more for its trace alone: passing then is no pass (cli/tally.ts).
  retries: 1,
  failOnFlakyTests: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(ROOT, 'tests/.output/playwright.json') }]],
  use: {
    baseURL: process.env.WENGU_E2E_URL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    // What a device keeps for the days without a network is a third of the work of a first visit: tests that are about
    // it, or take the main ways through the app, let it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: Array.from({ length: WORKERS }, (_, index) => serverOf(index)),
})
