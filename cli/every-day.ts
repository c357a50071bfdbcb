import { logFault } from '#data/server/log'

const DAY_MS = 86_400_000
/** The last day of a plan is over for everybody when it is noon in Greenwich on the next one. */
const NOON_MS = DAY_MS / 2
/** A little later, so that no clock is before it. */
const MARGIN_MS = 5_000

/** How long it is until a day ends west of all people. */
export const untilNextDay = (now: number): number => DAY_MS - ((now - NOON_MS + DAY_MS) % DAY_MS) + MARGIN_MS

/** Does something whenever a day is over everywhere; it keeps no process alive. */
export const everyDay = (work: () => Promise<unknown>): void => {
  const wait = () =>
    setTimeout(async () => {
      try {
        await work()
      } catch (error) {
        logFault('daily sync failed', error)
      }
      wait()
    }, untilNextDay(Date.now())).unref()
  wait()
}
