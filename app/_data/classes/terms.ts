import 'server-only'
import { type AssignmentSettings, type Extension, type Terms, termsFor } from '#lib/classes/assignment'
import type { LatePolicy } from '#lib/classes/late'
import type { Database, Transaction } from '#prisma/client'

/** The columns that make an assignment's settings. */
export const SETTINGS_COLUMNS = {
  opensAt: true,
  dueAt: true,
  closesAt: true,
  timeLimit: true,
  attempts: true,
  counting: true,
  feedback: true,
  late: true,
  isShuffled: true,
  isPractice: true,
  isReadBefore: true,
  isReadDuring: true,
  isReadAfter: true,
} as const

export const EXTENSION_COLUMNS = {
  userId: true,
  dueAt: true,
  closesAt: true,
  timeFactor: true,
  extraAttempts: true,
  isExcused: true,
} as const

/** Those columns as they are stored. */
export type SettingsRow = {
  readonly [Name in keyof AssignmentSettings]: Name extends 'counting' | 'feedback' | 'late'
    ? string
    : AssignmentSettings[Name]
}

export const settingsOf = (row: SettingsRow): AssignmentSettings => ({
  ...row,
  counting: row.counting as AssignmentSettings['counting'],
  feedback: row.feedback as AssignmentSettings['feedback'],
  late: JSON.parse(row.late) as LatePolicy,
})

type OwnExtension = Extension & { readonly userId: string }

/** Gives what holds for a learner, from an assignment's settings and all of its extensions. */
export const termsWith = (
  row: SettingsRow,
  extensions: readonly OwnExtension[],
): ((userId: string) => Terms) => {
  const settings = settingsOf(row)
  const own = new Map(extensions.map((extension) => [extension.userId, extension]))
  return (userId) => termsFor(settings, own.get(userId) ?? null, extensions)
}

/** The same, one query for all of them. */
export const readTerms = async (
  client: Database | Transaction,
  assignmentId: string,
  row: SettingsRow,
): Promise<(userId: string) => Terms> => {
  const extensions = await client.extension.findMany({ where: { assignmentId }, select: EXTENSION_COLUMNS })
  return termsWith(row, extensions)
}
