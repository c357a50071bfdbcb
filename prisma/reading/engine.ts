import { fingerprint } from '#prisma/fingerprint'
import type { ManuscriptReading } from '#prisma/manuscripts'
import type { Readers } from '#prisma/reading/readers'
import type { OnStage } from '#prisma/reading/stage'

const SOURCES = [
  'lib',
  'prisma/reading',
  'prisma/sync.ts',
  'prisma/sync-rows.ts',
  'prisma/manuscripts.ts',
  'prisma/today.ts',
  'prisma/search-index.ts',
  'prisma/write-article.ts',
]

let version: string | undefined

/**
 * The code that makes rows of articles, as one hash: when it has changed, they are read anew. Hashed once: it is some
 * hundred files, and a process goes on with those that it has begun with.
 */
export const engineVersion = (): string => {
  version ??= fingerprint(SOURCES)
  return version
}

/** Reads what people have brought in threads with limits. */
export const manuscriptReading = (readers: Readers, onStage?: OnStage): ManuscriptReading => ({
  engine: engineVersion(),
  read: (manuscript, remembered, today) =>
    readers.run('manuscript', { manuscript, remembered, today }, manuscript.text.length, onStage),
})
