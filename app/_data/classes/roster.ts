import 'server-only'
import { randomUUID } from 'node:crypto'
import { authentication } from '#data/account/auth'
import type { Viewer } from '#data/account/viewer'
import { managedLearners } from '#data/classes/managed'
import { isPermitted } from '#data/classes/membership'
import { newOneTimePassword } from '#data/classes/one-time'
import type { HandOutView, ImportView, RosterPreviewView } from '#data/classes/views'
import { audit } from '#data/server/audit'
import { database } from '#data/server/database'
import { PERMISSIONS } from '#lib/classes/role'
import { type RosterEntry, type RosterProblem, readRoster } from '#lib/classes/roster'
import { readTable } from '#lib/interop/read-table'
import type { Database, Transaction } from '#prisma/client'

export const MOST_LEARNERS = 500
const hashPassword = async (password: string): Promise<string> => {
  const { password: hasher } = await (await authentication()).$context
  return hasher.hash(password)
}

/** What a line of a class list comes to. */
type Outcome =
  | { readonly kind: 'makes' }
  /** Has an account and learns in another class of the viewer's: is put into this one. */
  | { readonly kind: 'joins'; readonly userId: string; readonly name: string }
  | { readonly kind: 'taken' | 'member' }

/**
 * What becomes of the usernames of a list. Nobody is put into a class of strangers: only who learns in a class of the
 * viewer's already.
 */
const readOutcomes = async (
  client: Database | Transaction,
  viewer: Viewer,
  classId: string,
  entries: readonly RosterEntry[],
): Promise<(entry: RosterEntry) => Outcome> => {
  const staff = { in: [...PERMISSIONS['import-roster']] }
  const rows = await client.user.findMany({
    where: { username: { in: entries.map(({ username }) => username.toLowerCase()) } },
    select: {
      id: true,
      name: true,
      username: true,
      memberships: {
        where: {
          leftAt: null,
          OR: [
            { classId },
            {
              role: 'learner',
              class: { memberships: { some: { userId: viewer.userId, leftAt: null, role: staff } } },
            },
          ],
        },
        select: { classId: true },
      },
    },
  })
  const known = new Map(rows.map((row) => [row.username, row]))
  return ({ username }) => {
    const user = known.get(username.toLowerCase())
    if (!user) return { kind: 'makes' }
    if (user.memberships.some((one) => one.classId === classId)) return { kind: 'member' }
    return user.memberships.length > 0
      ? { kind: 'joins', userId: user.id, name: user.name }
      : { kind: 'taken' }
  }
}

const readList = (text: string) => {
  const cells = readTable(text)
  return cells
    ? readRoster(cells, MOST_LEARNERS)
    : { entries: [], problems: [{ line: 1, code: 'unreadable' as const }], headings: null }
}

type Problem = ImportView['problems'][number]

const byLine = (problems: readonly (RosterProblem | Problem)[]): Problem[] =>
  problems.toSorted((a, b) => a.line - b.line)

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
  const { entries, problems, headings } = readList(text)
  const outcomeOf = await readOutcomes(client, viewer, classId, entries)
  const told: Problem[] = []
  const shown: RosterPreviewView['entries'][number][] = []
  for (const entry of entries) {
    const { username, line } = entry
    const outcome = outcomeOf(entry)
    if (outcome.kind === 'makes') shown.push({ name: entry.name, username, isKnown: false })
    else if (outcome.kind === 'joins') shown.push({ name: outcome.name, username, isKnown: true })
    else told.push({ line, code: outcome.kind })
  }
  return { entries: shown, problems: byLine([...problems, ...told]), headings }
}

/** Does what one line of a list says; a password comes back where an account was made. */
const bringIn = async (
  client: Database,
  viewer: Viewer,
  classId: string,
  entry: RosterEntry,
  now: Date,
): Promise<Outcome & { readonly password: string }> => {
  const password = newOneTimePassword()
  // Slow on purpose, so it is done before anything is locked.
  const hash = await hashPassword(password)
  return client.$transaction(async (tx) => {
    const outcome = (await readOutcomes(tx, viewer, classId, [entry]))(entry)
    if (outcome.kind === 'makes') await addLearner(tx, classId, entry, hash, now)
    if (outcome.kind === 'joins') {
      const { userId } = outcome
      await tx.membership.upsert({
        where: { classId_userId: { classId, userId } },
        create: { classId, userId, role: 'learner', joinedAt: now },
        update: { role: 'learner', leftAt: null },
      })
    }
    return { ...outcome, password }
  })
}

/**
 * Makes an account for each line of a class list (CSV: name, username), with a one-time password to hand out, and puts
 * it into the class; who learns in another class of the viewer's is put into this one as well. Any other username that
 * somebody has is told: its owner joins with the code.
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
  const { entries, problems } = readList(text)
  const added: HandOutView[] = []
  const joined: { name: string; username: string }[] = []
  const told: Problem[] = [...problems]
  for (const entry of entries) {
    const outcome = await bringIn(client, viewer, classId, entry, now)
    const { username } = entry
    if (outcome.kind === 'makes') added.push({ name: entry.name, username, password: outcome.password })
    else if (outcome.kind === 'joins') joined.push({ name: outcome.name, username })
    else told.push({ line: entry.line, code: outcome.kind })
  }
  await audit(client, viewer.userId, 'roster', { classId }, now)
  return { added, joined, problems: byLine(told) }
}

/** Those whose one-time password nobody has used yet. */
const unused = (classId: string) => ({ ...managedLearners(classId), hasOneTimePassword: true })

/** How many of the class's learners have never signed in with the one-time password that they were given. */
export const countUnused = async (viewer: Viewer, classId: string): Promise<number> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'reset-password'))) return 0
  return client.user.count({ where: unused(classId) })
}

/**
 * Gives a new one-time password to every learner of the class who has not used theirs yet: a list whose passwords were
 * never seen, because the network or the window was gone, costs nothing but this.
 *
 * @returns null when the viewer may not
 */
export const handOutAnew = async (viewer: Viewer, classId: string): Promise<HandOutView[] | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'reset-password'))) return null
  const users = await client.user.findMany({
    where: unused(classId),
    select: { id: true },
    orderBy: { username: 'asc' },
  })
  const handOuts: HandOutView[] = []
  for (const { id } of users) {
    const handOut = await resetPassword(viewer, classId, id)
    if (handOut) handOuts.push(handOut)
  }
  return handOuts
}

/**
 * Gives a learner a new one-time password and ends their login sessions. Only for accounts that this class's list
 * made, and nobody has been trusted with since: anybody else's account is their own.
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
  const password = newOneTimePassword()
  const hash = await hashPassword(password)
  return client.$transaction(async (tx) => {
    if (!(await isPermitted(tx, viewer, classId, 'reset-password'))) return null
    const user = await tx.user.findFirst({
      where: { ...managedLearners(classId), id: userId },
      select: { name: true, displayUsername: true },
    })
    if (!user?.displayUsername) return null
    await tx.account.updateMany({ where: { userId, providerId: 'credential' }, data: { password: hash } })
    await tx.user.update({ where: { id: userId }, data: { hasOneTimePassword: true } })
    await tx.session.deleteMany({ where: { userId } })
    await audit(tx, viewer.userId, 'password', { subjectId: userId, classId })
    return { name: user.name, username: user.displayUsername, password }
  })
}
