import type { ContentProblem } from '#lib/article/article'
import type { Database } from '#prisma/client'

/** The setting that says when the content folder was last read to its end (ISO 8601). */
export const SYNCED = 'contentReadAt'

/** The setting that holds what was wrong with it then: JSON, ContentProblem[]. */
const PROBLEMS = 'contentProblems'

/** What is told of more than so many is that there are more: a folder of the wrong kind has a problem a file. */
const MOST_PROBLEMS = 200

/** Writes down that it was, and what was wrong. */
export const markSynced = async (
  client: Database,
  problems: readonly ContentProblem[],
  now: Date,
): Promise<void> => {
  const put = (key: string, value: string) =>
    client.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
  await client.$transaction([
    put(SYNCED, now.toISOString()),
    put(PROBLEMS, JSON.stringify(problems.slice(0, MOST_PROBLEMS))),
  ])
}

/** What was wrong with the content folder when it was last read. */
export const readContentProblems = async (client: Database): Promise<readonly ContentProblem[]> => {
  const row = await client.setting.findUnique({ where: { key: PROBLEMS }, select: { value: true } })
  return row ? JSON.parse(row.value) : []
}
