/**
 * The thread in which texts are read. Plain JavaScript: it is what teaches its thread to read TypeScript, whoever has
 * started it (the commands, the tests, the server).
 */
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

/** Behind the thread that answers people, and ahead of what a machine does when it has nothing else to do. */
const LOWER = 10

/** The number by which Linux knows this thread; null elsewhere. */
const threadNumber = () => {
  try {
    return Number(basename(readlinkSync('/proc/thread-self')))
  } catch {
    return null
  }
}

/**
 * A text may wait for a page, and no page for a text. Linux gives each thread a priority of its own (sched(7), "the nice
 * value"); elsewhere all threads of a process have one, and it stays.
 */
const giveWay = (thread) => {
  try {
    if (thread !== null) setPriority(thread, LOWER)
  } catch {
    // It is read all the same.
  }
}

const thread = threadNumber()
giveWay(thread)
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
parentPort.postMessage({ kind: 'ready', thread })
