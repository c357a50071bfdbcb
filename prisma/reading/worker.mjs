/**
 * The thread in which texts are read. Plain JavaScript: it is what teaches its thread to read TypeScript, whoever has
 * started it (the commands, the tests, the server).
 */
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { JOBS } = await import('./jobs.ts')

parentPort.on('message', ({ name, input }) => {
  try {
    parentPort.postMessage({ kind: 'done', value: JOBS[name](input) })
  } catch (error) {
    const { message = String(error), line = 1 } = error ?? {}
    parentPort.postMessage({ kind: 'failed', failure: { message, line } })
  }
})
parentPort.postMessage({ kind: 'ready' })
