import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { ROOT } from '#tests/source-files'

/** Prints once nobody reads any more, as soon as it is told to; ends with how many exceptions came of that. */
const PROGRAM = (before: string): string => `
  import { outliveReaders } from '#cli/unread-output'
  let exceptions = 0
  process.on('uncaughtException', () => { exceptions += 1 })
  ${before}
  process.stdin.resume().on('end', () => {
    process.stderr.write('lost', () => setImmediate(() => process.exit(exceptions)))
  })
  process.stdout.write('ready')
`

const exceptionsOf = async (before: string): Promise<number | null> => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM(before)], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  await once(child.stdout, 'data')
  const gone = once(child, 'exit')
  child.stdout.destroy()
  child.stderr.destroy()
  child.stdin.end()
  const [code] = await gone
  return code
}

test('what is printed when nobody reads it is lost, and is no exception', async () => {
  expect(await exceptionsOf('')).toBe(1)
  expect(await exceptionsOf('outliveReaders()')).toBe(0)
})
