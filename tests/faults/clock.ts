import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '#tests/e2e/server'
import { newFolder } from '#tests/faults/filled'

/** A clock for a server that a test sets. */
export interface ServerClock {
  /** For the environment of the server. */
  readonly env: Readonly<Record<string, string>>
  /** Puts it wrong by so many milliseconds. */
  readonly set: (ms: number) => void
}

export const newClock = (ms = 0): ServerClock => {
  const file = join(newFolder(), 'clock')
  const set = (by: number) => writeFileSync(file, String(by))
  set(ms)
  const script = pathToFileURL(join(ROOT, 'tests/faults/shifted-clock.mjs')).href
  return { env: { CLOCK_FILE: file, NODE_OPTIONS: `--import ${script}` }, set }
}
