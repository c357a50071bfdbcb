import 'server-only'
import { availableParallelism } from 'node:os'
import { database } from '#data/server/database'
import { takeManuscript } from '#prisma/manuscripts'
import { manuscriptReading } from '#prisma/reading/engine'
import { LIMITS, openReaders, type Readers } from '#prisma/reading/readers'
import type { Stage } from '#prisma/reading/stage'

/** The server answers on one core while texts are read on the others. */
const READERS = Math.max(1, availableParallelism() - 1)
/** Of each thread's heap: a pasted text is a tenth of what may lie in content/. */
const MEGABYTES = 512

interface Queued {
  readonly slug: string
  readonly done: Promise<void>
  stage: Stage | null
}

// Next may load this module more than once; the threads are there once all the same.
const ofProcess = globalThis as { wenguReaders?: Readers; wenguQueue?: Queued[] }

/** The threads in which this process reads what people bring. */
export const serverReaders = (): Readers => {
  ofProcess.wenguReaders ??= openReaders(READERS, { ...LIMITS, megabytes: MEGABYTES })
  return ofProcess.wenguReaders
}

const queue = (): Queued[] => {
  ofProcess.wenguQueue ??= []
  return ofProcess.wenguQueue
}

const read = async (slug: string, before: Promise<void> | undefined, onStage: (stage: Stage) => void) => {
  await before
  await takeManuscript(await database(), slug, manuscriptReading(serverReaders(), onStage), new Date())
}

/**
 * Has an article read, behind those that wait already. It goes on when whoever asked has left; one that is queued or
 * being read is read once more behind itself, since its text may have changed.
 *
 * @returns when it has been read
 */
export const queueReading = (slug: string): Promise<void> => {
  const before = queue().findLast((one) => one.slug === slug)?.done
  const entry: Queued = {
    slug,
    stage: null,
    done: read(slug, before, (stage) => {
      entry.stage = stage
    }).finally(() => {
      ofProcess.wenguQueue = queue().filter((one) => one !== entry)
    }),
  }
  queue().push(entry)
  // Whoever waits for it is told; a reading that nobody waits for any more must not end the process.
  entry.done.catch(() => undefined)
  return entry.done
}

/** Where an article stands in the queue; null when it is not in it. */
export const placeInQueue = (
  slug: string,
): { readonly ahead: number; readonly stage: Stage | null } | null => {
  const index = queue().findIndex((one) => one.slug === slug)
  const entry = queue()[index]
  return entry ? { ahead: entry.stage === null ? index : 0, stage: entry.stage } : null
}

/** How many readings wait, and which are under way, with how far they are. */
export const readingNow = (): {
  readonly waiting: number
  readonly running: readonly { readonly slug: string; readonly stage: Stage }[]
} => {
  const running = queue().flatMap(({ slug, stage }) => (stage === null ? [] : [{ slug, stage }]))
  return { waiting: queue().length - running.length, running }
}
