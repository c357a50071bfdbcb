const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LOOK_EVERY_MS = 500

/**
 * Calls `stop` once when this process is asked to end: Ctrl-C, a signal, a closed terminal. npm starts its scripts
 * through a shell that may die of a signal without passing it on, so under npm the shell's end counts too.
 *
 * @returns takes the request back
 */
export const whenAskedToStop = (stop: () => void): (() => void) => {
  const parent = process.ppid
  const cancel = () => {
    for (const signal of SIGNALS) process.off(signal, once)
    clearInterval(look)
  }
  const once = () => {
    cancel()
    // Asked again while stopping: it is stopping already.
    for (const signal of SIGNALS) process.on(signal, () => {})
    stop()
  }
  const look = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) once()
  }, LOOK_EVERY_MS)
  look.unref()
  for (const signal of SIGNALS) process.on(signal, once)
  return cancel
}
