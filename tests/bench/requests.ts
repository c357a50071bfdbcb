import { existsSync, readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { TestServer } from '#tests/e2e/server'

/** One kind of request: sends the next one for a client, and gives its status. */
export type Work = (client: number, agent: Agent) => Promise<number>

export interface Measured {
  readonly name: string
  readonly times: readonly number[]
  readonly seconds: number
  readonly refused: number
  readonly memoryMb: number
  /** Of the server's own, for each request: unlike the times, the same on a machine that others use too. */
  readonly cpuMs: number
}

const memoryOf = ({ pid }: TestServer): number =>
  existsSync(`/proc/${pid}/status`)
    ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
    : Number.NaN

/** Milliseconds that a server has computed for so far (proc(5): fields 14 and 15, in hundredths of a second). */
const cpuOf = ({ pid }: TestServer): number => {
  if (!existsSync(`/proc/${pid}/stat`)) return Number.NaN
  const [, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[10]) + Number(fields[11])) * 10
}

/** How long is measured, and how long each client lies between two requests; 0 for one after the other. */
export interface Pace {
  readonly seconds: number
  readonly everyMs: number
}

/** So many clients, each with a connection of its own. */
export const measure = async (
  name: string,
  server: TestServer,
  clients: number,
  work: Work,
  { seconds: whole, everyMs }: Pace,
): Promise<Measured> => {
  const times: number[] = []
  let refused = 0
  const [began, computed] = [performance.now(), cpuOf(server)]
  const end = began + whole * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      // They do not all begin at the same moment.
      await pause((everyMs * client) / clients)
      while (performance.now() < end) {
        const at = performance.now()
        const status = await work(client, agent).catch(() => 0)
        times.push(performance.now() - at)
        if (status !== 200) refused += 1
        await pause(Math.max(0, everyMs - (performance.now() - at)))
      }
      agent.destroy()
    }),
  )
  const seconds = (performance.now() - began) / 1000
  const cpuMs = (cpuOf(server) - computed) / times.length
  return { name, times, seconds, refused, memoryMb: memoryOf(server), cpuMs }
}

export const COLUMNS = ['p50 ms', 'p95 ms', 'p99 ms', 'a second', 'refused', 'MB', 'CPU ms'] as const

export const printRow = (name: string, cells: readonly (string | number)[]): void =>
  console.log(`${name.padEnd(44)}${cells.map((cell) => String(cell).padStart(10)).join('')}`)

export const print = ({ name, times, seconds, refused, memoryMb, cpuMs }: Measured): void => {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0)
  const rate = (times.length / seconds).toFixed(0)
  printRow(name, [at(0.5), at(0.95), at(0.99), rate, refused, memoryMb.toFixed(0), cpuMs.toFixed(1)])
}

export const rateOf = ({ times, seconds, refused }: Measured): number => (times.length - refused) / seconds

/** What several measurements of the same say together. */
export const together = (parts: readonly Measured[]): Measured => {
  const sum = (of: (one: Measured) => number) => parts.reduce((all, one) => all + of(one), 0)
  const times = parts.flatMap((one) => one.times)
  return {
    name: parts[0]?.name ?? '',
    times,
    seconds: sum(({ seconds }) => seconds),
    refused: sum(({ refused }) => refused),
    memoryMb: parts.at(-1)?.memoryMb ?? Number.NaN,
    cpuMs: sum((one) => one.cpuMs * one.times.length) / times.length,
  }
}
