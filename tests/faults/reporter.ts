import type { Reporter, TestCase } from 'vitest/node'
import { formatDuration } from '#cli/step'

/** Prints of each test what was tried and what held, as tests/faults/told.ts has left it. */
export default class implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result()
    const took = formatDuration(test.diagnostic()?.duration ?? 0)
    const mark = state === 'passed' ? 'held' : state === 'skipped' ? 'SKIPPED' : 'BROKEN'
    const result = test.result()
    const note = result.state === 'skipped' && result.note ? `: ${result.note}` : ''
    process.stdout.write(`${mark} (${took}): ${test.name}${note}\n`)
    for (const line of test.meta().told ?? []) process.stdout.write(`  ${line}\n`)
    for (const error of errors)
      process.stdout.write(`  ${error.stack ?? error.message}\n${error.diff ?? ''}\n`)
  }

  onTestModuleEnd(module: Parameters<NonNullable<Reporter['onTestModuleEnd']>>[0]): void {
    for (const error of module.errors()) process.stdout.write(`BROKEN: ${error.stack ?? error.message}\n`)
  }
}
