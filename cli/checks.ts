import { mkdirSync, rmSync } from 'node:fs'
import { generateClient } from '#cli/prepare'
import { runTool } from '#cli/run'
import { formatDuration } from '#cli/step'
import { one, readTally, type Tally } from '#cli/tally'

/** Where the test runners leave their reports, screenshots and traces. */
export const OUTPUT = 'tests/.output'

/** One part of `npm test`: its own output is on the screen while it runs. */
export interface Stage {
  readonly name: string
  readonly work: () => Promise<Tally>
}

/** Runs stages one after another, whether or not an earlier one failed. */
export const runStages = async (stages: readonly Stage[]): Promise<Tally[]> => {
  mkdirSync(OUTPUT, { recursive: true })
  const tallies: Tally[] = []
  for (const { name, work } of stages) {
    process.stdout.write(`\n== ${name}\n`)
    const began = performance.now()
    const tally = await work().catch((error: unknown) => {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
      return one(false)
    })
    tallies.push(tally)
    const took = formatDuration(performance.now() - began)
    process.stdout.write(`== ${name}: ${tally.failed === 0 ? 'ok' : 'FAILED'}, ${took}\n`)
  }
  return tallies
}

const types: Stage = {
  name: 'types',
  work: async () => {
    await generateClient()
    const routes = await runTool('next', ['typegen'])
    const { code } = await runTool('tsc', ['--noEmit', '-p', '.'])
    return one(routes.code === 0 && code === 0)
  },
}

const lint: Stage = {
  name: 'lint',
  work: async () => one((await runTool('biome', ['check', '--error-on-warnings'])).code === 0),
}

const unit: Stage = {
  name: 'unit and data tests',
  work: async () => {
    const report = `${OUTPUT}/vitest.json`
    rmSync(report, { force: true })
    const { code } = await runTool('vitest', [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    return readTally('vitest', report, code)
  },
}

/** What `npm run check` runs, and what `npm test` runs first. */
export const QUICK: readonly Stage[] = [types, lint, unit]
