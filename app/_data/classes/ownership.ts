import 'server-only'
import { OWN_PASSWORD } from '#data/account/own-password'
import type { Transaction } from '#prisma/client'

/**
 * Makes an account the one owner of a class, in it or not; who owned it stays as a teacher.
 *
 * @returns 'theirs' for who owns it already; 'handedOut' for who has no password of their own yet: nothing is changed
 */
export const giveClassTo = async (
  tx: Transaction,
  classId: string,
  heirId: string,
  now: Date,
): Promise<'given' | 'theirs' | 'handedOut'> => {
  const owners = await tx.membership.findMany({
    where: { classId, role: 'owner', leftAt: null },
    select: { userId: true },
  })
  if (owners.some(({ userId }) => userId === heirId)) return 'theirs'
  if ((await tx.user.count({ where: { id: heirId, ...OWN_PASSWORD } })) === 0) return 'handedOut'
  await tx.membership.updateMany({ where: { classId, role: 'owner' }, data: { role: 'teacher' } })
  await tx.membership.upsert({
    where: { classId_userId: { classId, userId: heirId } },
    create: { classId, userId: heirId, role: 'owner', joinedAt: now },
    update: { role: 'owner', leftAt: null },
  })
  return 'given'
}
