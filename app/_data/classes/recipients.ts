import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import { database } from '#data/server/database'
import type { Transaction } from '#prisma/client'

/** Who is to have an assignment: these learners of the class; null for all of it, whoever joins later too. */
export type Recipients = readonly string[] | null

/** Of an assignment: a learner has it. Whatever shows or gives assignments to learners asks this. */
export const assignedTo = (userId: string) => ({
  OR: [{ isForAll: true }, { recipients: { some: { userId } } }],
})

/** The columns that say whom an assignment is for. */
export const RECIPIENT_COLUMNS = { isForAll: true, recipients: { select: { userId: true } } } as const

/** The same of a row that has been read. */
export const receives = ({
  isForAll,
  recipients,
}: {
  readonly isForAll: boolean
  readonly recipients: readonly { readonly userId: string }[]
}): ((userId: string) => boolean) => {
  const userIds = new Set(recipients.map(({ userId }) => userId))
  return (userId) => isForAll || userIds.has(userId)
}

/** Those of the recipients who are learners of the class, or were when they began. */
const learnersAmong = async (tx: Transaction, classId: string, userIds: readonly string[]) => {
  const rows = await tx.membership.findMany({
    where: { classId, role: 'learner', userId: { in: [...userIds] } },
    select: { userId: true },
  })
  return rows.map(({ userId }) => userId)
}

/** Writes down whom an assignment is for, in place of whom it was for. */
export const writeRecipients = async (
  tx: Transaction,
  { assignmentId, classId }: { readonly assignmentId: string; readonly classId: string },
  recipients: Recipients,
): Promise<void> => {
  await tx.assignmentRecipient.deleteMany({ where: { assignmentId } })
  await tx.assignment.update({ where: { id: assignmentId }, data: { isForAll: recipients === null } })
  if (recipients === null) return
  const userIds = await learnersAmong(tx, classId, recipients)
  await tx.assignmentRecipient.createMany({ data: userIds.map((userId) => ({ assignmentId, userId })) })
}

/**
 * Gives an assignment to other learners. Who has begun it keeps it: what they have handed in stands.
 *
 * @returns false when the viewer may not
 */
export const changeRecipients = async (
  viewer: Viewer,
  assignmentId: string,
  recipients: Recipients,
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const row = await tx.assignment.findUnique({
      where: { id: assignmentId },
      select: { classId: true, taken: { select: { userId: true }, distinct: ['userId'] } },
    })
    if (!row || !(await isPermitted(tx, viewer, row.classId, 'assign-set'))) return false
    const begun = row.taken.map(({ userId }) => userId)
    const place = { assignmentId, classId: row.classId }
    await writeRecipients(tx, place, recipients && [...new Set([...recipients, ...begun])])
    return true
  })
}
