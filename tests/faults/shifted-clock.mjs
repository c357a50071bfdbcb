import { readFileSync } from 'node:fs'

/**
 * Puts a process's clock wrong by as many milliseconds as the file in CLOCK_FILE says at that moment:
 * NODE_OPTIONS="--import …/shifted-clock.mjs".
 */
const Real = Date
const now = () => Real.now() + Number(readFileSync(process.env.CLOCK_FILE, 'utf8'))

globalThis.Date = new Proxy(Real, {
  construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now()] : given, as),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})
