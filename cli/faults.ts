import { parseArgs } from 'node:util'
import { runStages } from '#cli/checks'
import { faults } from '#cli/fault-stage'
import { endAllWhenAsked } from '#cli/run'
import { add, exitCode, summary } from '#cli/tally'

/** `npm run test:faults [-- --rounds=200]`: faults and attacks against the production build, each so many times. */
export const main = async (args: readonly string[]): Promise<void> => {
  endAllWhenAsked()
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string' } } })
  const tally = add(await runStages([faults(values.rounds)]))
  process.stdout.write(`\n${summary(tally)}\n`)
  process.exitCode = exitCode(tally)
}
