import { rmSync } from 'node:fs'
import { OUTPUT, type Stage } from '#cli/checks'
import { buildWhenStale, generateClient } from '#cli/prepare'
import { runTool } from '#cli/run'
import { step } from '#cli/step'
import { readTally } from '#cli/tally'

/**
 * Kills, full disks, damaged files, forged requests and the like, against the production build.
 *
 * @param rounds how often each kill and each damage is tried; as many as a check before each change can wait for where
 *   it is left out
 */
export const faults = (rounds?: string): Stage => ({
  name: 'faults and attacks',
  work: async () => {
    await generateClient()
    await step('Build', buildWhenStale)
    const report = `${OUTPUT}/faults.json`
    rmSync(report, { force: true })
    const reporters = [
      '--reporter=./tests/faults/reporter.ts',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
    const { code } = await runTool(
      'vitest',
      ['run', '--config=tests/faults/vitest.config.ts', ...reporters],
      {
        env: rounds ? { WENGU_FAULTS_ROUNDS: rounds } : {},
      },
    )
    return readTally('vitest', report, code)
  },
})
