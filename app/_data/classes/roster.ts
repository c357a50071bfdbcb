import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { authentication } from '#data/account/auth'
import type { Viewer } from '#data/account/viewer'
import { isPermitted, roleIn } from '#data/classes/membership'
import type { HandOutView, ImportView, RosterPreviewView } from '#data/classes/views'
import { database } from '#data/server/database'
import { oneTimePassword } from '#lib/classes/one-time-password'
import { type RosterEntry, readRoster } from '#lib/classes/roster'
import type { Transaction } from '#prisma/client'

export const MOST_LEARNERS = 500
const STEPS = 2 ** 32

const newPassword = (): string => oneTimePassword(Array.from({ length: 12 }, () => randomInt(STEPS) / STEPS))

const hashPassword = async (password: string): Promise<string> => {
  const { password: hasher } = await (await authentication()).$context
  return hasher.hash(password)
}

/** The cells of a class list; null when it is no CSV. Tabs do as well, as a spreadsheet copies them. */
const readCells = (text: string): string[][] | null => {
  const delimiter = text.includes('\t') ? '\t' : [',', '，', ';']
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false })
  } catch {
    return null
  }
}

const addLearner = async (
  tx: Transaction,
  classId: string,
  { name, username }: RosterEntry,
  password: string,
  now: Date,
): Promise<void> => {
  const id = randomUUID()
  await tx.user.create({
    data: {
      id,
      name,
      email: `${id}@learner.invalid`,
      username: username.toLowerCase(),
      displayUsername: username,
      managedBy: classId,
      hasOneTimePassword: true,
      accounts: { create: { id: randomUUID(), accountId: id, providerId: 'credential', password } },
      memberships: { create: { classId, role: 'learner', joinedAt: now } },
    },
  })
}

/** What a class list would do, before anything is made; a username that somebody has is among the problems. */
export const previewRoster = async (
  viewer: Viewer,
  classId: string,
  text: string,
): Promise<RosterPreviewView | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'import-roster'))) return null
  const cells = readCells(text)
  if (!cells) return { entries: [], problems: [{ line: 1, code: 'unreadable' }] }
  const { entries, problems } = readRoster(cells.slice(0, MOST_LEARNERS + 1))
  const rows = await client.user.findMany({
    where: { username: { in: entries.map(({ username }) => username.toLowerCase()) } },
    select: { username: true },
  })
  const taken = new Set(rows.map(({ username }) => username))
  const isTaken = ({ username }: RosterEntry) => taken.has(username.toLowerCase())
  const told = entries.filter(isTaken).map(({ line }) => ({ line, code: 'taken' as const }))
  return {
    entries: entries.filter((entry) => !isTaken(entry)).map(({ name, username }) => ({ name, username })),
    problems: [...problems, ...told].sort((a, b) => a.line - b.line),
  }
}

/**
 * Makes an account for each line of a class list (CSV: name, username), with a one-time password to hand out, and puts
 * it into the class. A username that somebody has is told: its owner joins with the code.
 *
 * @returns null when the viewer may not
 */
export const importRoster = async (
  viewer: Viewer,
  classId: string,
  text: string,
  now: Date,
): Promise<ImportView | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'import-roster'))) return null
  const cells = readCells(text)
  if (!cells) return { added: [], problems: [{ line: 1, code: 'unreadable' }] }
  const { entries, problems } = readRoster(cells.slice(0, MOST_LEARNERS + 1))
  const added: HandOutView[] = []
  const told: ImportView['problems'][number][] = [...problems]
  for (const entry of entries) {
    const password = newPassword()
    // Slow on purpose, so it is done before anything is locked.
    const hash = await hashPassword(password)
    const isNew = await client.$transaction(async (tx) => {
      if ((await tx.user.count({ where: { username: entry.username.toLowerCase() } })) > 0) return false
      await addLearner(tx, classId, entry, hash, now)
      return true
    })
    if (isNew) added.push({ name: entry.name, username: entry.username, password })
    else told.push({ line: entry.line, code: 'taken' })
  }
  return { added, problems: told.sort((a, b) => a.line - b.line) }
}

/**
 * Gives a learner a new one-time password and ends their login sessions. Only for accounts that this class's list
 * made: anybody else's account is their own.
 *
 * @returns null when the viewer may not
 */
export const resetPassword = async (
  viewer: Viewer,
  classId: string,
  userId: string,
): Promise<HandOutView | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'reset-password'))) return null
  if ((await roleIn(client, userId, classId)) !== 'learner') return null
  const password = newPassword()
  const hash = await hashPassword(password)
  return client.$transaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { id: userId, managedBy: classId },
      select: { name: true, displayUsername: true },
    })
    if (!user?.displayUsername) return null
    await tx.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password: hash } })
    await tx.user.update({ where: { id: userId }, data: { hasOneTimePassword: true } })
    await tx.session.deleteMany({ where: { userId } })
    return { name: user.name, username: user.displayUsername, password }
  })
}
