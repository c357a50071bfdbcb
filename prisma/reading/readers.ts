import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { JobInput, JobName, JobResult } from '#prisma/reading/jobs'
import type { OnStage, Stage } from '#prisma/reading/stage'

/** What a reader may use for one text. */
export interface Limits {
  /** Of a core, by the length of the text in UTF-16 code units. */
  readonly milliseconds: (characters: number) => number
  /** Of JavaScript's heap. */
  readonly megabytes: number
}

/** A hundred times what texts take that people write. */
export const LIMITS: Limits = { milliseconds: (characters) => 10_000 + characters, megabytes: 1024 }

/** Why a text was not read to its end, and the line where that is known, counted from 1. */
export interface Failure {
  readonly line: number
  readonly message: string
}

export type Outcome<Value> = { readonly value: Value } | { readonly failure: Failure }

type Reply =
  /** `thread` is its number on Linux. */
  | { readonly kind: 'ready'; readonly thread: number | null }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly failure: Failure }
/** How far the thread is; more is to come. */
interface Underway {
  readonly kind: 'stage'
  readonly stage: Stage
}
/** A thread that ended instead of answering. */
type Ended = { readonly kind: 'ended'; readonly message: string }

/** By the folder in which the server runs: where its bundle lies, there is no such file. */
const WORKER = join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'reading', 'worker.mjs')

const isOutOfMemory = (error: Error): boolean => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/** How long a thread has had a core, in milliseconds, as Linux counts it (proc(5), schedstat); null elsewhere. */
const coreTime = (thread: number | null): number | null => {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ')
    return Number(nanoseconds) / 1e6
  } catch {
    return null
  }
}

/** A thread that waits so many times as long as it may work is not waiting for a core. */
const LONGEST_WAIT = 10

/**
 * Calls once when a thread has worked for so long. Readers give way to pages, so that on a busy machine a text may take
 * much longer than it is worked on: time without a core does not count, up to a limit.
 *
 * @returns what stops the counting
 */
const afterWork = (thread: number | null, milliseconds: number, call: () => void): (() => void) => {
  const [began, startedAt] = [coreTime(thread), performance.now()]
  let timer: ReturnType<typeof setTimeout>
  const look = () => {
    const now = coreTime(thread)
    const left = began === null || now === null ? 0 : milliseconds - (now - began)
    if (left <= 0 || performance.now() - startedAt >= LONGEST_WAIT * milliseconds) return call()
    timer = setTimeout(look, left)
  }
  timer = setTimeout(look, milliseconds)
  return () => clearTimeout(timer)
}

/** What a thread says next, or that it ended, by itself or because it took too long. */
const nextFrom = (
  worker: Worker,
  { megabytes }: Limits,
  limit?: { readonly thread: number | null; readonly milliseconds: number },
  onStage?: OnStage,
): Promise<Reply | Ended> =>
  new Promise((resolve) => {
    const end = (message: string) => settle({ kind: 'ended', message })
    const onError = (error: Error) =>
      end(isOutOfMemory(error) ? `Reading it took more than ${megabytes} MB of memory.` : error.message)
    const onExit = () => end('The thread that was reading it ended.')
    const stopCounting =
      limit &&
      afterWork(limit.thread, limit.milliseconds, () =>
        end(`Reading it was stopped after ${Math.round(limit.milliseconds / 1000)} seconds.`),
      )
    const onMessage = (reply: Reply | Underway) =>
      reply.kind === 'stage' ? onStage?.(reply.stage) : settle(reply)
    const settle = (reply: Reply | Ended) => {
      stopCounting?.()
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(reply)
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })

/** One thread that reads one text at a time; it is replaced when a text has outgrown its limits. */
class Reader {
  private worker: Worker | null = null
  private thread: number | null = null

  constructor(
    private readonly limits: Limits,
    private readonly file: string,
  ) {}

  async run(name: JobName, input: unknown, characters: number, onStage?: OnStage): Promise<Outcome<unknown>> {
    const worker = this.worker ?? (await this.begin())
    if (!(worker instanceof Worker)) return { failure: { line: 1, message: worker.message } }
    const limit = { thread: this.thread, milliseconds: this.limits.milliseconds(characters) }
    const next = nextFrom(worker, this.limits, limit, onStage)
    worker.postMessage({ name, input })
    const reply = await next
    if (reply.kind === 'done') return { value: reply.value }
    if (reply.kind === 'failed') return { failure: reply.failure }
    await this.close()
    return { failure: { line: 1, message: reply.kind === 'ended' ? reply.message : 'It was not read.' } }
  }

  /** Loading the engine takes longer than reading most texts, and is not what a text is measured by. */
  private async begin(): Promise<Worker | Ended> {
    const worker = new Worker(/* turbopackIgnore: true */ this.file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    })
    // One that ends while it has nothing to read is replaced at the next text.
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = null
    })
    const reply = await nextFrom(worker, this.limits)
    if (reply.kind === 'ended') return reply
    this.thread = reply.kind === 'ready' ? reply.thread : null
    this.worker = worker
    return worker
  }

  async close(): Promise<void> {
    const { worker } = this
    this.worker = null
    await worker?.terminate()
  }
}

/** Threads that read texts, so that none can stop or fill the process that asks. */
export interface Readers {
  /** How many texts are read at the same time. */
  readonly size: number
  /** @param characters the length of the text, by which its limit of time goes */
  readonly run: <Name extends JobName>(
    name: Name,
    input: JobInput<Name>,
    characters: number,
    onStage?: OnStage,
  ) => Promise<Outcome<JobResult<Name>>>
  /** Ends the threads; what they are reading fails. */
  readonly close: () => Promise<void>
}

/**
 * Readers that start when there is first something to read, and are used again for every text.
 *
 * @param file the thread's own; a command may run in any folder, and gives it
 */
export const openReaders = (size = 1, limits = LIMITS, file = WORKER): Readers => {
  const readers = Array.from({ length: size }, () => new Reader(limits, file))
  const free = [...readers]
  const waiting: ((reader: Reader) => void)[] = []
  const take = async (): Promise<Reader> => free.pop() ?? new Promise((resolve) => waiting.push(resolve))
  const giveBack = (reader: Reader): void => {
    const next = waiting.shift()
    if (next) next(reader)
    else free.push(reader)
  }
  return {
    size,
    run: async <Name extends JobName>(
      name: Name,
      input: JobInput<Name>,
      characters: number,
      onStage?: OnStage,
    ) => {
      const reader = await take()
      try {
        return (await reader.run(name, input, characters, onStage)) as Outcome<JobResult<Name>>
      } finally {
        giveBack(reader)
      }
    },
    close: async () => {
      await Promise.all(readers.map((reader) => reader.close()))
    },
  }
}

/** Does a piece of work with readers and ends them behind it. */
export const withReaders = async <Result>(
  work: (readers: Readers) => Promise<Result>,
  readers: Readers,
): Promise<Result> => {
  try {
    return await work(readers)
  } finally {
    await readers.close()
  }
}
