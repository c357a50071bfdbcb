import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { reviewPages } from '#data/study/review-pages'
import { formatDay } from '#lib/study/day'
import type { Database } from '#prisma/client'

/** Rises when a part changes its meaning. */
const VERSION = 1

type Part = (client: Database, userId: string, now: Date) => Promise<unknown>

const account: Part = (client, userId) =>
  client.user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      name: true,
      username: true,
      displayUsername: true,
      isAnonymous: true,
      createdAt: true,
    },
  })

const logins: Part = (client, userId) =>
  client.session.findMany({
    where: { userId },
    select: { createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
  })

/** Without what is asked: the ids of items tell what items say. */
const sittings: Part = (client, userId) =>
  client.studySession.findMany({
    where: { userId },
    omit: { userId: true, plan: true },
    include: { drafts: { select: { response: true, savedAt: true, elapsedMs: true, timeZone: true } } },
    orderBy: { startedAt: 'asc' },
  })

const flags: Part = (client, userId) =>
  client.flag.findMany({
    where: { userId },
    omit: { userId: true, itemId: true },
    include: { item: { select: { stem: true } } },
  })

/** The id of a fact tells what it says: it is left out while an assignment asks that. */
const cards: Part = async (client, userId, now) => {
  const withheld = await readWithheld(client, userId, now)
  const rows = await client.card.findMany({
    where: { userId },
    omit: { userId: true },
    include: { fact: { select: { kind: true, article: { select: { title: true } } } } },
    orderBy: { factId: 'asc' },
  })
  return rows.map((row) => (hides(withheld, [row.factId]) ? { ...row, factId: '', lastItemId: null } : row))
}

const classes: Part = (client, userId) =>
  client.membership.findMany({
    where: { userId },
    omit: { userId: true },
    include: { class: { select: { name: true } } },
  })

/** Without the seed, which tells the order of options, and the points, which tell what is right. */
const attempts: Part = (client, userId) =>
  client.attempt.findMany({
    where: { userId },
    omit: { userId: true, seed: true, earned: true },
    include: {
      responses: { select: { response: true, answeredAt: true, recordedAt: true, elapsedMs: true } },
      arrivals: { select: { response: true, answeredAt: true, recordedAt: true } },
    },
    orderBy: { startedAt: 'asc' },
  })

/** All that is kept about a learner but the log, by the name under which it is told; no password and no token. */
const PARTS: Readonly<Record<string, Part>> = {
  account,
  logins,
  signIn: (client, userId) =>
    client.account.findMany({ where: { userId }, select: { providerId: true, createdAt: true } }),
  /** When a sheet was made; the codes themselves are kept by nobody but the owner. */
  recoveryCodes: (client, userId) =>
    client.recoveryCode.findMany({ where: { userId }, select: { createdAt: true } }),
  preferences: (client, userId) =>
    client.preference.findUnique({ where: { userId }, omit: { userId: true } }),
  articlePreferences: (client, userId) =>
    client.deckPreference.findMany({ where: { userId }, omit: { userId: true } }),
  parameters: (client, userId) => client.parameterSet.findMany({ where: { userId }, omit: { userId: true } }),
  sittings,
  flags,
  cards,
  /** The same two files as a folder of content/ holds. */
  articles: (client, userId) =>
    client.manuscript.findMany({
      where: { ownerId: userId },
      select: { slug: true, text: true, decisions: true, createdAt: true, updatedAt: true },
      orderBy: { createdAt: 'asc' },
    }),
  classes,
  /** Assignments that were given to some learners, this one among them. */
  givenAssignments: (client, userId) =>
    client.assignmentRecipient.findMany({ where: { userId }, omit: { userId: true } }),
  extensions: (client, userId) => client.extension.findMany({ where: { userId }, omit: { userId: true } }),
  attempts,
}

/** The viewer's own data as JSON, piece by piece; the log comes last, oldest entry first. */
export async function* ownData({ userId }: Pick<Viewer, 'userId'>, now: Date): AsyncGenerator<string> {
  const client = await database()
  yield `{"format":"wengu-own-data","version":${VERSION},"exportedAt":${JSON.stringify(now)}`
  for (const [name, part] of Object.entries(PARTS)) {
    yield `,\n${JSON.stringify(name)}:${JSON.stringify(await part(client, userId, now))}`
  }
  yield ',\n"reviews":['
  let separator = '\n'
  for await (const rows of reviewPages(client, userId, now)) {
    const entries = rows.map(({ userId: _own, item, fact, ...row }) => ({
      ...row,
      learnerDay: formatDay(row.day),
      question: item?.stem ?? null,
      article: fact.article.title,
    }))
    yield separator + entries.map((entry) => JSON.stringify(entry)).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}
