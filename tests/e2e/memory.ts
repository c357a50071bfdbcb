import type { CardState } from '#lib/study/card'
import { foldLog } from '#lib/study/fold'
import { readRows } from '#tests/e2e/database'
import { entryOf, type ReviewRow } from '#tests/log-rows'

/**
 * What the log on the disk says about each fact that a sitting has asked: the fold, done again.
 *
 * @param until the last answer that counts; all of them where it is left out
 */
export const memoryFromLog = async (
  file: string,
  sessionId: string,
  until?: string,
): Promise<Map<string, CardState>> => {
  const log = await readRows<ReviewRow>(
    file,
    `SELECT r.*, p.weights FROM Review r LEFT JOIN ParameterSet p ON p.id = r.parameterSetId
      WHERE r.userId = (SELECT userId FROM StudySession WHERE id = ?)`,
    sessionId,
  )
  const atMs = ({ answeredAt }: ReviewRow) => new Date(answeredAt).getTime()
  const last = log.find(({ answerId }) => answerId === until)
  const rows = last ? log.filter((row) => atMs(row) <= atMs(last)) : log
  const facts = new Set(rows.map(({ factId }) => factId))
  const logOf = (factId: string) => rows.filter((row) => row.factId === factId).map(entryOf)
  return new Map([...facts].map((factId) => [factId, foldLog(logOf(factId)).state]))
}
