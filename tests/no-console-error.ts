import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

/**
 * Whatever is written to console.error fails the test that was running. A test that expects an error replaces
 * console.error for itself (vi.spyOn) and looks at what came.
 */
let complaints: string[] = []

beforeEach(() => {
  complaints = []
  console.error = (...args: unknown[]) => {
    complaints.push(format(...args))
  }
})

afterEach(() => {
  if (complaints.length > 0) throw new Error(`console.error was called:\n${complaints.join('\n')}`)
})
