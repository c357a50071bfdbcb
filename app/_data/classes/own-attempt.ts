import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import type { Database, Transaction } from '#prisma/client'

type Client = Database | Transaction

/** An attempt of the viewer's with all that its rules need; null when it is somebody else's or out of reach. */
export const findAttempt = async (client: Client, viewer: Viewer, attemptId: string) => {
  const row = await client.attempt.findFirst({
    where: { id: attemptId, userId: viewer.userId },
    select: {
      id: true,
      number: true,
      seed: true,
      startedAt: true,
      submittedAt: true,
      completedAt: true,
      fedAt: true,
      assignment: { select: { id: true, classId: true, setId: true, title: true, ...SETTINGS_COLUMNS } },
    },
  })
  if (!row || !(await isPermitted(client, viewer, row.assignment.classId, 'see-own-scores'))) return null
  const terms = (await readTerms(client, row.assignment.id, row.assignment))(viewer.userId)
  const attempts = await client.attempt.findMany({
    where: { assignmentId: row.assignment.id, userId: viewer.userId },
    select: { startedAt: true, submittedAt: true, completedAt: true },
  })
  return { row, terms, attempts }
}

export type OwnAttempt = NonNullable<Awaited<ReturnType<typeof findAttempt>>>
