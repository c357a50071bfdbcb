import { QUICK, runStages } from '#cli/checks'
import { endAllWhenAsked } from '#cli/run'
import { add, exitCode, summary } from '#cli/tally'

/** `npm run check`: types, lint, unit and data tests; no build, no browser. */
export const main = async (): Promise<void> => {
  endAllWhenAsked()
  const tally = add(await runStages(QUICK))
  process.stdout.write(`\n${summary(tally)}\n`)
  process.exitCode = exitCode(tally)
}
