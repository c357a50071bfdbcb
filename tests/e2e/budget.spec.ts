import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from 'playwright/test'
import { expectReady } from '#tests/e2e/device'
import { startQuiz } from '#tests/e2e/learner'
import { ROOT } from '#tests/e2e/server'

test.use({ serviceWorkers: 'allow' })

/** What the question screen may load more than an empty page of the framework, gzipped. */
const BUDGET_BYTES = 50 * 1024

/** Paths of all scripts that a page loads from now on, whenever it does. */
const scriptsOf = (page: Page): ReadonlySet<string> => {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/_next\/.*\.js$/.test(pathname)) scripts.add(pathname)
  })
  return scripts
}

const gzipped = (path: string): number =>
  gzipSync(readFileSync(join(ROOT, '.next', path.replace('/_next/', '')))).length

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The scripts that every page of this build loads, even one that shows nothing. */
const emptyPage = (): string[] => {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.next/build-manifest.json'), 'utf8')) as {
    rootMainFiles: string[]
  }
  return manifest.rootMainFiles.map((file) => `/_next/${file}`)
}

test('the question screen loads little more than an empty page does', async ({ page, context }) => {
  const sessionId = await startQuiz(page)
  const fresh = await context.newPage()
  const scripts = scriptsOf(fresh)
  await fresh.goto(`/study/${sessionId}`)
  // With all that it fetches afterwards, to be able to go on without a network.
  await expectReady(fresh)
  const empty = emptyPage()
  expect(empty.length).toBeGreaterThan(0)
  for (const file of empty) expect([...scripts]).toContain(file)
  const base = sum(empty.map(gzipped))
  const above = sum([...scripts].filter((path) => !empty.includes(path)).map(gzipped))
  process.stdout.write(
    `JavaScript, gzipped: empty page ${(base / 1024).toFixed(1)} KB, question screen ${(above / 1024).toFixed(1)} KB more\n`,
  )
  expect(above).toBeLessThanOrEqual(BUDGET_BYTES)
})
