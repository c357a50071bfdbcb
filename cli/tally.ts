import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests passed and failed. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

export const add = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
})

/** One check that is either fine or not. */
export const one = (passed: boolean): Tally => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
  .transform(({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
    passed: numPassedTests,
    // A file that can't even be loaded has no failed tests of its own.
    failed: numFailedTests > 0 ? numFailedTests : numFailedTestSuites,
  }))

const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
    errors: z.array(z.unknown()),
  })
  .transform(({ stats, errors }) => ({
    passed: stats.expected,
    // A test that passed only at a second try has failed.
    failed: stats.unexpected + stats.flaky + errors.length,
  }))

const REPORTS = { vitest: vitestReport, playwright: playwrightReport }

/**
 * Reads the JSON report of a test runner.
 *
 * @param code how the runner ended: without a failed test in its report, anything but 0 counts as one failure
 */
export const readTally = (runner: keyof typeof REPORTS, file: string, code: number): Tally => {
  const broken = one(false)
  if (!existsSync(file)) return broken
  try {
    const tally = REPORTS[runner].parse(JSON.parse(readFileSync(file, 'utf8')))
    return code !== 0 && tally.failed === 0 ? add([tally, broken]) : tally
  } catch {
    return broken
  }
}

/** The last line of `npm test`. */
export const summary = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`

/** 0 only when something ran and nothing failed. */
export const exitCode = ({ passed, failed }: Tally): number => (failed === 0 && passed > 0 ? 0 : 1)
