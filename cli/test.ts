import { rmSync } from 'node:fs'
import { findOrInstallBrowser, NO_BROWSER } from '#cli/browser'
import { OUTPUT, QUICK, runStages, type Stage } from '#cli/checks'
import { faults } from '#cli/fault-stage'
import { buildWhenStale } from '#cli/prepare'
import { endAllWhenAsked, runTool } from '#cli/run'
import { step } from '#cli/step'
import { add, exitCode, one, readTally, summary } from '#cli/tally'

const browser: Stage = {
  name: 'browser tests',
  work: async () => {
    const executable = await findOrInstallBrowser()
    if (!executable) {
      process.stdout.write(`${NO_BROWSER}\n`)
      return one(false)
    }
    await step('Build', buildWhenStale)
    const report = `${OUTPUT}/playwright.json`
    rmSync(report, { force: true })
    const { code } = await runTool('playwright', ['test', '--config=tests/e2e/playwright.config.ts'], {
      env: { CHROMIUM_PATH: executable },
    })
    return readTally('playwright', report, code)
  },
}

/** `npm test`: everything, on the production build; its very last line says how many passed and failed. */
export const main = async (): Promise<void> => {
  endAllWhenAsked()
  const tally = add(await runStages([...QUICK, browser, faults()]))
  process.stdout.write(`\n${summary(tally)}\n`)
  process.exitCode = exitCode(tally)
}
