import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Transaction } from '#prisma/client'

/** What somebody has done to others, by virtue of an office; staff reset a password, administrators reissue one. */
export const AUDITED = [
  'password',
  'removal',
  'role',
  'roster',
  'clocks',
  'publisher',
  'revocation',
  'reissue',
  'appointment',
  'dismissal',
  'export',
  'exported',
  'erasure',
  'handover',
  'registration',
] as const
export type Audited = (typeof AUDITED)[number]

/** Writes down what was done to whom, along with the deed itself. */
export const audit = async (
  tx: Pick<Transaction, 'auditEntry'>,
  actorId: string,
  action: Audited,
  { subjectId = '', classId = '' }: { readonly subjectId?: string; readonly classId?: string },
  now: Date = new Date(),
): Promise<void> => {
  await tx.auditEntry.create({ data: { id: randomUUID(), at: now, actorId, action, subjectId, classId } })
}
