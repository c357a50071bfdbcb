const FIRST_MS = 500
const LONGEST_MS = 8_000

/** How long to wait before the next try: a little longer each time. */
export const waitBefore = (failures: number): number => Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS)

let wakeUp: (() => void) | null = null

/** Ends the pause that is going on: there is something new to send, or the network is back. */
export const wake = (): void => wakeUp?.()

/** Waits a while, until the network is back, or until woken. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      window.removeEventListener('online', go)
      wakeUp = null
      resolve()
    }
    const timer = setTimeout(go, ms)
    window.addEventListener('online', go)
    wakeUp = go
  })
