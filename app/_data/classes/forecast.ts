import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { isPermitted } from '#data/classes/membership'
import type { ForecastView } from '#data/classes/teaching-views'
import { type EntriesByFact, readUnlogged } from '#data/classes/unlogged'
import { hides, readWithheld, type Withheld } from '#data/classes/withheld'
import { readHeadings } from '#data/content/fact-headings'
import { database } from '#data/server/database'
import { forecastFor, type Remembering } from '#lib/classes/forecast'
import { instantAt, localTime } from '#lib/classes/local-time'
import type { SetQuestion } from '#lib/classes/set-question'
import type { CardState } from '#lib/study/card'
import { MS_PER_DAY } from '#lib/study/day'
import { foldLog } from '#lib/study/fold'
import type { Weights } from '#lib/study/preset'
import { logOf, STATE_COLUMNS, stateOf } from '#prisma/cards'
import type { Database } from '#prisma/client'
import { weightsOf } from '#prisma/weights'

/** Where no day is chosen: a week from now. */
const DAYS_AHEAD = 7

const readAssignments = (client: Database, classId: string) =>
  client.assignment.findMany({
    where: { classId, archivedAt: null },
    select: { id: true, title: true, setId: true },
    orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
  })

/** The facts that sets ask, by their ids. */
const readFacts = async (client: Database, withheld: Withheld, setIds: string[]) => {
  const items = await client.setItem.findMany({
    where: { setId: { in: setIds }, credit: null },
    select: { snapshot: true },
  })
  const ids = items.flatMap(({ snapshot }) => (JSON.parse(snapshot) as SetQuestion).factIds)
  const facts = await client.fact.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      label: true,
      article: { select: { slug: true, title: true, language: true } },
    },
  })
  const headings = await readHeadings(
    client,
    withheld,
    facts.map(({ id, label, article }) => ({ factId: id, label, ...article })),
  )
  return new Map(facts.map(({ id, label, article }) => [id, { label: headings.get(id) ?? label, article }]))
}

/** Each learner's parameters, the set adopted last. */
const readWeights = async (client: Database, userIds: string[]): Promise<ReadonlyMap<string, Weights>> => {
  const rows = await client.parameterSet.findMany({
    where: { userId: { in: userIds }, adopted: true },
    select: { userId: true, weights: true },
    orderBy: [{ fittedAt: 'asc' }, { id: 'asc' }],
  })
  return new Map(rows.map(({ userId, weights }) => [userId, weightsOf(weights)]))
}

/** What these learners remember of these facts, and of nothing else; answers that no log holds count as well. */
const readRemembering = async (
  client: Database,
  userIds: string[],
  factIds: string[],
  unlogged: ReadonlyMap<string, EntriesByFact>,
): Promise<Remembering[]> => {
  const [rows, weights] = await Promise.all([
    client.card.findMany({
      where: { userId: { in: userIds }, factId: { in: factIds } },
      select: { userId: true, factId: true, ...STATE_COLUMNS },
    }),
    readWeights(client, userIds),
  ])
  const cards = new Map<string, Map<string, CardState>>(userIds.map((userId) => [userId, new Map()]))
  for (const { userId, factId, ...row } of rows) cards.get(userId)?.set(factId, stateOf(row))
  const asked = new Set(factIds)
  for (const [userId, byFact] of unlogged)
    for (const [factId, answers] of byFact) {
      if (!asked.has(factId)) continue
      const log = await logOf(client, userId, factId)
      cards.get(userId)?.set(factId, foldLog([...log, ...answers]).state)
    }
  return userIds.map((userId) => ({
    userId,
    weights: weights.get(userId) ?? null,
    cards: cards.get(userId) ?? new Map(),
  }))
}

/** The exam's day, and noon of it on the clocks of the class. */
const examOn = (wanted: string | null, timeZone: string, now: Date) => {
  const today = localTime(now, timeZone).slice(0, 10)
  const ahead = localTime(new Date(now.getTime() + DAYS_AHEAD * MS_PER_DAY), timeZone).slice(0, 10)
  const isDay = wanted !== null && wanted >= today && instantAt(`${wanted}T12:00`, timeZone) !== null
  const day = isDay ? wanted : ahead
  return { day, today, moment: { at: instantAt(`${day}T12:00`, timeZone) ?? now, timeZone } }
}

/** What a forecast is asked about; what does not fit counts as null. */
export interface ForecastWish {
  /** `YYYY-MM-DD` on the clocks of the class, today at the earliest; null for a week ahead. */
  readonly day: string | null
  /** One assignment of the class; null for all. */
  readonly assignmentId: string | null
  /** One learner of the class, whose facts are told; null for all. */
  readonly userId: string | null
}

/**
 * Who of a class will still know what on a day, for staff: of the facts that its assignments ask, by the learners' own
 * reviews and by what they answered in its assignments. What else they study is theirs alone.
 *
 * @returns null when the viewer may not
 */
export const readForecast = async (
  viewer: Viewer,
  classId: string,
  wish: ForecastWish,
  now: Date,
): Promise<ForecastView | null> => {
  const client = await database()
  if (!(await isPermitted(client, viewer, classId, 'see-forecast'))) return null
  const [room, assignments, members] = await Promise.all([
    client.classroom.findUniqueOrThrow({ where: { id: classId }, select: { name: true, timeZone: true } }),
    readAssignments(client, classId),
    client.membership.findMany({
      where: { classId, role: 'learner', leftAt: null },
      select: { user: { select: { id: true, name: true } } },
    }),
  ])
  const chosen = assignments.find(({ id }) => id === wish.assignmentId)
  const withheld = await readWithheld(client, viewer.userId, now)
  const facts = await readFacts(
    client,
    withheld,
    (chosen ? [chosen] : assignments).map(({ setId }) => setId),
  )
  const { day, today, moment } = examOn(wish.day, room.timeZone, now)
  const names = new Map(members.map(({ user }) => [user.id, user.name]))
  const userIds = [...names.keys()]
  const assignmentIds = assignments.map(({ id }) => id)
  const unlogged = await readUnlogged(client, assignmentIds, userIds, room.timeZone, now)
  const everybody = await readRemembering(client, userIds, [...facts.keys()], unlogged)
  const one = everybody.find(({ userId }) => userId === wish.userId)
  const { learners } = forecastFor(everybody, [...facts.keys()], moment)
  const told = forecastFor(one ? [one] : everybody, [...facts.keys()], moment)
  return {
    classId,
    className: room.name,
    day,
    today,
    assignments: assignments.map(({ id, title }) => ({ assignmentId: id, title })),
    assignmentId: chosen?.id ?? null,
    learners: learners.map((learner) => ({ ...learner, name: names.get(learner.userId) ?? '' })),
    learner: one ? { userId: one.userId, name: names.get(one.userId) ?? '' } : null,
    facts: told.facts.flatMap(({ factId, ...forecast }) => {
      const fact = hides(withheld, [factId]) ? undefined : facts.get(factId)
      return fact
        ? [
            {
              factId,
              label: fact.label,
              article: fact.article,
              ...forecast,
            },
          ]
        : []
    }),
  }
}
