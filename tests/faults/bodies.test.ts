import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { bodyLimit } from '#cli/door/body-limit'
import { startServer } from '#tests/e2e/server'
import { builtActions } from '#tests/e2e/server-action'
import { newFilled } from '#tests/faults/filled'
import { tell } from '#tests/faults/told'
import { filesOf } from '#tests/source-files'

const BODY_BYTES = 400 * 2 ** 20
const MIB = 2 ** 20
const PIECE = Buffer.alloc(64 * 1024, 'a')
const CHUNK = Buffer.concat([Buffer.from(`${PIECE.length.toString(16)}\r\n`), PIECE, Buffer.from('\r\n')])

const pathOf = (file: string): string =>
  file
    .replace(/^app/, '')
    .replace(/\/(page\.tsx|route\.ts)$/, '')
    .replace(/\[\w+\]/g, 'a') || '/'

interface Door {
  readonly name: string
  /** Whether what is sent is read: others answer at once, whatever comes. */
  readonly takesBodies: boolean
  readonly path: string
  readonly head: readonly string[]
}

/** Every way in for a body: each page, each route, and each action of the build on the first page. */
const doors = (origin: string): Door[] => [
  ...filesOf(['app'], ['page.tsx', 'route.ts']).map(({ path, text }) => ({
    name: path,
    takesBodies: /^export const POST\b/m.test(text),
    path: pathOf(path),
    head: ['Content-Type: application/json'],
  })),
  ...builtActions().map(({ id, filename, exportedName }) => ({
    name: `${filename} ${exportedName}`,
    takesBodies: true,
    path: '/account',
    head: ['Content-Type: multipart/form-data; boundary=b', `Next-Action: ${id}`, `Origin: ${origin}`],
  })),
]

/** Goes on sending, whatever is said, until all is sent or the connection is cut; gives the status and the bytes sent. */
const pourIn = (url: string, { path, head }: Door, isChunked: boolean) =>
  new Promise<{ status: number; sent: number }>((resolve) => {
    const { hostname, port, host } = new URL(url)
    const socket = connect(Number(port), hostname)
    const part = isChunked ? CHUNK : PIECE
    const length = isChunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${BODY_BYTES}`
    const status = { code: 0, sent: 0 }
    const send = () => {
      while (status.sent < BODY_BYTES && !socket.destroyed) {
        status.sent += part.length
        if (!socket.write(part)) return
      }
      if (!socket.destroyed) socket.end()
    }
    socket.on('connect', () => {
      socket.write([`POST ${path} HTTP/1.1`, `Host: ${host}`, ...head, length, '', ''].join('\r\n'))
      send()
    })
    socket.on('drain', send)
    socket.on('data', (answer) => {
      status.code ||= Number(/^HTTP\/1\.1 (\d{3})/.exec(answer.toString('latin1'))?.[1])
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve({ status: status.code, sent: status.sent }))
  })

/** Of a process on Linux: what it has in memory now, and the most it ever had since `forgetPeak`. */
const memoryMib = (pid: number, row: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${row}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, '5')

/** What connections and their buffers may take, whatever is sent through them, beside a form at the limit for each. */
const MOST_GROWTH_MIB = 150

test('400 MB sent to every page, route and action, with and without a length, are refused, and memory stays flat', async (context) => {
  if (process.platform !== 'linux') context.skip('a process’s memory is read from /proc')
  const server = await startServer(newFilled(), { isReady: true })
  const all = doors(server.url)
  expect(all.length).toBeGreaterThan(100)
  for (const { path } of all.slice(0, 20)) await fetch(server.url + path)
  for (const isChunked of [false, true]) {
    const before = memoryMib(server.pid, 'VmRSS')
    forgetPeak(server.pid)
    const poured = await Promise.all(all.map((door) => pourIn(server.url, door, isChunked)))
    const peak = memoryMib(server.pid, 'VmHWM')
    const bad = all.flatMap(({ name, takesBodies }, index) => {
      const { status } = poured[index] ?? { status: 0 }
      const isRefused = status === 413 || (isChunked && !takesBodies && status > 0 && status < 500)
      return isRefused ? [] : [`${name}: ${status}`]
    })
    expect(bad).toEqual([])
    expect(peak - before).toBeLessThan(
      MOST_GROWTH_MIB + (isChunked ? all.length * (bodyLimit('/') / MIB) : 0),
    )
    const sent = poured.reduce((sum, one) => sum + one.sent, 0)
    tell(
      context,
      `${all.length} doors at once, ${isChunked ? 'chunked' : 'with a length'}: each refused; ${Math.round(sent / MIB)} MB were sent, ` +
        `memory ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at its peak`,
    )
  }
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  await server.end('SIGTERM')
})
