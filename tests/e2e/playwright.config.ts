import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'
import { findBrowser } from '#cli/browser'

const browser = findBrowser()
const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The file is read by the runner and again by each worker; only the first makes the folder. */
process.env.WENGU_E2E_FOLDER ??= mkdtempSync(join(tmpdir(), 'wengu-e2e-'))

/**
 * Browser tests against the production build, which must be there: `npm test` makes it. One server with a database of
 * its own serves them all; each test is a stranger to it, or starts a server for itself (server.ts).
 */
export default defineConfig({
  testDir: '.',
  outputDir: join(ROOT, 'tests/.output/browser'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(ROOT, 'tests/.output/playwright.json') }]],
  use: {
    // Set by the runner from what the server prints (webServer.wait).
    baseURL: process.env.WENGU_E2E_URL ?? '',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
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
  webServer: {
    command: `"${process.execPath}" cli/bootstrap.mjs start`,
    cwd: ROOT,
    env: { PORT: '0', DATABASE_URL: `file:${join(process.env.WENGU_E2E_FOLDER, 'wengu.db')}` },
    wait: { stdout: /ready at (?<wengu_e2e_url>http:\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 120_000,
  },
})
