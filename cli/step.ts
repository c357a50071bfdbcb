/** `1.2 s`, or `3 min 05 s` from a minute up. */
export const formatDuration = (ms: number): string => {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`
}

/** A step that failed for a reason the person can act on: its message is shown without a stack. */
export class StepFailed extends Error {}

/**
 * Does a whole command; a failed step ends it with its message alone, and exit code 1. Anything else that fails ends it
 * too: Next keeps a process alive whatever is thrown in it.
 */
export const failPlainly = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    const said = error instanceof StepFailed ? error.message : error instanceof Error ? error.stack : error
    process.stderr.write(`${said}\n`)
    process.exit(1)
  }
}

/**
 * Does one step and prints one line for it: what, how it went and how long it took. No colours and no signs that a
 * terminal could lack.
 *
 * @param work gives a word on how it went ("up to date"), or nothing
 */
export const step = async (name: string, work: () => Promise<string | undefined>): Promise<void> => {
  const began = performance.now()
  const outcome = await work()
  const took = formatDuration(performance.now() - began)
  process.stdout.write(`${name}: ${outcome ? `${outcome}, ` : ''}${took}\n`)
}
