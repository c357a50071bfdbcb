import 'server-only'
import type { Client } from '#data/sitting/sitting'

/**
 * Facts that an assignment of one of the viewer's classes is asking, until it is closed for everybody. Their keys must
 * not be on a device before, whichever question asks them.
 *
 * @returns fact ids
 */
export const readAssignedFacts = async (
  client: Client,
  userId: string,
  now: Date,
): Promise<ReadonlySet<string>> => {
  const rows = await client.$queryRaw<{ factId: string }[]>`
    SELECT DISTINCT x.factId AS factId
    FROM Membership m
    JOIN Assignment a ON a.classId = m.classId
    JOIN SetItem s ON s.setId = a.setId
    JOIN ItemFact x ON x.itemId = s.itemId
    WHERE m.userId = ${userId} AND m.leftAt IS NULL AND m.role = 'learner'
      AND a.archivedAt IS NULL AND NOT a.isPractice
      AND (a.closesAt IS NULL OR a.closesAt > ${now}
        OR EXISTS (SELECT 1 FROM Extension e WHERE e.assignmentId = a.id AND e.closesAt > ${now}))`
  return new Set(rows.map(({ factId }) => factId))
}
