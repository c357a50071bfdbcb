/**
 * The thread in which texts are read. Plain JavaScript: it is what teaches its thread to read TypeScript, whoever has
 * started it (the commands, the tests, the server).
 */
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { JOBS } = await import('./jobs.ts')

const tell = (stage) => parentPort.postMessage({ kind: 'stage', stage })

parentPort.on('message', async ({ name, input }) => {
  try {
    parentPort.postMessage({ kind: 'done', value: await JOBS[name](input, tell) })
  } catch (error) {
    const { message = String(error), line = 1 } = error ?? {}
    parentPort.postMessage({ kind: 'failed', failure: { message, line } })
  }
})
parentPort.postMessage({ kind: 'ready' })
