import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { add, exitCode, one, readTally, summary } from '#cli/tally'

const report = (content: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'wengu-tally-')), 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const vitest = (numPassedTests: number, numFailedTests: number, numFailedTestSuites: number) =>
  report({ numPassedTests, numFailedTests, numFailedTestSuites })

const playwright = (expected: number, unexpected: number, flaky: number, errors: unknown[] = []) =>
  report({ stats: { expected, unexpected, flaky }, errors })

test('what the runners report is added up, with types and lint as one each', () => {
  const tally = add([
    one(true),
    one(false),
    readTally('vitest', vitest(40, 0, 0), 0),
    readTally('playwright', playwright(7, 0, 0), 0),
  ])
  expect(summary(tally)).toBe('48 passed, 1 failed')
  expect(exitCode(tally)).toBe(1)
})

test('a test file that does not load is a failure although no test failed', () => {
  expect(readTally('vitest', vitest(40, 0, 1), 1)).toEqual({ passed: 40, failed: 1 })
})

test('a test that passed only at the second try has failed', () => {
  expect(readTally('playwright', playwright(7, 1, 1), 1)).toEqual({ passed: 7, failed: 2 })
})

test('a server that did not start is a failure although no test ran', () => {
  expect(readTally('playwright', playwright(0, 0, 0, [{ message: 'no server' }]), 1)).toEqual({
    passed: 0,
    failed: 1,
  })
})

test.each([
  ['left no report', '/nowhere/report.json'],
  ['left half a report', report('{"numPassed')],
  ['ended badly after a report without failures', vitest(40, 0, 0)],
])('a runner that %s has failed', (_, file) => {
  expect(readTally('vitest', file, 1).failed).toBe(1)
})

test('nothing ran is a failure', () => {
  expect(exitCode({ passed: 0, failed: 0 })).toBe(1)
  expect(exitCode({ passed: 1, failed: 0 })).toBe(0)
})
