import type { ContentProblem } from '#lib/article/article'
import type { Database } from '#prisma/client'

/** The setting that says when the content folder was last read to its end (ISO 8601). */
export const SYNCED = 'contentReadAt'

/** The setting that holds what was wrong with it then: JSON, ContentProblems; before, the array alone. */
const PROBLEMS = 'contentProblems'

/** Of more than so many it is told only how many there are: a folder of the wrong kind has a problem a file. */
const MOST_PROBLEMS = 200

/** What was wrong with the content folder. */
export interface ContentProblems {
  readonly total: number
  /** The first of them, each once. */
  readonly problems: readonly ContentProblem[]
}

/** One thing may be said twice of a line, as of two facts that are written on it. */
const eachOnce = (problems: readonly ContentProblem[]): ContentProblem[] => [
  ...new Map(problems.map((one) => [`${one.file}:${one.line} ${one.message}`, one])).values(),
]

/** Writes down that it was, and what was wrong. */
export const markSynced = async (
  client: Database,
  problems: readonly ContentProblem[],
  now: Date,
): Promise<void> => {
  const put = (key: string, value: string) =>
    client.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
  const all = eachOnce(problems)
  const kept: ContentProblems = { total: all.length, problems: all.slice(0, MOST_PROBLEMS) }
  await client.$transaction([put(SYNCED, now.toISOString()), put(PROBLEMS, JSON.stringify(kept))])
}

/** What was wrong with the content folder when it was last read. */
export const readContentProblems = async (client: Database): Promise<ContentProblems> => {
  const row = await client.setting.findUnique({ where: { key: PROBLEMS }, select: { value: true } })
  const kept: ContentProblems | readonly ContentProblem[] = JSON.parse(row?.value ?? '[]')
  return 'total' in kept ? kept : { total: kept.length, problems: kept }
}
